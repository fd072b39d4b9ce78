package operatordesk.conversation.texts;

/** {@link CardTexts} in English. */
record EnglishCardTexts() implements CardTexts {
    @Override
    public String mark() {
        return "🚫 blocked";
    }

    @Override
    public String barred() {
        return "🚫 This client is blocked: what they write reaches nobody and is not answered.";
    }

    @Override
    public String chat() {
        return "💬 Chat";
    }

    @Override
    public String bar() {
        return "Block";
    }

    @Override
    public String unbar() {
        return "Unblock";
    }

    @Override
    public String reallyBar(String name) {
        return "Block this client? The open request closes, and what came is kept. What they write later reaches nobody and is"
                + " not answered. You can unblock them at any time.\nClient: " + name;
    }

    @Override
    public String erase() {
        return "Erase";
    }

    @Override
    public String eraseForGood() {
        return "Erase for good";
    }

    @Override
    public String reallyErase(String name) {
        return "Erase everything about this client? The name, label, phone, requests, answers and messages that we keep are gone"
                + " for good, and an open request ends. There is no way back.\nWhat lies in Telegram stays there: messages and"
                + " photos in the operators' chats and the client's own, and the files on Telegram's servers. The client is told"
                + " nothing; if they write again, they are a new client.\nClient: " + name;
    }

    @Override
    public String erased(long clientId, String when) {
        return "The data of the client with ID " + clientId + " were erased on " + when + ".";
    }

    @Override
    public String closedByBarring(int done, int of) {
        return "The client is blocked, and the request is closed. Received and kept: " + done + " of " + of + ".";
    }
}
