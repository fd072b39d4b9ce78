package operatordesk.conversation.sessions;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.RedisConnection;
import io.vertx.redis.client.RedisOptions;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import operatordesk.contracts.bus.BusFailure;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection to Redis with many requests in flight, made anew when it breaks: measured, it carries three times what a
 * pool does. While it is away, requests fail with {@link BusFailure} {@code UNAVAILABLE}; whoever asked asks again.
 */
public final class RedisLink {
    private static final Logger LOG = LoggerFactory.getLogger(RedisLink.class);
    private static final int MOST_IN_FLIGHT = 16_384;
    private static final long PATIENCE_MS = 3_000;
    private static final long PAUSE_MS = 200;

    /** A connection with a client of its own: one that is given back to a client's pool comes out of it again, broken or not. */
    private record Open(Redis client, RedisConnection connection) {}

    private final Vertx vertx;
    private final RedisOptions options;
    private @Nullable Open open;
    private boolean closed;
    private boolean saidAway;

    /** A link that is not connected yet. */
    public RedisLink(Vertx vertx, String url) {
        this.vertx = vertx;
        this.options = new RedisOptions().setConnectionString(url).setMaxWaitingHandlers(MOST_IN_FLIGHT);
    }

    /** Connects, and goes on trying until it succeeds or is closed. */
    public Future<Void> connect() {
        return open().map(this::connected).recover(this::away).mapEmpty();
    }

    /** Whoever takes a connection and then says nothing is away too. */
    private Future<Open> open() {
        Redis client = Redis.createClient(vertx, options);
        return client.connect()
                .timeout(PATIENCE_MS, TimeUnit.MILLISECONDS)
                .map(connection -> new Open(client, connection))
                .onFailure(failure -> client.close());
    }

    /** True while requests can be sent. */
    public boolean isConnected() {
        return open != null;
    }

    private Open connected(Open fresh) {
        if (closed) {
            fresh.client().close();
            return fresh;
        }
        open = fresh;
        fresh.connection().endHandler(end -> giveUp(fresh));
        fresh.connection().exceptionHandler(failure -> giveUp(fresh));
        if (saidAway) {
            LOG.info("Redis is back");
        }
        saidAway = false;
        return fresh;
    }

    private Future<Open> away(Throwable failure) {
        if (closed) {
            return Future.failedFuture(BusFailure.unavailable("closed"));
        }
        if (!saidAway) {
            LOG.warn("Redis is away, trying again: {}", failure.getClass().getSimpleName());
            saidAway = true;
        }
        return vertx.timer(PAUSE_MS, TimeUnit.MILLISECONDS)
                .compose(pause -> open())
                .map(this::connected)
                .recover(this::away);
    }

    /** Closes a connection that has ended, or of which nothing good is to be expected any more, and makes another. */
    private void giveUp(Open broken) {
        if (!broken.equals(open)) {
            return;
        }
        open = null;
        broken.client().close();
        if (!closed) {
            connect();
        }
    }

    /** Sends one command. */
    Future<@Nullable Response> send(Request request) {
        Open used = open;
        if (used == null) {
            return Future.failedFuture(BusFailure.unavailable("Redis is away"));
        }
        return used.connection()
                .send(request)
                .timeout(PATIENCE_MS, TimeUnit.MILLISECONDS)
                .recover(failure -> failed(used, failure));
    }

    private Future<@Nullable Response> failed(Open used, Throwable failure) {
        if (failure instanceof TimeoutException) {
            giveUp(used);
        }
        String message = String.valueOf(failure.getMessage());
        String word = message.split(" ", 2)[0];
        return Future.failedFuture(word.equals("NOSCRIPT") ? failure : BusFailure.unavailable("Redis: " + word));
    }

    /** Runs a script; one that Redis has forgotten is sent to it again. */
    Future<@Nullable Response> run(Script script, List<String> keys, List<String> arguments) {
        return send(request(Command.EVALSHA, script.sha(), keys, arguments))
                .recover(failure -> failure instanceof BusFailure
                        ? Future.failedFuture(failure)
                        : send(request(Command.EVAL, script.text(), keys, arguments)));
    }

    private static Request request(Command command, String script, List<String> keys, List<String> arguments) {
        Request request = Request.cmd(command).arg(script).arg(keys.size());
        keys.forEach(request::arg);
        arguments.forEach(request::arg);
        return request;
    }

    /** Ends the link for good. */
    public void close() {
        closed = true;
        if (open != null) {
            open.client().close();
        }
    }
}
