package operatordesk.conversation.operator;

import org.jspecify.annotations.Nullable;

/** Buttons of an operator's chats with clients. */
public sealed interface ChatPress extends OperatorPress {
    /** Open a chat, or be told that it is open. */
    record Open(long clientId) implements ChatPress {
        @Override
        public String data() {
            return "chat:" + clientId;
        }
    }

    /** Go on with the chat of another operator. */
    record TakeOver(long clientId) implements ChatPress {
        @Override
        public String data() {
            return "chat_over:" + clientId;
        }
    }

    /**
     * What is held goes to this client.
     *
     * @param question which question this answers, so that nothing is sent that it did not ask about; absent on the buttons of former
     *     releases
     */
    record To(long clientId, @Nullable Long question) implements ChatPress {
        @Override
        public String data() {
            return "chat_to:" + clientId + (question == null ? "" : ":" + question);
        }
    }

    /**
     * What is held goes to nobody.
     *
     * @param question as of {@link To}
     */
    record ToNobody(@Nullable Long question) implements ChatPress {
        @Override
        public String data() {
            return "chat_nobody" + (question == null ? "" : ":" + question);
        }
    }

    /** Choose a ready reply. */
    record Replies(long clientId) implements ChatPress {
        @Override
        public String data() {
            return "chat_ready:" + clientId;
        }
    }

    /** Send this ready reply. */
    record Reply(long clientId, String key) implements ChatPress {
        @Override
        public String data() {
            return "chat_ready:" + clientId + ":" + key;
        }
    }

    /** Send a message again of which nobody knows whether it arrived. */
    record Again(long clientId, long messageId) implements ChatPress {
        @Override
        public String data() {
            return "chat_again:" + clientId + ":" + messageId;
        }
    }

    /** The meaning of what a button carried; throws {@link IllegalArgumentException} where something is malformed. */
    static OperatorPress of(String[] parts) {
        return switch (parts[0] + "/" + parts.length) {
            case "chat/2" -> new Open(Long.parseLong(parts[1]));
            case "chat_over/2" -> new TakeOver(Long.parseLong(parts[1]));
            case "chat_to/2" -> new To(Long.parseLong(parts[1]), null);
            case "chat_to/3" -> new To(Long.parseLong(parts[1]), Long.parseLong(parts[2]));
            case "chat_nobody/1" -> new ToNobody(null);
            case "chat_nobody/2" -> new ToNobody(Long.parseLong(parts[1]));
            case "chat_ready/2" -> new Replies(Long.parseLong(parts[1]));
            case "chat_ready/3" -> new Reply(Long.parseLong(parts[1]), parts[2]);
            case "chat_again/3" -> new Again(Long.parseLong(parts[1]), Long.parseLong(parts[2]));
            default -> new Unknown();
        };
    }
}
