package operatordesk.gateway.updates;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.KeptAnswer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether events are accepted and kept, in words for the health page. Each change is logged once. */
public final class EventHealth {
    private static final Logger LOG = LoggerFactory.getLogger(EventHealth.class);

    private final Set<EventId> waiting = ConcurrentHashMap.newKeySet();
    private volatile boolean storageAway;
    private long failedAt = System.nanoTime();
    private long storedAt = failedAt;

    /** {@code ok}, or what is wrong, without naming anybody. From any thread. */
    public String words() {
        if (!waiting.isEmpty()) {
            return "the conversation service is away";
        }
        return storageAway ? "postgres away: accepted suffices" : "ok";
    }

    /** This gateway hands over nothing any more. */
    public void reset() {
        waiting.clear();
        storageAway = false;
    }

    /** An event could not be handed over and is tried again. */
    void waits(EventId event) {
        if (waiting.isEmpty()) {
            LOG.warn("The conversation service is away; events wait at Telegram");
        }
        waiting.add(event);
    }

    void over(EventId event) {
        if (waiting.remove(event) && waiting.isEmpty()) {
            LOG.info("The conversation service has taken all that waited");
        }
    }

    boolean isStorageAway() {
        return storageAway;
    }

    /**
     * What one replica of the conversation service knows of PostgreSQL. An outage is over once any has stored something after the last
     * failure of which any told; one that failed, and has had nothing to store since, does not prolong it. From one event loop.
     */
    void heard(KeptAnswer answer) {
        long now = System.nanoTime();
        if (answer.storedAgo() != null) {
            storedAt = later(storedAt, now, answer.storedAgo());
        }
        if (answer.storageAway()) {
            failedAt = later(failedAt, now, answer.failedAgo() == null ? 0 : answer.failedAgo());
        }
        storageAway(failedAt - storedAt > 0 && (storageAway || answer.storageAway()));
    }

    /** Of {@link System#nanoTime}, which may be negative. */
    private static long later(long known, long now, long millisAgo) {
        long at = now - TimeUnit.MILLISECONDS.toNanos(millisAgo);
        return at - known > 0 ? at : known;
    }

    private void storageAway(boolean away) {
        if (away && !storageAway) {
            LOG.warn("PostgreSQL is away: updates are confirmed once they are accepted");
        } else if (!away && storageAway) {
            LOG.info("PostgreSQL is back: updates are confirmed once they are kept");
        }
        storageAway = away;
    }
}
