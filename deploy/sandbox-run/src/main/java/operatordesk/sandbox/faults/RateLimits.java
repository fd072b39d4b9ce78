package operatordesk.sandbox.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Telegram's known limits on messages and edits: about one a second in a chat with short bursts, about thirty a second over
 * all. The 20 a minute in a group have no place here, where all chats are private; nor have the more that are paid for. For one
 * thread only.
 */
public final class RateLimits {
    private static final Rate OF_A_CHAT = new Rate(1, 5);
    private static final Rate OF_ALL = new Rate(30, 30);

    private final Map<Long, Bucket> chats = new HashMap<>();
    private Bucket all = OF_ALL.full(Instant.EPOCH);

    /**
     * Counts messages to a chat that go together; answers 0, or how many seconds they have to wait without being counted. An
     * album goes where a single message may, and what comes after it waits the longer.
     *
     * @param messages at least 1
     */
    public int secondsToWait(long chatId, int messages, Instant now) {
        Bucket chat = OF_A_CHAT.refilled(chats.getOrDefault(chatId, OF_A_CHAT.full(now)), now);
        all = OF_ALL.refilled(all, now);
        if (chat.tokens() < 1 || all.tokens() < 1) {
            double seconds = Math.max(OF_A_CHAT.secondsTo(chat), OF_ALL.secondsTo(all));
            return Math.max(1, (int) Math.ceil(seconds));
        }
        chats.put(chatId, chat.less(messages));
        all = all.less(messages);
        return 0;
    }

    private record Bucket(double tokens, Instant at) {
        Bucket less(int taken) {
            return new Bucket(tokens - taken, at);
        }
    }

    private record Rate(double perSecond, double burst) {
        Bucket full(Instant now) {
            return new Bucket(burst, now);
        }

        Bucket refilled(Bucket bucket, Instant now) {
            double seconds = Duration.between(bucket.at(), now).toNanos() / 1e9;
            return new Bucket(Math.min(burst, bucket.tokens() + seconds * perSecond), now);
        }

        double secondsTo(Bucket bucket) {
            return (1 - bucket.tokens()) / perSecond;
        }
    }
}
