package operatordesk.contracts.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How accepted events stand; those in neither list are on their way.
 *
 * @param kept all that follows from them is in PostgreSQL
 * @param forgotten Redis was emptied since they were accepted: they must be brought again, in their order
 * @param storageAway true while PostgreSQL is known to be away: accepted then suffices, because Telegram cannot wait for ever
 * @param storedAgo how long ago a store of the answering replica's last succeeded, in milliseconds; absent where none ever did. A replica knows
 *     of its own stores alone, so one that saw none fail does not know that an outage is over
 * @param failedAgo how long ago one last failed, in milliseconds; absent where none did lately. Another replica may have stored since
 */
public record KeptAnswer(
        List<EventId> kept,
        List<EventId> forgotten,
        boolean storageAway,
        @Nullable Long storedAgo,
        @Nullable Long failedAgo) {
    public KeptAnswer {
        kept = List.copyOf(kept);
        forgotten = List.copyOf(forgotten);
    }
}
