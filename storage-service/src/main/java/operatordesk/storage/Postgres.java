package operatordesk.storage;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetClientOptions;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.util.HashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import operatordesk.contracts.Addresses;

/**
 * The connections, and the time that work on them may take: less than the askers' patience, so that they hear the reason
 * instead of a silence, and less on the server than here, so that what is given up here is not still at work there.
 */
final class Postgres {
    private static final int CONNECTIONS = 8;
    private static final long PATIENCE_MILLIS = Addresses.STORES.patience().toMillis() - 500;
    private static final long SERVER_PATIENCE_MILLIS = PATIENCE_MILLIS - 500;
    private static final int CONNECT_MILLIS = 2_000;
    private static final int REST_SECONDS = 20;

    /**
     * How long a session is used: one that PostgreSQL began while it took no writes stays so, long after it takes them again
     * or another server leads.
     */
    private static final int LIFE_SECONDS = 10;

    private static final int SILENCE_SECONDS = 30;

    private final Pool pool;

    Postgres(Vertx vertx, StorageSettings settings) {
        this.pool = PgBuilder.pool()
                .with(new PoolOptions()
                        .setMaxSize(CONNECTIONS)
                        .setConnectionTimeout(CONNECT_MILLIS)
                        .setConnectionTimeoutUnit(TimeUnit.MILLISECONDS)
                        .setIdleTimeout(REST_SECONDS)
                        .setIdleTimeoutUnit(TimeUnit.SECONDS)
                        .setMaxLifetime(LIFE_SECONDS)
                        .setMaxLifetimeUnit(TimeUnit.SECONDS))
                .with(new NetClientOptions()
                        .setConnectTimeout(CONNECT_MILLIS)
                        .setTcpKeepAlive(true)
                        .setIdleTimeout(SILENCE_SECONDS)
                        .setIdleTimeoutUnit(TimeUnit.SECONDS))
                .connectingTo(connection(settings.connectOptions()))
                .using(vertx)
                .build();
    }

    private static PgConnectOptions connection(PgConnectOptions options) {
        var properties = new HashMap<>(options.getProperties());
        properties.put("application_name", "operator-desk-storage");
        properties.put("timezone", "UTC");
        // A question reads a page: starting workers for one takes longer than to answer it.
        properties.put("max_parallel_workers_per_gather", "0");
        properties.put("statement_timeout", Long.toString(SERVER_PATIENCE_MILLIS));
        properties.put("idle_in_transaction_session_timeout", Long.toString(SERVER_PATIENCE_MILLIS));
        options.setProperties(properties);
        options.setCachePreparedStatements(true);
        // One connection does one batch at a time: PostgreSQL gains from several connections, not from a queue on one.
        options.setPipeliningLimit(1);
        return options;
    }

    Pool pool() {
        return pool;
    }

    /** Does some work; what fails or takes too long fails as {@link PostgresFailures} says. */
    <T> Future<T> within(Supplier<Future<T>> work) {
        return work.get()
                .timeout(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                .recover(failure -> Future.failedFuture(PostgresFailures.asBusFailure(failure)));
    }
}
