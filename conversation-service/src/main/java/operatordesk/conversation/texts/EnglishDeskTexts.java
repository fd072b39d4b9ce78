package operatordesk.conversation.texts;

import java.util.List;

/** What operators read about the desk itself in English. */
record EnglishDeskTexts() implements DeskTexts {
    @Override
    public String trial() {
        return "Trial";
    }

    @Override
    public String seenAsClient() {
        return "You are a client now. Press what to ask yourself for and answer as a client would; what the operator gets comes here too,"
                + " marked “Trial”, with working buttons. Nobody else sees any of it. Back to the desk: /as_operator";
    }

    @Override
    public String trialOver() {
        return "The trial is over: you are an operator again. Nothing of it stays open or stands in the lists.";
    }

    @Override
    public String catalogueFaulty(List<String> mistakes, int more) {
        return "The new catalogue has mistakes, so the former one stays in force. Please show this to whoever looks after the bot:\n"
                + String.join("\n", mistakes)
                + (more == 0 ? "" : "\nand " + more + " more");
    }
}
