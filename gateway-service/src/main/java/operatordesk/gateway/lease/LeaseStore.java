package operatordesk.gateway.lease;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.RedisConnection;
import io.vertx.redis.client.RedisOptions;
import io.vertx.redis.client.Request;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The lease in Redis. After any failure the next request has a new connection, because nobody knows what an old one still
 * brings.
 */
final class LeaseStore {
    static final String LEASE = "desk:gateway:lease";

    /** The highest epoch ever given; the conversation service refuses events of lower ones. */
    static final String EPOCH = "desk:gateway:epoch";

    private final Vertx vertx;
    private final String url;
    private final String owner;
    private final LeaseTimes times;
    private @Nullable Redis client;
    private @Nullable Future<RedisConnection> connection;

    /** @param owner this gateway's name, as no other has */
    LeaseStore(Vertx vertx, String url, String owner, LeaseTimes times) {
        this.vertx = vertx;
        this.url = url;
        this.owner = owner;
        this.times = times;
    }

    /**
     * Takes the lease if nobody holds it; answers its epoch, or the epoch of another's lease as a negative number, or 0 where
     * Redis was emptied and whoever led may lead still.
     *
     * @param highest the highest epoch that this gateway has known
     */
    Future<Long> take(long highest) {
        return run(
                LeaseScript.TAKE,
                List.of(LEASE, EPOCH),
                List.of(owner, millis(), Long.toString(highest)),
                times.validity());
    }

    /** Answers whether the lease of this epoch was still ours and is renewed. */
    Future<Boolean> renew(long epoch) {
        return run(
                        LeaseScript.RENEW,
                        List.of(LEASE, EPOCH),
                        List.of(value(epoch), millis(), Long.toString(epoch)),
                        times.answering())
                .map(done -> done == 1);
    }

    /** Gives the lease of this epoch back if it is still ours. */
    Future<Void> release(long epoch) {
        return run(LeaseScript.RELEASE, List.of(LEASE), List.of(value(epoch)), times.answering())
                .mapEmpty();
    }

    void close() {
        if (client != null) {
            client.close();
        }
        client = null;
        connection = null;
    }

    private String value(long epoch) {
        return epoch + " " + owner;
    }

    private String millis() {
        return Long.toString(times.length().toMillis());
    }

    private Future<Long> run(LeaseScript script, List<String> keys, List<String> arguments, Duration most) {
        Request request = Request.cmd(Command.EVAL).arg(script.text()).arg(keys.size());
        keys.forEach(request::arg);
        arguments.forEach(request::arg);
        Future<RedisConnection> used = connection();
        return used.compose(open -> open.send(request))
                .timeout(most.toMillis(), TimeUnit.MILLISECONDS)
                .map(answer -> answer == null ? 0L : answer.toLong())
                .onFailure(failure -> drop(used));
    }

    private Future<RedisConnection> connection() {
        Future<RedisConnection> known = connection;
        if (known != null) {
            return known;
        }
        Redis fresh = Redis.createClient(vertx, new RedisOptions().setConnectionString(url));
        Future<RedisConnection> begun = fresh.connect();
        client = fresh;
        connection = begun;
        return begun;
    }

    private void drop(Future<RedisConnection> broken) {
        if (broken.equals(connection)) {
            close();
        }
    }
}
