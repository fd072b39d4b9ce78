package operatordesk.conversation.events;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.shows.ShowOutcome.Reason;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.catalogue.RequestKind;
import operatordesk.conversation.notices.Sheet;
import operatordesk.conversation.notices.VerdictNotice;
import org.jspecify.annotations.Nullable;

/** What the client's machine is told. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
public sealed interface ClientEvent
        permits ClientEvent.FromClient,
                ClientEvent.Asked,
                ClientEvent.Labelled,
                ClientEvent.Barred,
                ClientEvent.Erased,
                ClientEvent.Invited,
                ClientEvent.InvitedBefore,
                ClientEvent.NotInvited,
                ClientEvent.Woken,
                ClientEvent.Undelivered,
                ClientEvent.Review,
                ClientEvent.Trial,
                ChatEvent {
    /**
     * The client did something.
     *
     * @param at Telegram's time of it, in whole seconds, where Telegram tells one
     */
    @JsonTypeName("from_client")
    record FromClient(Person person, Event event, Instant at) implements ClientEvent {
        /** What a client sends on is what the client sends, whoever had written it. */
        public FromClient {
            event = event instanceof Event.Forwarded forwarded ? forwarded.sent() : event;
        }
    }

    /** An operator asks for something. */
    @JsonTypeName("asked")
    record Asked(EventId requestId, long operatorId, RequestKind kind) implements ClientEvent {}

    /**
     * An operator gives the client a name of the office's.
     *
     * @param label absent to take it away
     */
    @JsonTypeName("labelled")
    record Labelled(@Nullable String label, long operatorId) implements ClientEvent {}

    /**
     * An operator wants to hear nothing of the client any more, or takes that back.
     *
     * @param messageId the message under which the operator pressed
     */
    @JsonTypeName("barred")
    record Barred(boolean barred, Person by, long messageId) implements ClientEvent {}

    /**
     * An operator has all erased that is known of the client.
     *
     * @param messageId the message under which the operator pressed
     */
    @JsonTypeName("erased")
    record Erased(Person by, long messageId) implements ClientEvent {}

    /**
     * The client was the first to come by an invitation.
     *
     * @param operatorId who had invited
     * @param label the office's name for the client, absent for none
     * @param kind what is asked at once, absent for nothing
     * @param number the invitation's, absent where a former release did not tell
     */
    @JsonTypeName("invited")
    record Invited(
            long operatorId,
            @Nullable String label,
            @Nullable RequestKind kind,
            @Nullable Long number) implements ClientEvent {}

    /** The client comes once more by the invitation that was used by this very client. */
    @JsonTypeName("invited_before")
    record InvitedBefore() implements ClientEvent {}

    /** The client came by an invitation that is good for nothing any more. */
    @JsonTypeName("not_invited")
    record NotInvited() implements ClientEvent {}

    /** An operator tries the desk alone, as a client of its own. */
    sealed interface Trial extends ClientEvent {}

    /** From now on the operator is a client who is asked nothing yet. */
    @JsonTypeName("trial_began")
    record TrialBegan(Person person, Language language) implements Trial {}

    /** The operator is no client any more. */
    @JsonTypeName("trial_ended")
    record TrialEnded() implements Trial {}

    /** A time has come for which the chat had waited. */
    @JsonTypeName("woken")
    record Woken() implements ClientEvent {}

    /**
     * Something could not be shown to the client.
     *
     * @param verdict where it was one
     */
    @JsonTypeName("undelivered")
    record Undelivered(Reason reason, @Nullable VerdictNotice verdict) implements ClientEvent {
        /** Something that was no verdict. */
        public Undelivered(Reason reason) {
            this(reason, null);
        }
    }

    /**
     * An operator does something about a request.
     *
     * @param sheet what the operator had seen of it
     * @param messageId the message under which the operator pressed
     */
    @JsonTypeName("review")
    record Review(Sheet sheet, Person by, long messageId, ReviewAct act) implements ClientEvent {
        /** Whose press it was, and who learns what came of it. */
        public Person presser() {
            return act instanceof ReviewAct.HandOver(Person from) ? from : by;
        }
    }
}
