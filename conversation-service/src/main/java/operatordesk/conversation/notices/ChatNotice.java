package operatordesk.conversation.notices;

import com.fasterxml.jackson.annotation.JsonTypeName;
import operatordesk.contracts.events.EventId;

/** What is said to a client in a chat with an operator. */
public sealed interface ChatNotice extends ClientNotice {
    /** An operator is there. */
    @JsonTypeName("chat_begins")
    record Begins() implements ChatNotice {}

    /** The chat is over. */
    @JsonTypeName("chat_ends")
    record Ends() implements ChatNotice {}

    /** Something that comes from an operator. */
    sealed interface FromOffice extends ChatNotice {
        long operatorId();

        /** How operators know the client, for what they hear of it. */
        ChatRef client();

        /** The operator's message; 0 where it is none. */
        long messageId();
    }

    /**
     * What an operator wrote.
     *
     * @param saidId the line of the message log that it is kept in
     */
    @JsonTypeName("chat_said")
    record Said(EventId saidId, long operatorId, ChatRef client, ChatMessage message) implements FromOffice {
        @Override
        public long messageId() {
            return message.messageId();
        }
    }

    /**
     * A ready reply.
     *
     * @param saidId the line of the message log that it is kept in
     */
    @JsonTypeName("chat_said_ready")
    record SaidReady(EventId saidId, long operatorId, ChatRef client, String text) implements FromOffice {
        @Override
        public long messageId() {
            return 0;
        }
    }

    /**
     * The operator changed the words; the client's copy is changed in place.
     *
     * @param saidId the line of the message log that the change is kept in
     */
    @JsonTypeName("chat_reworded")
    record Reworded(EventId saidId, long operatorId, ChatRef client, long messageId, String text)
            implements FromOffice {}

    /** The operator takes a message back. */
    @JsonTypeName("chat_taken_back")
    record TakenBack(long operatorId, ChatRef client, long messageId) implements FromOffice {}
}
