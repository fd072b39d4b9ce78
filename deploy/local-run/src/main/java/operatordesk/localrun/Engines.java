package operatordesk.localrun;

import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Deque;
import operatordesk.engines.PostgresEngine;
import operatordesk.engines.RedisEngine;

/** The databases that a local run brings itself, ended in the opposite order. */
final class Engines implements AutoCloseable {
    private final Deque<AutoCloseable> started = new ArrayDeque<>();

    /** Starts those that the settings do not name; answers the settings with their addresses. */
    LocalSettings start(LocalSettings settings, PrintStream out) {
        LocalSettings complete = settings;
        if (settings.needsPostgres()) {
            var postgres = PostgresEngine.start(settings.dataDir()).endedByCaller();
            started.push(postgres);
            complete = complete.with("POSTGRES_URL", postgres.url());
            out.println("PostgreSQL  127.0.0.1:" + postgres.port() + ", data in " + settings.dataDir());
        }
        if (settings.needsRedis()) {
            var redis = RedisEngine.start(settings.dataDir()).endedByCaller();
            started.push(redis);
            complete = complete.with("REDIS_URL", redis.url());
            out.println("Redis       127.0.0.1:" + redis.port() + ", data in " + settings.dataDir());
        }
        return complete;
    }

    @Override
    public void close() {
        while (!started.isEmpty()) {
            try {
                started.pop().close();
            } catch (Exception e) {
                System.err.println("A database did not end in good order: " + e.getMessage());
            }
        }
    }
}
