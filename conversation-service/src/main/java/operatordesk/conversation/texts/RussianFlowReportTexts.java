package operatordesk.conversation.texts;

/** {@link FlowReportTexts} in Russian. */
record RussianFlowReportTexts() implements FlowReportTexts {
    @Override
    public String notSentYet(int of) {
        return of + " из " + of + ", ещё не отправлено.";
    }

    @Override
    public String clientQuestion(String text) {
        return "Клиент спрашивает:\n" + text;
    }

    @Override
    public String stuck(String step) {
        return "Клиенту не удаётся ответить: " + step + ". Возможно, нужна помощь.";
    }

    @Override
    public String overdue(int done, int of) {
        return "Срок вышел. Пришло: " + done + " из " + of + ".";
    }

    @Override
    public String reminded() {
        return "Напомнили.";
    }

    @Override
    public String expired(int done, int of) {
        return "Запрос истёк и закрыт. Пришло и сохранено: " + done + " из " + of + ".";
    }

    @Override
    public String cancelled(int done, int of) {
        return done == 0
                ? "Клиент отменил запрос. Прийти ничего не успело."
                : "Клиент отменил запрос. Успело прийти и сохранено: " + done + " из " + of + ".";
    }

    @Override
    public String openCard() {
        return "Карточка";
    }
}
