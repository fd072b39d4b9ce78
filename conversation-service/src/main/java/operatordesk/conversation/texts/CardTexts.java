package operatordesk.conversation.texts;

/** What operators read when they block a client or erase it, in one language. */
public sealed interface CardTexts permits RussianCardTexts, EnglishCardTexts {
    /** Before the name in lists. */
    String mark();

    /** The card's line. Other words than for a client who stopped the bot. */
    String barred();

    /** The button that opens a chat. */
    String chat();

    String bar();

    String unbar();

    String reallyBar(String name);

    String erase();

    String eraseForGood();

    /** Says what it does, what it cannot do, and that there is no way back. */
    String reallyErase(String name);

    /** In the place of whatever was known. */
    String erased(long clientId, String when);

    String closedByBarring(int done, int of);
}
