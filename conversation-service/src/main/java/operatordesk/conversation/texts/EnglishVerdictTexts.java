package operatordesk.conversation.texts;

/** What clients read in English of an operator's verdict. */
record EnglishVerdictTexts() implements VerdictTexts {
    @Override
    public String accepted(String kind) {
        return kind + ": checked and accepted. Thank you!";
    }

    @Override
    public String closed(String kind) {
        return kind + ": nothing more is needed. Thank you!";
    }

    @Override
    public String askedAgain(String what, String why) {
        return "Almost there, one more try is needed: " + what + ".\n" + Sentences.ended(why);
    }
}
