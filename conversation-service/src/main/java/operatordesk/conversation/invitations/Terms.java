package operatordesk.conversation.invitations;

import java.time.Duration;
import java.time.Instant;
import operatordesk.conversation.catalogue.RequestKind;
import org.jspecify.annotations.Nullable;

/**
 * What an invitation says.
 *
 * @param number names it; positive, and nobody can guess it
 * @param operatorId who invites
 * @param label what the client will be called by the office, absent for nothing yet
 * @param kind what is asked as soon as the person comes, as it stood when it was chosen; absent for nothing
 */
public record Terms(
        long number,
        long operatorId,
        @Nullable String label,
        @Nullable RequestKind kind,
        Instant madeAt,
        Instant expiresAt) {
    /** Long enough to be passed on and found again, short enough that a lost one does no harm. */
    static final Duration LIFETIME = Duration.ofDays(14);

    static Terms first(long number, long operatorId, Instant now) {
        return new Terms(number, operatorId, null, null, now, now.plus(LIFETIME));
    }

    Terms labelled(@Nullable String other) {
        return new Terms(number, operatorId, other, kind, madeAt, expiresAt);
    }

    /** With this kind, or without it where it was chosen already. */
    Terms asking(RequestKind other) {
        boolean off = kind != null && kind.key().equals(other.key());
        return new Terms(number, operatorId, label, off ? null : other, madeAt, expiresAt);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
