package operatordesk.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A stretch of time in which something is done, until it is ended. */
public final class Span {
    private final Instant begun = Instant.now();
    private final CountDownLatch end = new CountDownLatch(1);

    /** When it began. */
    public Instant begun() {
        return begun;
    }

    /** Ends it: whoever waits in it goes on at once. */
    public void end() {
        end.countDown();
    }

    /** True once it has ended. */
    public boolean isOver() {
        return end.getCount() == 0;
    }

    /** Lets time pass, less of it when the span ends; answers whether the span still goes on. */
    public boolean pass(Duration time) {
        try {
            return !end.await(Math.max(0, time.toNanos()), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The same until so long after the beginning. */
    public boolean passUntil(Duration sinceBegun) {
        return pass(Duration.between(Instant.now(), begun.plus(sinceBegun)));
    }
}
