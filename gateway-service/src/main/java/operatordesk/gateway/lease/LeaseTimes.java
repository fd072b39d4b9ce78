package operatordesk.gateway.lease;

import java.time.Duration;

/**
 * The lease's times.
 *
 * @param length how long Redis keeps the lease without a renewal; a dead leader is replaced after this
 * @param renewal between two renewals, and between two tries of a gateway that stands by
 * @param margin how much earlier than Redis the leader itself counts the lease as over
 * @param answering the longest wait for Redis when renewing, so short that there is time for another try
 */
public record LeaseTimes(Duration length, Duration renewal, Duration margin, Duration answering) {
    public static final LeaseTimes USUAL = new LeaseTimes(
            Duration.ofSeconds(2), Duration.ofMillis(500), Duration.ofMillis(400), Duration.ofMillis(600));

    /** How long the leader counts a lease as its own after it asked for it. A lease that is told later is of no use. */
    Duration validity() {
        return length.minus(margin);
    }
}
