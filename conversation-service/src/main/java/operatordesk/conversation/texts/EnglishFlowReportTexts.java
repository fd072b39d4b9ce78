package operatordesk.conversation.texts;

/** {@link FlowReportTexts} in English. */
record EnglishFlowReportTexts() implements FlowReportTexts {
    @Override
    public String notSentYet(int of) {
        return of + " of " + of + ", not sent yet.";
    }

    @Override
    public String clientQuestion(String text) {
        return "The client asks:\n" + text;
    }

    @Override
    public String stuck(String step) {
        return "The client has trouble with this: " + step + ". Perhaps help is needed.";
    }

    @Override
    public String overdue(int done, int of) {
        return "Overdue. Arrived: " + done + " of " + of + ".";
    }

    @Override
    public String reminded() {
        return "Reminded.";
    }

    @Override
    public String expired(int done, int of) {
        return "The request expired and is closed. Arrived and saved: " + done + " of " + of + ".";
    }

    @Override
    public String cancelled(int done, int of) {
        return done == 0
                ? "The client cancelled the request. Nothing had arrived."
                : "The client cancelled the request. Arrived and saved: " + done + " of " + of + ".";
    }

    @Override
    public String openCard() {
        return "Card";
    }
}
