package operatordesk.conversation.texts;

import operatordesk.contracts.shows.ShowOutcome.Reason;
import operatordesk.conversation.notices.Report.WhyNot;

/** {@link ChatTexts} in English. */
record EnglishChatTexts() implements ChatTexts {
    @Override
    public String begins() {
        return "We're here. Write to us right in this chat, and we'll answer.";
    }

    @Override
    public String end() {
        return "End the chat";
    }

    @Override
    public String ends() {
        return "The chat is over. If we need anything, we'll write here.";
    }

    @Override
    public String opened(String client) {
        return "The chat is open: " + client
                + "\nWhat you write goes to this client while no other chat is open; after 15 quiet minutes I'll ask first. A"
                + " reply to a message goes to that message's chat. To take a message back, reply to it with /del.";
    }

    @Override
    public String severalOpen(int chats) {
        return "You have " + chats + " open chats: reply to a client's message, or I'll ask who it's for.";
    }

    @Override
    public String impossible(long clientId, WhyNot why) {
        return switch (why) {
            case NEVER_STARTED ->
                "The chat is not open: the person with ID " + clientId
                        + " hasn't pressed Start in this bot, and a bot can't write first.";
            case IS_OPERATOR -> "The chat is not open: ID " + clientId + " is an operator.";
            case BARRED -> "The chat is not open: this client is blocked.";
            case ERASED ->
                "The chat is not open: the data of the client with ID " + clientId
                        + " were erased, and they have not come back.";
        };
    }

    @Override
    public String closed(String client, boolean byClient) {
        return (byClient ? "The client ended the chat: " : "The chat is closed: ") + client;
    }

    @Override
    public String busy(String client) {
        return client + ": another operator is already in this chat.";
    }

    @Override
    public String takeOver() {
        return "Take over";
    }

    @Override
    public String moved(String client, String operator) {
        return client + ": " + operator + " has taken over this chat.";
    }

    @Override
    public String readyReplies() {
        return "⚡ Ready replies";
    }

    @Override
    public String whichReply() {
        return "Which reply? It goes to the client as it is.";
    }

    @Override
    public String toWhom(int messages) {
        return messages == 1
                ? "Who is this message for? It has gone to nobody yet."
                : "Who are these messages for? There are " + messages + ", and they have gone to nobody yet.";
    }

    @Override
    public String earlierWait(int messages) {
        return messages == 1
                ? "Your earlier message has gone to nobody either: its question is still further up."
                : "Your " + messages
                        + " earlier messages have gone to nobody either: their question is still further up.";
    }

    @Override
    public String askedBelow() {
        return "I've asked again below, about all of these messages.";
    }

    @Override
    public String nobody() {
        return "Nobody";
    }

    @Override
    public String toNobody() {
        return "Sent to nobody.";
    }

    @Override
    public String passedOn(String client, int messages) {
        return messages == 1 ? "Sent: " + client : "Sent, " + messages + " messages: " + client;
    }

    @Override
    public String notOpen(String client) {
        return "Not sent: the chat is not open. " + client;
    }

    @Override
    public String open() {
        return "Open the chat";
    }

    @Override
    public String undelivered(String client, Reason reason) {
        return switch (reason) {
            case BLOCKED -> "Not delivered: the client stopped the bot. " + client;
            case GONE -> "Not delivered: the client's account was deleted. " + client;
            case NEVER_STARTED -> "Not delivered: the client hasn't pressed Start. " + client;
            case NOT_EDITABLE, CONTENT -> "Not delivered: Telegram doesn't let me pass this message on. " + client;
        };
    }

    @Override
    public String unknown(String client) {
        return "It is not known whether this arrived: the connection broke. " + client;
    }

    @Override
    public String sendAgain() {
        return "Send again";
    }

    @Override
    public String takenBack(String client, boolean done) {
        return (done
                        ? "Taken back: the client doesn't see this message any more. "
                        : "It can't be taken back: Telegram allows it for 48 hours, and I remember only the latest messages. ")
                + client;
    }

    @Override
    public String howToTakeBack() {
        return "To take a message back, reply with /del to your own message that went to a client.";
    }

    @Override
    public String goneBefore(String client, String words) {
        return "A message didn't reach you: the client deleted it, or Telegram doesn't let me pass it on. " + client
                + (words.isEmpty() ? "" : "\n" + words);
    }
}
