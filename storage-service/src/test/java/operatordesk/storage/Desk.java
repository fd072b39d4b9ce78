package operatordesk.storage;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import operatordesk.contracts.Addresses;
import operatordesk.contracts.bus.Bus;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.events.SentFile;
import operatordesk.contracts.node.Environment;
import operatordesk.contracts.node.Health;
import operatordesk.contracts.queries.Query;
import operatordesk.contracts.queries.QueryAnswer;
import operatordesk.contracts.queries.ReviewAnswer;
import operatordesk.contracts.queries.ReviewQuery;
import operatordesk.contracts.stores.RequestStatus;
import operatordesk.contracts.stores.Row;
import operatordesk.contracts.stores.StoreBatch;
import operatordesk.contracts.stores.Stored;
import operatordesk.engines.PostgresEngine;
import org.jspecify.annotations.Nullable;

/** The service at work on a PostgreSQL of its own, asked over the event bus, and rows to hand it. */
final class Desk implements AutoCloseable {
    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    final Vertx vertx = Vertx.vertx();
    final Health health = new Health();
    private final Path dataDir;
    private final Bus bus = new Bus(vertx);
    private PostgresEngine engine;

    Desk(Path dataDir) {
        this.dataDir = dataDir;
        this.engine = PostgresEngine.start(dataDir);
        StorageService.start(vertx, settings(), health);
    }

    StorageSettings settings() {
        return StorageSettings.from(new Environment(Map.of("POSTGRES_URL", engine.url())));
    }

    PostgresEngine engine() {
        return engine;
    }

    /** Starts the killed PostgreSQL again, at the same place. */
    void bringPostgresBack() {
        int port = engine.port();
        engine.close();
        engine = PostgresEngine.start(dataDir, port);
    }

    Stored store(Row... rows) {
        return await(bus.ask(Addresses.STORES, new StoreBatch(List.of(rows))));
    }

    QueryAnswer.Clients clients(Query.Clients query) {
        return (QueryAnswer.Clients) await(bus.ask(Addresses.QUERIES, query));
    }

    QueryAnswer.Card card(long clientId) {
        return (QueryAnswer.Card) await(bus.ask(Addresses.QUERIES, new Query.Card(clientId, 10)));
    }

    QueryAnswer.Standing standing(long clientId) {
        return (QueryAnswer.Standing) await(bus.ask(Addresses.QUERIES, new Query.Standing(clientId)));
    }

    ReviewAnswer.Requested requested(long clientId, String requestId) {
        return (ReviewAnswer.Requested)
                await(bus.ask(Addresses.QUERIES, new ReviewQuery.Requested(clientId, new EventId(requestId))));
    }

    QueryAnswer ask(Query query) {
        return await(bus.ask(Addresses.QUERIES, query));
    }

    /** The one number that a query answers. */
    long number(String sql) {
        var pool = new Postgres(vertx, settings()).pool();
        try {
            return await(pool.query(sql).execute()).iterator().next().getLong(0);
        } finally {
            await(pool.close());
        }
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.await(20, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError("no answer", e);
        }
    }

    static Row.Client seen(long id, String name, Instant at) {
        return new Row.Client(new Person(id, name, null, null), "ru", true, at, false);
    }

    static Row.Request asked(String id, long clientId, int generation) {
        return asked(id, clientId, generation, null, true);
    }

    static Row.Request asked(String id, long clientId, int generation, @Nullable Instant dueAt, boolean reviewed) {
        return new Row.Request(
                new EventId(id), generation, clientId, 7, "passport", "{\"steps\":[]}", NOON, dueAt, reviewed, false);
    }

    static Row.Status moved(String id, RequestStatus status, Instant at) {
        return new Row.Status(new EventId(id), status, at);
    }

    static Row.Answer answered(String id, String requestId, long clientId, @Nullable String text) {
        return new Row.Answer(
                new EventId(id), new EventId(requestId), clientId, "city", 1, text, null, 40, false, NOON);
    }

    static Row.Answer answered(String id, String requestId, long clientId, SentFile file, boolean late) {
        return new Row.Answer(
                new EventId(id), new EventId(requestId), clientId, "photo", 2, null, file, 41, late, NOON);
    }

    static Row.Message said(String id, long chatId, @Nullable String text) {
        return new Row.Message(new EventId(id), chatId, Row.Direction.FROM_CLIENT, "text", text, null, 5L, NOON);
    }

    @Override
    public void close() {
        await(vertx.close());
        engine.close();
    }
}
