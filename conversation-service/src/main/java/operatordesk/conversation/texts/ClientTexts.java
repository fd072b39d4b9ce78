package operatordesk.conversation.texts;

import operatordesk.conversation.notices.ClientNotice.Lead;
import operatordesk.conversation.notices.Miss;

/** All that clients read, in one language, but for what the catalogue says. The tone: short, kind, clear, no jargon, one thing to do. */
public sealed interface ClientTexts permits RussianClientTexts, EnglishClientTexts {
    String nothingNeeded();

    /** The button that switches to the other language, in that language. */
    String otherLanguage();

    /** What is said before a question; empty for {@link Lead#NONE}. */
    String lead(Lead lead);

    String numbered(int number, int of, String prompt);

    String example(String example);

    /** Why it is no answer and what is expected, for everything but a step's own words. */
    String missed(Miss miss);

    /**
     * All has arrived of a request that was made of several kinds.
     *
     * @param reviewed whether an operator looks at it
     */
    String allReceived(boolean reviewed);

    String beingSaved();

    String alsoReceived();

    String nothingMore();

    String corrected(String step);

    String editUnused();

    /** The link by which the client came is good for nothing any more. */
    String linkUsedUp();
}
