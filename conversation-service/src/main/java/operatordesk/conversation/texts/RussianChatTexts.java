package operatordesk.conversation.texts;

import operatordesk.contracts.shows.ShowOutcome.Reason;
import operatordesk.conversation.notices.Report.WhyNot;

/** {@link ChatTexts} in Russian. */
record RussianChatTexts() implements ChatTexts {
    @Override
    public String begins() {
        return "Мы на связи. Пишите прямо сюда, мы ответим.";
    }

    @Override
    public String end() {
        return "Завершить разговор";
    }

    @Override
    public String ends() {
        return "Разговор завершён. Если что-то понадобится, мы напишем сюда.";
    }

    @Override
    public String opened(String client) {
        return "Чат открыт: " + client
                + "\nЧто вы пишете, уходит клиенту, пока открыт только этот чат; после 15 минут тишины я сначала спрошу, кому"
                + " отправить. Ответ на сообщение уходит в его чат. Чтобы взять своё сообщение назад, ответьте на него командой"
                + " /del.";
    }

    @Override
    public String severalOpen(int chats) {
        return "Открыто чатов: " + chats + ". Отвечайте на сообщение клиента, иначе я спрошу, кому отправить.";
    }

    @Override
    public String impossible(long clientId, WhyNot why) {
        return switch (why) {
            case NEVER_STARTED ->
                "Чат не открыт: человек с ID " + clientId
                        + " ещё не нажал «Запустить» в этом боте, а бот не может написать первым.";
            case IS_OPERATOR -> "Чат не открыт: ID " + clientId + " принадлежит оператору.";
            case BARRED -> "Чат не открыт: этот клиент заблокирован.";
            case ERASED -> "Чат не открыт: данные клиента с ID " + clientId + " стёрты, и он ещё не вернулся.";
        };
    }

    @Override
    public String closed(String client, boolean byClient) {
        return (byClient ? "Клиент завершил чат: " : "Чат закрыт: ") + client;
    }

    @Override
    public String busy(String client) {
        return client + ": с этим клиентом уже переписывается другой оператор.";
    }

    @Override
    public String takeOver() {
        return "Взять чат себе";
    }

    @Override
    public String moved(String client, String operator) {
        return client + ": чат теперь ведёт " + operator + ".";
    }

    @Override
    public String readyReplies() {
        return "⚡ Готовые ответы";
    }

    @Override
    public String whichReply() {
        return "Какой ответ? Он уйдёт клиенту как есть.";
    }

    @Override
    public String toWhom(int messages) {
        return messages == 1
                ? "Кому это сообщение? Пока оно никому не ушло."
                : "Кому эти сообщения? Их " + messages + ", пока они никому не ушли.";
    }

    @Override
    public String earlierWait(int messages) {
        return messages == 1
                ? "Прежнее сообщение тоже никому не ушло: вопрос о нём остался выше."
                : "Прежние сообщения, их " + messages + ", тоже никому не ушли: вопрос о них остался выше.";
    }

    @Override
    public String askedBelow() {
        return "Спросил ещё раз ниже, обо всех этих сообщениях.";
    }

    @Override
    public String nobody() {
        return "Никому";
    }

    @Override
    public String toNobody() {
        return "Никому не отправлено.";
    }

    @Override
    public String passedOn(String client, int messages) {
        return messages == 1 ? "Отправлено: " + client : "Отправлено, сообщений: " + messages + ". " + client;
    }

    @Override
    public String notOpen(String client) {
        return "Не отправлено: чат не открыт. " + client;
    }

    @Override
    public String open() {
        return "Открыть чат";
    }

    @Override
    public String undelivered(String client, Reason reason) {
        return switch (reason) {
            case BLOCKED -> "Не доставлено: клиент остановил бота. " + client;
            case GONE -> "Не доставлено: аккаунт клиента удалён. " + client;
            case NEVER_STARTED -> "Не доставлено: клиент ещё не нажал «Запустить». " + client;
            case NOT_EDITABLE, CONTENT -> "Не доставлено: Telegram не даёт передать это сообщение. " + client;
        };
    }

    @Override
    public String unknown(String client) {
        return "Неизвестно, дошло ли: связь оборвалась. " + client;
    }

    @Override
    public String sendAgain() {
        return "Отправить ещё раз";
    }

    @Override
    public String takenBack(String client, boolean done) {
        return (done
                        ? "Взято назад: клиент больше не видит это сообщение. "
                        : "Взять назад нельзя: Telegram даёт на это 48 часов, а я помню только последние сообщения. ")
                + client;
    }

    @Override
    public String howToTakeBack() {
        return "Чтобы взять сообщение назад, ответьте /del на своё сообщение, которое ушло клиенту.";
    }

    @Override
    public String goneBefore(String client, String words) {
        return "Сообщение не дошло до вас: клиент удалил его, или Telegram не даёт его передать. " + client
                + (words.isEmpty() ? "" : "\n" + words);
    }
}
