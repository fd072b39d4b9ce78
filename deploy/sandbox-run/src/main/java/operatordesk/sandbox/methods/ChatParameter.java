package operatordesk.sandbox.methods;

import operatordesk.sandbox.model.BotApiError;

/** Reads {@code chat_id}. Names of public chats are no private chats, so they are never found. */
final class ChatParameter {
    private ChatParameter() {}

    static long id(Parameters parameters) {
        return id(parameters, "chat_id");
    }

    static long id(Parameters parameters, String name) {
        if (parameters.text(name).isEmpty()) {
            throw BotApiError.badRequest("chat_id is empty");
        }
        return parameters.number(name);
    }
}
