package operatordesk.chaos;

import io.vertx.core.Vertx;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.Request;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import operatordesk.sandbox.client.SandboxClient;

/** Waits until nothing moves any more: Telegram keeps no update, no lane waits in Redis, and no chat changes. */
final class Quiet {
    private static final String DUE = "desk:due";
    private static final Duration GLANCE = Duration.ofMillis(500);
    private static final Duration STILL = Duration.ofSeconds(3);
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private final Vertx vertx;
    private final SandboxClient telegram;
    private final String redisUrl;

    Quiet(Vertx vertx, SandboxClient telegram, String redisUrl) {
        this.vertx = vertx;
        this.telegram = telegram;
        this.redisUrl = redisUrl;
    }

    /** Answers what was still moving after the longest wait; empty once all is quiet. */
    Optional<String> await() {
        var waiting = new Span();
        Redis redis = Redis.createClient(vertx, redisUrl);
        try {
            Instant until = Instant.now().plus(LONGEST);
            Instant still = Instant.now();
            String former = "";
            while (Instant.now().isBefore(until)) {
                String now = telegram.pendingUpdates() + " updates, " + due(redis) + " lanes";
                boolean empty = now.equals("0 updates, 0 lanes");
                String state = empty ? now + " " + newest() : now;
                if (!empty || !state.equals(former)) {
                    still = Instant.now();
                }
                if (Instant.now().isAfter(still.plus(STILL))) {
                    return Optional.empty();
                }
                former = state;
                waiting.pass(GLANCE);
            }
            return Optional.of(telegram.pendingUpdates() + " updates wait at Telegram, lanes due in Redis: "
                    + redis.send(Request.cmd(Command.ZRANGE).arg(DUE).arg(0).arg(-1))
                            .await());
        } finally {
            redis.close();
        }
    }

    /** Lanes that are worked on or wait for an attempt; a chat that waits for its reminder is quiet. */
    private static long due(Redis redis) {
        long soon = Instant.now().plus(SOON).toEpochMilli();
        return redis.send(Request.cmd(Command.ZCOUNT).arg(DUE).arg("-inf").arg(soon))
                .await()
                .toLong();
    }

    /** The number of the newest change of any chat. */
    private long newest() {
        return telegram.everybody().stream()
                .mapToLong(person -> telegram.known(person)
                        .chat(Long.MAX_VALUE - 1, Duration.ZERO)
                        .seq())
                .max()
                .orElse(0);
    }
}
