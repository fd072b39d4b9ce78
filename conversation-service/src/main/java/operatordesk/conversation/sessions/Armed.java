package operatordesk.conversation.sessions;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Whether Redis holds the alarms of all chats. It does not after it was emptied: then one replica sets them anew. All methods fail
 * with {@code BusFailure UNAVAILABLE} while Redis is away.
 */
public final class Armed {
    /** So long nobody else begins; whoever is at it says so again and again. */
    private static final Duration LEASE = Duration.ofSeconds(10);

    private final RedisLink redis;

    public Armed(RedisLink redis) {
        this.redis = redis;
    }

    /** True for the one that has to set them now. */
    public Future<Boolean> begin() {
        return redis.send(setting().arg("NX")).map(Armed::isMine);
    }

    /** Still at it; nothing comes of it once Redis was emptied again. */
    public Future<Void> goOn() {
        return redis.send(setting().arg("XX")).mapEmpty();
    }

    /** All of them are set, unless Redis was emptied meanwhile: then somebody begins anew. */
    public Future<Void> done() {
        return redis.send(Request.cmd(Command.SET).arg(Keys.ARMED).arg("set").arg("XX"))
                .mapEmpty();
    }

    private static Request setting() {
        return Request.cmd(Command.SET).arg(Keys.ARMED).arg("setting").arg("PX").arg(LEASE.toMillis());
    }

    /** Redis answers nothing to whoever comes second. */
    private static boolean isMine(@Nullable Response answer) {
        return answer != null;
    }
}
