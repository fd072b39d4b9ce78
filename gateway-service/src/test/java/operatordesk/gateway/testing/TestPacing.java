package operatordesk.gateway.testing;

import java.time.Duration;
import operatordesk.gateway.lease.LeaseTimes;
import operatordesk.gateway.pace.Backoff;
import operatordesk.gateway.pace.Pacing;

/** Waiting times short enough for tests. */
public final class TestPacing {
    /** A second and a half until a dead leader is replaced. */
    public static final LeaseTimes LEASE = new LeaseTimes(
            Duration.ofMillis(1_500), Duration.ofMillis(300), Duration.ofMillis(250), Duration.ofMillis(400));

    /** Everything within tens of milliseconds, calls within a second. */
    public static final Pacing QUICK = with(Backoff.millis(20, 40), Duration.ofSeconds(5));

    private TestPacing() {}

    /** As {@link #QUICK}, with these pauses between polls in trouble. */
    public static Pacing troubled(Backoff trouble) {
        return pacing(Backoff.millis(20, 40), Duration.ofSeconds(5), trouble);
    }

    public static Pacing with(Backoff unconfirmed, Duration answering) {
        return pacing(unconfirmed, answering, Backoff.millis(10, 40));
    }

    private static Pacing pacing(Backoff unconfirmed, Duration answering, Backoff trouble) {
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
                LEASE,
                Duration.ofSeconds(5));
    }
}
