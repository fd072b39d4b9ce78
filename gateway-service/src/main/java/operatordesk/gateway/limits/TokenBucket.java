package operatordesk.gateway.limits;

/**
 * Holds up to a burst of tokens and gains one each interval; each send takes one. So in any time t at most burst + t /
 * interval go. Times are nanoseconds from any origin.
 */
final class TokenBucket {
    private final long interval;
    private final int burst;

    /** When the bucket is full; every token that is missing moves it an interval further. */
    private long fullAt = Long.MIN_VALUE;

    TokenBucket(long interval, int burst) {
        this.interval = interval;
        this.burst = burst;
    }

    /** When there is a token; may lie in the past. */
    long freeAt() {
        return fullAt == Long.MIN_VALUE ? fullAt : fullAt - (burst - 1) * interval;
    }

    void take(long now) {
        fullAt = Math.max(now, fullAt) + interval;
    }

    /** Counts as if all tokens but one had been taken at this time. */
    void drainToOne(long now) {
        fullAt = Math.max(fullAt, now + (burst - 1) * interval);
    }

    /** How long one token takes. */
    long interval() {
        return interval;
    }

    boolean isFull(long now) {
        return fullAt <= now;
    }
}
