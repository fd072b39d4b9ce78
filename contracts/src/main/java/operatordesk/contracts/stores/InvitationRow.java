package operatordesk.contracts.stores;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as it stands. An older standing that comes late changes nothing.
 *
 * @param number names it, and cannot be guessed; positive
 * @param operatorId who invites
 * @param label what the client will be called by the office, absent for nothing yet
 * @param kind the key of the request kind that is asked at once, absent for none
 * @param definition the kind as it stood when it was chosen, as the conversation service writes it; absent without a kind
 * @param clientId who came, absent while nobody has
 */
@JsonTypeName("invitation")
public record InvitationRow(
        long number,
        long operatorId,
        @Nullable String label,
        @Nullable String kind,
        @Nullable String definition,
        Instant madeAt,
        Instant expiresAt,
        Standing standing,
        @Nullable Long clientId,
        Instant at)
        implements DeskRow {
    /** What an invitation is still good for. */
    public enum Standing {
        /** For one person, until it expires. */
        OPEN,
        /** Somebody came. */
        USED,
        /** An operator took it back. */
        WITHDRAWN
    }
}
