package operatordesk.gateway.lease;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * The leadership of one gateway. It is over when it was not renewed in time, by this process's own clock, whatever the process
 * did meanwhile: so one that was stopped for a while and wakes up notices before it does anything.
 */
public final class Lease {
    private final long epoch;
    private final LongSupplier nanoTime;
    private final long validity;
    private volatile long end;
    private volatile boolean over;

    /**
     * A lease that was taken.
     *
     * @param nanoTime as {@link System#nanoTime}
     * @param askedAt its time when the taking was sent, which was before Redis began to count
     * @param validity how long it holds from then on
     */
    public Lease(long epoch, LongSupplier nanoTime, long askedAt, Duration validity) {
        this.epoch = epoch;
        this.nanoTime = nanoTime;
        this.validity = validity.toNanos();
        this.end = askedAt + this.validity;
    }

    /** Higher than that of every lease before. */
    public long epoch() {
        return epoch;
    }

    /** Whether this gateway leads at this instant. Once false, it never holds again. From any thread. */
    public boolean holds() {
        if (!over && left() <= 0) {
            over = true;
        }
        return !over;
    }

    /** Redis has renewed it. Does nothing for a lease that is over. */
    void renewed(long askedAt) {
        if (holds()) {
            end = askedAt + validity;
        }
    }

    /** It is lost or given up. */
    void end() {
        over = true;
    }

    /** In nanoseconds. */
    long left() {
        return end - nanoTime.getAsLong();
    }
}
