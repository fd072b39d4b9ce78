package operatordesk.gateway.telegram;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether updates come in, in words for the health page. What is wrong is logged once, however often it is told. */
public final class TelegramHealth {
    private static final Logger LOG = LoggerFactory.getLogger(TelegramHealth.class);
    private static final String WELL = "ok";
    private static final String UNASKED = "not asked yet";
    private static final String RESTING = "ok, not polling";
    private static final Duration REPEATED = Duration.ofMinutes(10);

    private final Duration longestSilence;
    private final LongSupplier nanoTime;
    private final Map<String, Long> logged = new HashMap<>();
    private boolean wasLogged = true;
    private volatile String words = UNASKED;
    private volatile long answeredAt;

    /** @param nanoTime as {@link System#nanoTime} */
    public TelegramHealth(Duration longestSilence, LongSupplier nanoTime) {
        this.longestSilence = longestSilence;
        this.nanoTime = nanoTime;
        this.answeredAt = nanoTime.getAsLong();
    }

    /** Telegram has answered a poll, or told who we are. */
    public void answered() {
        answeredAt = nanoTime.getAsLong();
        change(WELL);
    }

    /** This gateway begins to poll. */
    public void beginning() {
        answeredAt = nanoTime.getAsLong();
        words = UNASKED;
    }

    /** This gateway does not poll, because it does not lead. */
    public void resting() {
        change(RESTING);
    }

    /** Something is wrong; it counts until the next {@link #answered}. */
    public void trouble(String what) {
        change(what);
    }

    /** {@code ok}, or what is wrong. May be called from any thread. */
    public String words() {
        long silent = Duration.ofNanos(nanoTime.getAsLong() - answeredAt).toSeconds();
        return words.equals(WELL) && silent >= longestSilence.toSeconds()
                ? "no answer to a poll for " + silent + " s"
                : words;
    }

    /** What comes and goes, as another poller does, fills no log: the same trouble is logged again after a while only. */
    private void change(String now) {
        String before = words;
        words = now;
        if (before.equals(now) || now.equals(RESTING)) {
            return;
        }
        if (now.equals(WELL)) {
            if (wasLogged) {
                LOG.info("Telegram answers");
            }
            wasLogged = true;
            return;
        }
        long time = nanoTime.getAsLong();
        logged.values().removeIf(at -> time - at >= REPEATED.toNanos());
        wasLogged = logged.putIfAbsent(now, time) == null;
        if (wasLogged) {
            LOG.warn("Telegram: {}", now);
        }
    }
}
