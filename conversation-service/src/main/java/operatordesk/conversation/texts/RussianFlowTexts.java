package operatordesk.conversation.texts;

import operatordesk.conversation.notices.FlowNotice.SummaryLead;
import operatordesk.conversation.notices.FlowNotice.Taken;

/** {@link FlowTexts} in Russian. */
record RussianFlowTexts() implements FlowTexts {
    @Override
    public String askAQuestion() {
        return "Задать вопрос";
    }

    @Override
    public String cancel() {
        return "Отменить";
    }

    @Override
    public String back() {
        return "← Назад";
    }

    @Override
    public String done() {
        return "Готово";
    }

    @Override
    public String send() {
        return "Отправить";
    }

    @Override
    public String change() {
        return "Исправить";
    }

    @Override
    public String sendAnother() {
        return "Прислать ещё";
    }

    @Override
    public String goOn() {
        return "Продолжить без вопроса";
    }

    @Override
    public String yesCancel() {
        return "Да, отменить";
    }

    @Override
    public String noGoOn() {
        return "Нет, продолжить";
    }

    @Override
    public String nextPage(int came) {
        return "Пришло: " + came + ". Пришлите ещё или нажмите «Готово».";
    }

    @Override
    public String nextPage(int came, int least) {
        return "Пришло: " + came + ", нужно хотя бы " + least + ". Пришлите ещё.";
    }

    @Override
    public String summary(SummaryLead lead, String answers) {
        return switch (lead) {
            case LOOK -> "Проверьте, всё ли верно, и нажмите «Отправить».\n\n" + answers;
            case NOT_SENT -> "Ответы ещё не отправлены. Нажмите «Отправить» или «Исправить».\n\n" + answers;
            case SENT -> "Отправлено:\n\n" + answers;
        };
    }

    @Override
    public String file() {
        return "есть";
    }

    @Override
    public String whichToChange() {
        return "Что исправить?";
    }

    @Override
    public String yourQuestion() {
        return "Напишите вопрос одним сообщением, мы его передадим. Потом продолжим с того же места.";
    }

    @Override
    public String questionInWords() {
        return "Напишите вопрос словами, пожалуйста.";
    }

    @Override
    public String noQuestion() {
        return "Вопроса не было, продолжаем.";
    }

    @Override
    public String questionPassedOn() {
        return "Вопрос передан. Ответим здесь.";
    }

    @Override
    public String reallyCancel() {
        return "Точно отменить? Уже присланное мы сохраним.";
    }

    @Override
    public String expired() {
        return "Время вышло: присылать больше ничего не нужно. Уже присланное сохранено.";
    }

    @Override
    public String cancelled() {
        return "Отменено. Уже присланное сохранено. Если что-то понадобится, мы напишем сюда.";
    }

    @Override
    public String anotherWelcome(Taken taken) {
        return switch (taken) {
            case PHOTO -> "Пришлите ещё одно фото, мы добавим его к отправленному.";
            case PHOTO_OR_FILE -> "Пришлите ещё одно фото или файл, мы добавим к отправленному.";
            case FILE -> "Пришлите ещё один файл, мы добавим его к отправленному.";
        };
    }
}
