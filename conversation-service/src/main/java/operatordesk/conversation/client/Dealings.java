package operatordesk.conversation.client;

import java.time.Instant;
import java.util.Set;
import operatordesk.contracts.events.EventId;
import org.jspecify.annotations.Nullable;

/**
 * What the office did about a client besides asking.
 *
 * @param barred whether operators want to hear nothing of the client any more; stopping the bot is the client's own doing
 * @param erasedAt when all that was known of the client was erased; absent where that never happened
 * @param chatWith the operator with whom a chat is open, absent while none is
 * @param invitation the number of the invitation by which the client came, absent where it came by none or nobody knows
 * @param verdict the last one that the client was told, absent where none was since it was last asked for something
 */
public record Dealings(
        boolean barred,
        @Nullable Instant erasedAt,
        @Nullable Long invitation,
        @Nullable Long chatWith,
        @Nullable LastVerdict verdict) {
    /** Nothing so far. */
    public static final Dealings NONE = new Dealings(false, null, null, null, null);

    public Dealings barred(boolean now) {
        return new Dealings(now, erasedAt, invitation, chatWith, verdict);
    }

    /** Nothing is known any more but that it was erased then. */
    public static Dealings erased(@Nullable Instant at) {
        return new Dealings(false, at, null, null, null);
    }

    Dealings invitedBy(@Nullable Long number) {
        return number == null ? this : new Dealings(barred, erasedAt, number, chatWith, verdict);
    }

    /** Without a chat whose operator is none any more: nobody would read what the client writes in it. */
    Dealings among(Set<Long> operators) {
        return chatWith == null || operators.contains(chatWith) ? this : chatting(null);
    }

    /** The same with a chat open, or with none. */
    public Dealings chatting(@Nullable Long operatorId) {
        return new Dealings(barred, erasedAt, invitation, operatorId, verdict);
    }

    /** The same after the client was told a verdict, or with none that matters any more. */
    public Dealings saying(@Nullable LastVerdict now) {
        return new Dealings(barred, erasedAt, invitation, chatWith, now);
    }

    /** A new request wins over what was decided about any other. */
    Dealings asked(EventId requestId) {
        return verdict == null || verdict.requestId().equals(requestId) ? this : saying(null);
    }
}
