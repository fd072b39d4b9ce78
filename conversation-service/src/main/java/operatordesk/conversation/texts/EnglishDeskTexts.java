package operatordesk.conversation.texts;

import java.util.List;
import operatordesk.conversation.notices.PressNotice;

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

    @Override
    public String press(PressNotice notice) {
        return switch (notice) {
            case SILENT -> "";
            case ASKING -> "Asking.";
            case MOMENT -> "One moment.";
            case KIND_GONE -> "The catalogue no longer has this. Please open the screen again.";
            case ALREADY_SENT -> "It is sent already.";
            case QUESTION_AWAITED -> "Write your question as a message.";
            case BUTTON_OLD -> "This button no longer works.";
            case SEARCH_OLD -> "This list is outdated. Please search again.";
        };
    }
}
