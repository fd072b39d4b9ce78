package operatordesk.gateway.shows;

import java.util.LinkedHashMap;
import java.util.Map;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.shows.ShowOutcome.Shown;
import org.jspecify.annotations.Nullable;

/**
 * The shows that went through, so that an asker who lost patience, or took over from one that died, shows nothing twice. Of
 * many, the oldest are forgotten; nobody asks that late. It outlives a lease: what was in flight when one was lost is asked for
 * under the next. From one event loop.
 */
public final class ShownBefore {
    private static final int MOST = 10_000;

    private final Map<EventId, Shown> shown = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<EventId, Shown> eldest) {
            return size() > MOST;
        }
    };

    @Nullable
    Shown get(EventId id) {
        return shown.get(id);
    }

    Shown note(EventId id, Shown outcome) {
        shown.put(id, outcome);
        return outcome;
    }
}
