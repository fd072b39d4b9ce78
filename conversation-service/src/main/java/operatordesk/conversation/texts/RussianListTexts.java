package operatordesk.conversation.texts;

import operatordesk.contracts.queries.ReviewQuery;

/** {@link ListTexts} in Russian. */
record RussianListTexts() implements ListTexts {
    @Override
    public String toReview(String count) {
        return "На проверке: " + count;
    }

    @Override
    public String overdue(String count) {
        return "Просрочено: " + count;
    }

    @Override
    public String title(ReviewQuery.List list, boolean any) {
        return switch (list) {
            case TO_REVIEW -> any ? "Ждут решения, сначала давние:" : "Сейчас ничего не ждёт решения.";
            case OVERDUE -> any ? "Срок вышел, сначала давние:" : "Просроченных запросов нет.";
        };
    }

    @Override
    public String remind() {
        return "Напомнить";
    }

    @Override
    public String closeRequest() {
        return "✕ Закрыть запрос";
    }

    @Override
    public String look() {
        return "Проверить";
    }
}
