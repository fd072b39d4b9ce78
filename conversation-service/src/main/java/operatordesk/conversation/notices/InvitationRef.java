package operatordesk.conversation.notices;

import java.time.Instant;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.stores.InvitationRow.Standing;
import operatordesk.conversation.catalogue.Localized;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as operators see it.
 *
 * @param label what the client will be called, absent for nothing yet
 * @param kind the key of what is asked at once, and its label; absent for nothing
 * @param over whether its time is over
 * @param client who came, absent while nobody has
 */
public record InvitationRef(
        long number,
        @Nullable String label,
        @Nullable String kind,
        @Nullable Localized asks,
        Instant expiresAt,
        Standing standing,
        boolean over,
        @Nullable Person client) {
    /** Whether somebody can still come by it. */
    public boolean isGood() {
        return standing == Standing.OPEN && !over;
    }
}
