package operatordesk.conversation.events;

import com.fasterxml.jackson.annotation.JsonTypeName;
import operatordesk.contracts.events.Person;
import operatordesk.conversation.catalogue.Localized;
import operatordesk.conversation.notices.ChatMessage;

/** What operators do in their chats with a client. */
public sealed interface ChatEvent extends ClientEvent {
    /**
     * An operator wants to write with the client.
     *
     * @param takesOver whether the operator knows that another one writes with it
     */
    @JsonTypeName("chat_opened")
    record Opened(Person by, boolean takesOver) implements ChatEvent {
        /** By somebody who knows of no other. */
        public Opened(Person by) {
            this(by, false);
        }
    }

    /** The operator has written all. */
    @JsonTypeName("chat_closed")
    record Closed(long operatorId) implements ChatEvent {}

    /** The operator writes. */
    @JsonTypeName("chat_said")
    record Said(long operatorId, ChatMessage message) implements ChatEvent {}

    /** The operator sends a ready reply. */
    @JsonTypeName("chat_said_ready")
    record SaidReady(long operatorId, Localized text) implements ChatEvent {}

    /** The operator changed the words of what it had written. */
    @JsonTypeName("chat_reworded")
    record Reworded(long operatorId, long messageId, String text) implements ChatEvent {}

    /** The operator takes back what it had written. */
    @JsonTypeName("chat_taken_back")
    record TakenBack(long operatorId, long messageId) implements ChatEvent {}
}
