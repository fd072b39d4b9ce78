package operatordesk.conversation.texts;

import operatordesk.contracts.queries.ReviewQuery;

/** {@link ListTexts} in English. */
record EnglishListTexts() implements ListTexts {
    @Override
    public String toReview(String count) {
        return "To review: " + count;
    }

    @Override
    public String overdue(String count) {
        return "Overdue: " + count;
    }

    @Override
    public String title(ReviewQuery.List list, boolean any) {
        return switch (list) {
            case TO_REVIEW -> any ? "Waiting for a decision, the longest first:" : "Nothing is waiting for a decision.";
            case OVERDUE -> any ? "Overdue, the longest first:" : "Nothing is overdue.";
        };
    }

    @Override
    public String remind() {
        return "Remind";
    }

    @Override
    public String closeRequest() {
        return "✕ Close the request";
    }

    @Override
    public String look() {
        return "Check it";
    }
}
