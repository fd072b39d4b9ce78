package operatordesk.conversation.texts;

import java.util.List;
import operatordesk.conversation.notices.PressNotice;

/** What operators read about the desk itself, in one language. */
public sealed interface DeskTexts permits RussianDeskTexts, EnglishDeskTexts {
    /** What marks a request that an operator asked of itself. */
    String trial();

    /** That the operator is seen as a client, what to do, and how that ends. */
    String seenAsClient();

    /** That this has ended. */
    String trialOver();

    /**
     * The catalogue's file has mistakes.
     *
     * @param more how many there are beside these
     */
    String catalogueFaulty(List<String> mistakes, int more);

    /** What a press is answered with at once. */
    String press(PressNotice notice);
}
