package operatordesk.gateway.pace;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Growing pauses: each is twice the one before, up to the longest, less up to a fifth by chance, so that several waiting
 * processes do not come back at the same instant.
 */
public record Backoff(Duration first, Duration longest) {
    private static final int MOST_DOUBLINGS = 20;
    private static final double LEAST_SHARE = 0.8;

    public static Backoff millis(long first, long longest) {
        return new Backoff(Duration.ofMillis(first), Duration.ofMillis(longest));
    }

    /**
     * The pause after so many failures in a row; the first is number 0.
     *
     * @return at least a millisecond
     */
    public Duration after(int failures) {
        long doubled = first.toMillis() << Math.min(failures, MOST_DOUBLINGS);
        long full = Math.min(doubled, longest.toMillis());
        double share = ThreadLocalRandom.current().nextDouble(LEAST_SHARE, 1);
        return Duration.ofMillis(Math.max(1, Math.round(full * share)));
    }
}
