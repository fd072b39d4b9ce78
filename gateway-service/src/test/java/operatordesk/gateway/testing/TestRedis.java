package operatordesk.gateway.testing;

import io.vertx.core.Vertx;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import operatordesk.engines.RedisEngine;
import org.jspecify.annotations.Nullable;

/** A real Redis for all tests of this JVM; it ends with it. */
public final class TestRedis {
    private static final RedisEngine ENGINE = start();

    private TestRedis() {}

    public static String url() {
        return ENGINE.url();
    }

    public static int port() {
        return ENGINE.port();
    }

    /** Runs one command; answers its result as text, null for none. */
    public static @Nullable String run(Vertx vertx, Command command, String... arguments) {
        Redis client = Redis.createClient(vertx, url());
        try {
            Request request = Request.cmd(command);
            for (String argument : arguments) {
                request.arg(argument);
            }
            var answer = client.send(request).await();
            return answer == null ? null : answer.toString();
        } finally {
            client.close();
        }
    }

    private static RedisEngine start() {
        try {
            return RedisEngine.start(Files.createTempDirectory("gateway-redis"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
