package operatordesk.contracts.events;

import java.util.List;

/**
 * How accepted events stand; those in neither list are on their way.
 *
 * @param kept all that follows from them is in PostgreSQL
 * @param forgotten Redis was emptied since they were accepted: they must be brought again, in their order
 * @param storageAway true while PostgreSQL is known to be away: accepted then suffices, because Telegram cannot wait for ever
 */
public record KeptAnswer(List<EventId> kept, List<EventId> forgotten, boolean storageAway) {
    public KeptAnswer {
        kept = List.copyOf(kept);
        forgotten = List.copyOf(forgotten);
    }
}
