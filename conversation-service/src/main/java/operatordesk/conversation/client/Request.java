package operatordesk.conversation.client;

import java.time.Instant;
import operatordesk.contracts.events.EventId;
import operatordesk.conversation.catalogue.RequestKind;
import operatordesk.conversation.effects.Slot;

/**
 * One asking of one client by one operator.
 *
 * @param generation counts the client's requests from 1
 * @param kind as it stood in the catalogue when it was asked; a changed catalogue never changes a request
 */
public record Request(EventId id, int generation, long operatorId, RequestKind kind, Instant askedAt) {
    /** Where the message that asked the first question is remembered. */
    Slot asked() {
        return new Slot("asked:" + id);
    }

    /** Where the message is remembered that says how many pages of an album have come. */
    Slot pages() {
        return new Slot("pages:" + id);
    }
}
