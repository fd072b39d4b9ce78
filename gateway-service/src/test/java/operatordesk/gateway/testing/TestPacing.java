package operatordesk.gateway.testing;

import java.time.Duration;
import operatordesk.gateway.lease.LeaseTimes;
import operatordesk.gateway.pace.Backoff;
import operatordesk.gateway.pace.Pacing;

/** Waiting times short enough for tests. */
public final class TestPacing {
    /** So long that nobody loses it because the machine is busy. */
    private static final LeaseTimes LONG = lease(Duration.ofMinutes(1));

    /** A second and a half until a dead leader is replaced. */
    private static final LeaseTimes SHORT = lease(Duration.ofMillis(1_500));

    /** Everything within tens of milliseconds, calls within a second. */
    public static final Pacing QUICK = with(Backoff.millis(20, 40), Duration.ofSeconds(5));

    /** As {@link #QUICK}, for who wants leaders to be replaced. */
    public static final Pacing QUICK_LEADERS =
            pacing(Backoff.millis(20, 40), Duration.ofSeconds(5), Backoff.millis(10, 40), SHORT);

    private TestPacing() {}

    /** As {@link #QUICK}, with these pauses between polls in trouble. */
    public static Pacing troubled(Backoff trouble) {
        return pacing(Backoff.millis(20, 40), Duration.ofSeconds(5), trouble, LONG);
    }

    public static Pacing with(Backoff unconfirmed, Duration answering) {
        return pacing(unconfirmed, answering, Backoff.millis(10, 40), LONG);
    }

    private static LeaseTimes lease(Duration length) {
        return new LeaseTimes(length, Duration.ofMillis(300), Duration.ofMillis(250), Duration.ofMillis(400));
    }

    private static Pacing pacing(Backoff unconfirmed, Duration answering, Backoff trouble, LeaseTimes lease) {
        return new Pacing(
                Duration.ofSeconds(2),
                answering,
                answering,
                Duration.ofSeconds(5),
                Duration.ofMinutes(1),
                Duration.ofSeconds(30),
                trouble,
                Backoff.millis(10, 40),
                unconfirmed,
                Backoff.millis(10, 40),
                Backoff.millis(10, 40),
                Duration.ofMillis(400),
                Duration.ofMillis(5),
                Duration.ofMillis(20),
                Duration.ofSeconds(2),
                Backoff.millis(1_500, 1_500),
                lease,
                Duration.ofSeconds(5));
    }
}
