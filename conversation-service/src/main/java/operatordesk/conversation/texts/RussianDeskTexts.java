package operatordesk.conversation.texts;

import java.util.List;
import operatordesk.conversation.notices.PressNotice;

/** What operators read about the desk itself in Russian. */
record RussianDeskTexts() implements DeskTexts {
    @Override
    public String trial() {
        return "Проба";
    }

    @Override
    public String seenAsClient() {
        return "Теперь вы клиент. Нажмите, что у себя запросить, и отвечайте, как ответил бы клиент. Сообщения оператору придут сюда же"
                + " с пометкой «Проба», их кнопки работают. Больше никто этого не увидит. Обратно за рабочее место: /as_operator";
    }

    @Override
    public String trialOver() {
        return "Проба закончена, вы снова оператор. Открытого от неё ничего не осталось, в списках её нет.";
    }

    @Override
    public String catalogueFaulty(List<String> mistakes, int more) {
        return "В новом каталоге ошибки, поэтому пока действует прежний. Покажите это тому, кто следит за ботом:\n"
                + String.join("\n", mistakes)
                + (more == 0 ? "" : "\nи ещё " + more);
    }

    @Override
    public String press(PressNotice notice) {
        return switch (notice) {
            case SILENT -> "";
            case ASKING -> "Запрашиваем.";
            case MOMENT -> "Минутку.";
            case KIND_GONE -> "Этого больше нет в каталоге. Откройте экран заново.";
            case ALREADY_SENT -> "Уже отправлено.";
            case QUESTION_AWAITED -> "Напишите вопрос сообщением.";
            case BUTTON_OLD -> "Эта кнопка уже не действует.";
            case SEARCH_OLD -> "Этот список устарел. Поищите заново.";
        };
    }
}
