package operatordesk.conversation.texts;

import java.util.List;

/** What operators read about the desk itself in Russian. */
record RussianDeskTexts() implements DeskTexts {
    @Override
    public String catalogueFaulty(List<String> mistakes, int more) {
        return "В новом каталоге ошибки, поэтому пока действует прежний. Покажите это тому, кто следит за ботом:\n"
                + String.join("\n", mistakes)
                + (more == 0 ? "" : "\nи ещё " + more);
    }
}
