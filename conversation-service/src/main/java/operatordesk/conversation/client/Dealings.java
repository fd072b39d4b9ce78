package operatordesk.conversation.client;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the office did about a client besides asking.
 *
 * @param barred whether operators want to hear nothing of the client any more; stopping the bot is the client's own doing
 * @param erasedAt when all that was known of the client was erased; absent where that never happened
 * @param invitation the number of the invitation by which the client came, absent where it came by none or nobody knows
 */
public record Dealings(
        boolean barred,
        @Nullable Instant erasedAt,
        @Nullable Long invitation) {
    /** Nothing so far. */
    public static final Dealings NONE = new Dealings(false, null, null);

    public Dealings barred(boolean now) {
        return new Dealings(now, erasedAt, invitation);
    }

    /** Nothing is known any more but that it was erased then. */
    public static Dealings erased(@Nullable Instant at) {
        return new Dealings(false, at, null);
    }

    Dealings invitedBy(@Nullable Long number) {
        return number == null ? this : new Dealings(barred, erasedAt, number);
    }
}
