package operatordesk.conversation.texts;

import operatordesk.contracts.queries.ReviewQuery;

/** Around lists of requests that wait, and a client's card, in one language. */
public sealed interface ListTexts permits RussianListTexts, EnglishListTexts {
    /** The menu's button for what waits for a verdict. */
    String toReview(String count);

    /** The menu's button for what nobody answered in time. */
    String overdue(String count);

    /** What stands above a list; {@code any} tells whether anything waits. */
    String title(ReviewQuery.List list, boolean any);

    String remind();

    /** Ends a request that is still being answered. */
    String closeRequest();

    String look();
}
