package operatordesk.conversation.texts;

/** What clients read in Russian of an operator's verdict. */
record RussianVerdictTexts() implements VerdictTexts {
    @Override
    public String accepted(String kind) {
        return kind + ": всё проверено и принято. Спасибо!";
    }

    @Override
    public String closed(String kind) {
        return kind + ": больше ничего присылать не нужно. Спасибо!";
    }

    @Override
    public String askedAgain(String what, String why) {
        return "Почти готово, нужно прислать ещё раз: " + what + ".\n" + Sentences.ended(why);
    }
}
