package operatordesk.conversation.texts;

import java.util.List;

/** What operators read about the desk itself, in one language. */
public sealed interface DeskTexts permits RussianDeskTexts, EnglishDeskTexts {
    /**
     * The catalogue's file has mistakes.
     *
     * @param more how many there are beside these
     */
    String catalogueFaulty(List<String> mistakes, int more);
}
