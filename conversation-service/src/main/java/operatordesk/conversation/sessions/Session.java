package operatordesk.conversation.sessions;

import java.time.Instant;
import operatordesk.conversation.client.ClientSession;
import operatordesk.conversation.invitations.Invitation;
import operatordesk.conversation.operator.OperatorSession;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept of a chat between two events.
 *
 * @param at when the last event was decided; the next one is decided later, whatever the clocks of two replicas say
 * @param client absent until the person was a client
 * @param operator absent until the person was an operator
 * @param invitation absent unless this is no chat but an invitation
 */
public record Session(
        Instant at,
        @Nullable ClientSession client,
        @Nullable OperatorSession operator,
        @Nullable Invitation invitation) {
    /** A chat of which Redis knows nothing. */
    public static final Session NONE = new Session(Instant.EPOCH, null, null, null);

    /** The same at a later time. */
    public Session at(Instant now) {
        return new Session(now, client, operator, invitation);
    }

    public Session with(ClientSession next, Instant now) {
        return new Session(now, next, operator, invitation);
    }

    public Session with(OperatorSession next, Instant now) {
        return new Session(now, client, next, invitation);
    }

    public Session with(Invitation next, Instant now) {
        return new Session(now, client, operator, next);
    }
}
