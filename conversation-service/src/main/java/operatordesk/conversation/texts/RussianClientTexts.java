package operatordesk.conversation.texts;

import operatordesk.conversation.notices.ClientNotice.Lead;
import operatordesk.conversation.notices.Miss;

/** What clients read in Russian. */
record RussianClientTexts() implements ClientTexts {
    @Override
    public String nothingNeeded() {
        return "Здравствуйте! Пока от вас ничего не нужно. Когда понадобится, мы напишем сюда.";
    }

    @Override
    public String otherLanguage() {
        return "English";
    }

    @Override
    public String lead(Lead lead) {
        return switch (lead) {
            case NONE -> "";
            case INSTEAD -> "Теперь нужно другое. Уже присланное сохранено.";
            case AFRESH -> "Начнём сначала. Уже присланное сохранено.";
            case CHANGE -> "Напишите или пришлите заново:";
            case REDO, REDO_PAGES -> "Ещё раз, пожалуйста:";
            case REMINDER -> "Напоминаем:";
            case KEPT_FOR_FORMER -> "Это мы сохранили к прошлому запросу. А сейчас нужно вот что:";
        };
    }

    @Override
    public String numbered(int number, int of, String prompt) {
        return number + " из " + of + ". " + prompt;
    }

    @Override
    public String example(String example) {
        return "Например: " + example;
    }

    @Override
    public String missed(Miss miss) {
        return switch (miss) {
            case PHOTO_NEEDED -> "Здесь нужно фото. Нажмите 📎 и пришлите его. Попыток сколько угодно.";
            case NO_FILES -> "Здесь нужно фото, а не файл. Нажмите 📎 и выберите снимок из галереи.";
            case NOT_AN_IMAGE -> "Этот файл не подойдёт. Пришлите, пожалуйста, фото, картинку файлом или PDF.";
            case DOCUMENT_NEEDED -> "Здесь нужен файл. Нажмите 📎, выберите «Файл» и пришлите его.";
            case SEND_AS_FILE ->
                "Здесь нужен файл, а не фото: так читается лучше. Нажмите 📎, выберите «Файл» и пришлите его.";
            case FILE_KIND -> "Этот файл не подойдёт. Пришлите другой, пожалуйста.";
            case FILE_TOO_LARGE -> "Файл слишком большой. Пришлите, пожалуйста, поменьше.";
            case BUTTON_NEEDED -> "Выберите, пожалуйста, один из ответов: нажмите кнопку под вопросом.";
            case PHONE_NEEDED -> "Здесь нужен номер телефона. Нажмите кнопку внизу или напишите его.";
            case NOT_A_PHONE ->
                "Не понял номер. Напишите его с кодом страны, например +7 900 000-00-00. Попыток сколько угодно.";
            case OTHERS_CONTACT -> "Это номер другого человека. Нажмите кнопку внизу или напишите свой, пожалуйста.";
            case PLACE_NEEDED -> "Здесь нужно место на карте. Нажмите кнопку внизу или 📎 и выберите «Геопозиция».";
            case TEXT_NEEDED -> "Здесь нужен ответ словами. Напишите его сообщением, пожалуйста.";
            case TOO_SHORT -> "Слишком коротко. Напишите полностью, пожалуйста.";
            case TOO_LONG -> "Слишком длинно. Напишите короче, пожалуйста.";
            case UNEXPECTED -> "Не понял ответ. Напишите ещё раз, пожалуйста. Попыток сколько угодно.";
            case NOT_A_DATE -> "Не понял дату. Напишите, например, 01.02.1990. Попыток сколько угодно.";
            case IN_THE_FUTURE -> "Эта дата ещё не наступила. Проверьте год и напишите, например, 01.02.1990.";
            case TOO_YOUNG, TOO_OLD ->
                "С этой датой не сходится возраст. Проверьте год и напишите, например, 01.02.1990.";
        };
    }

    @Override
    public String allReceived(boolean reviewed) {
        return "Спасибо! Всё получено." + (reviewed ? " Проверим и напишем." : "");
    }

    @Override
    public String beingSaved() {
        return "Пришло, сохраняем. Напишем, как только будет готово.";
    }

    @Override
    public String alsoReceived() {
        return "Спасибо, и это получено!";
    }

    @Override
    public String nothingMore() {
        return "Больше ничего присылать не нужно, спасибо! Если что-то понадобится, мы напишем сюда.";
    }

    @Override
    public String corrected(String step) {
        return "Спасибо, исправлено: " + step + ".";
    }

    @Override
    public String editUnused() {
        return "Эта правка не меняет ответа. Напишите новым сообщением, пожалуйста.";
    }

    @Override
    public String linkUsedUp() {
        return "Эта ссылка больше не действует. Попросите новую у того, кто её прислал.";
    }
}
