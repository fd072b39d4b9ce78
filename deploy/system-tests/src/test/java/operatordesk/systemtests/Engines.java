package operatordesk.systemtests;

import io.vertx.core.Vertx;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.nio.file.Path;
import java.util.List;
import operatordesk.engines.PostgresEngine;
import operatordesk.engines.RedisEngine;

/** The databases of a desk under test, which can be killed and come back where they were. */
final class Engines implements AutoCloseable {
    /** Only a session that begins later sees what the database was set to. */
    private static final String END_SESSIONS =
            "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'operator-desk-storage'";

    private final Path folder;
    private PostgresEngine postgres;
    private RedisEngine redis;

    Engines(Path folder) {
        this.folder = folder;
        postgres = PostgresEngine.start(folder);
        redis = RedisEngine.start(folder);
    }

    String postgresUrl() {
        return postgres.url();
    }

    String redisUrl() {
        return redis.url();
    }

    /** Kills PostgreSQL as kill -9 does. */
    void killPostgres() {
        kill(postgres.pid());
        postgres.close();
    }

    void startPostgres() {
        postgres = PostgresEngine.start(folder, postgres.port());
    }

    /** Kills Redis as kill -9 does. */
    void killRedis() {
        kill(redis.pid());
        redis.close();
    }

    void startRedis() {
        redis = RedisEngine.start(folder, redis.port());
    }

    /** Lets PostgreSQL take no writes, as a full disk or a provider's limit does; reading goes on. */
    void refuseWrites() {
        new Rows(postgresUrl()).run("alter database operatordesk set default_transaction_read_only = on", END_SESSIONS);
    }

    /** Lets it take writes again. */
    void takeWrites() {
        new Rows(postgresUrl())
                .run(
                        "set default_transaction_read_only = off",
                        "alter database operatordesk reset default_transaction_read_only",
                        END_SESSIONS);
    }

    private static void kill(long pid) {
        ProcessHandle server = ProcessHandle.of(pid).orElseThrow();
        server.destroyForcibly();
        server.onExit().join();
    }

    /** What somebody does who types FLUSHALL into the wrong window. */
    void emptyRedis(Vertx vertx) {
        Redis client = Redis.createClient(vertx, redis.url());
        client.send(Request.cmd(Command.FLUSHALL)).await();
        client.close().await();
    }

    /** The keys in Redis that contain some words, in their values. */
    List<String> keysWith(Vertx vertx, String words) {
        Redis client = Redis.createClient(vertx, redis.url());
        try {
            return client.send(Request.cmd(Command.KEYS).arg("*")).await().stream()
                    .map(Response::toString)
                    .filter(key -> value(client, key).contains(words))
                    .toList();
        } finally {
            client.close().await();
        }
    }

    private static String value(Redis client, String key) {
        String type = client.send(Request.cmd(Command.TYPE).arg(key)).await().toString();
        Request read = switch (type) {
            case "hash" -> Request.cmd(Command.HGETALL).arg(key);
            case "list" -> Request.cmd(Command.LRANGE).arg(key).arg(0).arg(-1);
            case "zset" -> Request.cmd(Command.ZRANGE).arg(key).arg(0).arg(-1);
            case "set" -> Request.cmd(Command.SMEMBERS).arg(key);
            case "none" -> Request.cmd(Command.PING);
            default -> Request.cmd(Command.GET).arg(key);
        };
        return String.valueOf(client.send(read).await());
    }

    @Override
    public void close() {
        redis.close();
        postgres.close();
    }
}
