package operatordesk.conversation.client;

import java.time.Instant;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Person;
import operatordesk.conversation.catalogue.RequestKind;
import operatordesk.conversation.effects.Slot;
import org.jspecify.annotations.Nullable;

/**
 * One asking of one client by one operator.
 *
 * @param generation counts the client's requests from 1
 * @param operatorId who asked, or took it
 * @param kind as it stood in the catalogue when it was asked; a changed catalogue never changes a request
 * @param taker the operator who took it, or was handed it, and has it; absent as long as anybody may take it
 */
public record Request(
        EventId id,
        int generation,
        long operatorId,
        RequestKind kind,
        Instant askedAt,
        @Nullable Person taker) {
    /** One that nobody took from who asked. */
    public Request(EventId id, int generation, long operatorId, RequestKind kind, Instant askedAt) {
        this(id, generation, operatorId, kind, askedAt, null);
    }

    /** The same with another operator. */
    Request takenBy(Person operator) {
        return new Request(id, generation, operator.id(), kind, askedAt, operator);
    }

    boolean isTakenBy(Person operator) {
        return taker != null && taker.id() == operator.id();
    }

    /** The same with the same operator, that the next who wants to may take. */
    Request free() {
        return new Request(id, generation, operatorId, kind, askedAt);
    }

    /** The same with another definition of its kind. */
    Request of(RequestKind other) {
        return new Request(id, generation, operatorId, other, askedAt, taker);
    }

    /** Where the message that asked the first question is remembered. */
    Slot asked() {
        return new Slot("asked:" + id);
    }

    /** Where the message is remembered that says how many pages of an album have come. */
    Slot pages() {
        return new Slot("pages:" + id);
    }
}
