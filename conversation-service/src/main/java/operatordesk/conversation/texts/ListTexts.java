package operatordesk.conversation.texts;

import operatordesk.contracts.queries.ReviewQuery;
import operatordesk.conversation.notices.FindNotice.Words;

/** Around lists of requests that wait, and a client's card, in one language. */
public sealed interface ListTexts permits RussianListTexts, EnglishListTexts {
    /** The menu's button for what waits for a verdict. */
    String toReview(String count);

    /** The menu's button for what nobody answered in time. */
    String overdue(String count);

    /** What stands above a list; {@code any} tells whether anything waits. */
    String title(ReviewQuery.List list, boolean any);

    /** The menu's button, and what it leads to. */
    String find();

    String howToFind();

    String pickContact();

    /** Who was found by these words. */
    String found(String words);

    String nobodyFound(String words);

    /** The card's button, the invitation to write, and the card's line. */
    String label();

    String labelWanted(int most);

    /** What was written more than a quarter of an hour after it was asked for was used for nothing. */
    String stillWanted(Words words);

    String labelled(String label);

    /** The card's button for asking several kinds at once, and what it leads to. */
    String several();

    String severalTitle(String client);

    /** Asks for all that was picked. */
    String askTogether(int kinds);

    String backToCard();

    /** Somebody wrote of whom nothing is needed. */
    String wrote(String name);

    /** Asks for the same again that a newer request took the place of. */
    String askAnew();

    /** The menu's switch, and its line while off duty. */
    String goOffDuty();

    String backOnDuty();

    String offDuty();

    String remind();

    /** Ends a request that is still being answered. */
    String closeRequest();

    String look();

    /** The morning's message above the counts of what waits. */
    String digest();

    /** Of a request of which nothing has reached the client's chat yet. */
    String notDelivered();

    String handOverTitle(boolean any);

    /** The card's button for handing a request over, and what it leads to. */
    String handOver();

    /** Around a client's history. */
    HistoryTexts history();
}
