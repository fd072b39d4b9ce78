package operatordesk.conversation.texts;

/** {@link CardTexts} in Russian. */
record RussianCardTexts() implements CardTexts {
    @Override
    public String mark() {
        return "🚫 заблокирован";
    }

    @Override
    public String barred() {
        return "🚫 Клиент заблокирован: что он пишет, никому не приходит и остаётся без ответа.";
    }

    @Override
    public String chat() {
        return "💬 Чат";
    }

    @Override
    public String bar() {
        return "Заблокировать";
    }

    @Override
    public String unbar() {
        return "Разблокировать";
    }

    @Override
    public String reallyBar(String name) {
        return "Заблокировать? Открытый запрос закроется, присланное сохранится. Что клиент напишет потом, никому не придёт"
                + " и останется без ответа. Разблокировать можно в любой момент.\nКлиент: " + name;
    }

    @Override
    public String erase() {
        return "Стереть";
    }

    @Override
    public String eraseForGood() {
        return "Стереть навсегда";
    }

    @Override
    public String reallyErase(String name) {
        return "Стереть всё об этом клиенте? Имя, метка, телефон, запросы, ответы и переписка исчезнут у нас навсегда, открытый"
                + " запрос закончится. Вернуть это нельзя.\nНе исчезнет то, что уже лежит в Telegram: сообщения и фото в чатах"
                + " операторов и самого клиента и файлы на серверах Telegram. Клиенту ничего не придёт; если он напишет снова,"
                + " он будет новым клиентом.\nКлиент: " + name;
    }

    @Override
    public String erased(long clientId, String when) {
        return "Данные клиента с ID " + clientId + " стёрты " + when + ".";
    }

    @Override
    public String closedByBarring(int done, int of) {
        return "Клиент заблокирован, запрос закрыт. Пришло и сохранено: " + done + " из " + of + ".";
    }
}
