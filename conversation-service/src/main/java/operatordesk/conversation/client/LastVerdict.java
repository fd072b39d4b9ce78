package operatordesk.conversation.client;

import operatordesk.contracts.events.EventId;
import operatordesk.conversation.catalogue.Localized;
import operatordesk.conversation.notices.VerdictNotice;

/**
 * What a client was last told of a verdict. Who had stopped the bot reads it on coming back.
 *
 * @param requestId the request that it is about; where it was asked for anew as a new one, that one
 * @param kind the label of its kind
 * @param operatorId who decided
 * @param undelivered whether it is known not to have reached the client, and its operator was told
 */
public record LastVerdict(
        EventId requestId, Localized kind, long operatorId, VerdictNotice notice, boolean undelivered) {
    /** The same, known not to have reached the client. */
    LastVerdict missed() {
        return new LastVerdict(requestId, kind, operatorId, notice, true);
    }

    /** The same, told once more. */
    LastVerdict again() {
        return new LastVerdict(requestId, kind, operatorId, notice, false);
    }

    boolean isAbout(Request request) {
        return requestId.equals(request.id());
    }
}
