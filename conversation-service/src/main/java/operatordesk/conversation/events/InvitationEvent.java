package operatordesk.conversation.events;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import operatordesk.contracts.events.Person;
import operatordesk.conversation.catalogue.RequestKind;
import org.jspecify.annotations.Nullable;

/** What an invitation's machine is told. A message id is that of the message under which an operator pressed. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
public sealed interface InvitationEvent {
    /** An operator makes it. */
    @JsonTypeName("made")
    record Made(long operatorId) implements InvitationEvent {}

    /** An operator wants to see how it stands. */
    @JsonTypeName("looked")
    record Looked(long operatorId, long messageId) implements InvitationEvent {}

    /** An operator wants its link again. */
    @JsonTypeName("passed_on")
    record PassedOn(long operatorId) implements InvitationEvent {}

    /** An operator has this asked as soon as the person comes; the same once more takes it back. */
    @JsonTypeName("attached")
    record Attached(long operatorId, long messageId, RequestKind kind) implements InvitationEvent {}

    /**
     * An operator gives the client to come a name of the office's.
     *
     * @param label absent to take it away
     */
    @JsonTypeName("named")
    record Named(long operatorId, @Nullable String label) implements InvitationEvent {}

    /** An operator takes it back. */
    @JsonTypeName("withdrawn")
    record Withdrawn(long operatorId, long messageId) implements InvitationEvent {}

    /** Who came by it is erased. */
    @JsonTypeName("forgotten")
    record Forgotten(long clientId) implements InvitationEvent {}

    /** Somebody pressed Start behind its link. */
    @JsonTypeName("claimed")
    record Claimed(Person person) implements InvitationEvent {}
}
