package operatordesk.conversation.texts;

import java.util.List;

/** What operators read about the desk itself in English. */
record EnglishDeskTexts() implements DeskTexts {
    @Override
    public String catalogueFaulty(List<String> mistakes, int more) {
        return "The new catalogue has mistakes, so the former one stays in force. Please show this to whoever looks after the bot:\n"
                + String.join("\n", mistakes)
                + (more == 0 ? "" : "\nand " + more + " more");
    }
}
