package operatordesk.gateway.pace;

import java.time.Duration;
import operatordesk.gateway.lease.LeaseTimes;

/**
 * All the gateway's waiting times, in one place so that tests can be quick.
 *
 * @param connecting the longest wait for a connection to Telegram
 * @param answering the longest wait for Telegram's answer to anything but a poll
 * @param uploading the longest wait for Telegram's answer to a file of some size that goes up
 * @param pollMargin how much longer than the poll's own time its answer may take
 * @param calm how long no other poller may have ended a poll before it counts as gone
 * @param silence how long after the last answer to a poll, beyond the poll's own time, health says so
 * @param trouble between polls when Telegram is away or in trouble
 * @param unauthorized between tries when Telegram does not know the token
 * @param unconfirmed between polls while nothing new can be confirmed. Telegram answers such polls at once, and those that
 *     come within half a second with a single update only; so the first stays above that
 * @param unavailable between tries of an event while the conversation service is away
 * @param refused between tries of what the conversation service will not even put aside, and of what is not urgent
 * @param parking how long an event is tried while others are accepted, before it is parked
 * @param keptFirst from an event's acceptance to the question whether it is kept
 * @param keptAgain between two such questions
 * @param holding how long a show waits here for its turn at most; beyond that its asker is told to come later
 * @param away before a show is tried again when Telegram is away
 * @param lease the times of the lease on leading
 * @param finishing how long what is under way may take when the process ends
 */
public record Pacing(
        Duration connecting,
        Duration answering,
        Duration uploading,
        Duration pollMargin,
        Duration calm,
        Duration silence,
        Backoff trouble,
        Backoff unauthorized,
        Backoff unconfirmed,
        Backoff unavailable,
        Backoff refused,
        Duration parking,
        Duration keptFirst,
        Duration keptAgain,
        Duration holding,
        Backoff away,
        LeaseTimes lease,
        Duration finishing) {
    /** Holding, connecting and answering together stay below what the conversation service waits for a show. */
    public static final Pacing USUAL = new Pacing(
            Duration.ofSeconds(5),
            Duration.ofSeconds(10),
            Duration.ofMinutes(5),
            Duration.ofSeconds(10),
            Duration.ofMinutes(10),
            Duration.ofSeconds(30),
            Backoff.millis(500, 2_000),
            Backoff.millis(5_000, 60_000),
            Backoff.millis(700, 2_000),
            Backoff.millis(100, 2_000),
            Backoff.millis(1_000, 30_000),
            Duration.ofSeconds(5),
            Duration.ofMillis(20),
            Duration.ofMillis(100),
            Duration.ofSeconds(2),
            Backoff.millis(2_000, 2_000),
            LeaseTimes.USUAL,
            Duration.ofSeconds(7));
}
