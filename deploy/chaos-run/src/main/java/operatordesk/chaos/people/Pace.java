package operatordesk.chaos.people;

import java.time.Duration;
import operatordesk.chaos.Span;

/** Keeps all who share it to a rate, however many they are. */
final class Pace {
    private final Span span;
    private final long interval;
    private long next = System.nanoTime();

    Pace(Span span, double perSecond) {
        this.span = span;
        this.interval = (long) (Duration.ofSeconds(1).toNanos() / perSecond);
    }

    /** Waits for the next turn; false once the span is over. */
    boolean turn() {
        return span.pass(Duration.ofNanos(untilMine()));
    }

    /** Somebody did more in one turn than one thing; the others wait for it. */
    synchronized void took(int more) {
        next += interval * more;
    }

    private synchronized long untilMine() {
        long now = System.nanoTime();
        next = Math.max(next + interval, now - interval);
        return next - now;
    }
}
