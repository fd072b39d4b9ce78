package operatordesk.storage;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks PostgreSQL every second whether it is there and takes writes, for the health page and, at each change, for the log. */
final class PostgresWatch {
    private static final Logger LOG = LoggerFactory.getLogger(PostgresWatch.class);
    private static final long EVERY_MILLIS = 1_000;
    private static final String WELL = "ok";
    private static final String READ_ONLY = "PostgreSQL takes no writes";

    private final Vertx vertx;
    private final Postgres postgres;
    private volatile String state = WELL;

    PostgresWatch(Vertx vertx, Postgres postgres) {
        this.vertx = vertx;
        this.postgres = postgres;
    }

    /** {@code ok}, or a few words; at most seconds old. */
    String state() {
        return state;
    }

    /** Asks once, then again and again, each time after the answer to the one before. Never fails. */
    Future<Void> start() {
        return look().onSuccess(looked -> vertx.setTimer(EVERY_MILLIS, due -> start()));
    }

    private Future<Void> look() {
        return postgres.within(() ->
                        postgres.pool().query("show transaction_read_only").execute())
                .map(answer -> answer.iterator().next().getString(0).equals("on") ? READ_ONLY : WELL)
                .otherwise(failure -> "" + failure.getMessage())
                .map(this::note);
    }

    private Void note(String found) {
        if (!found.equals(state)) {
            state = found;
            tell(found);
        }
        return null;
    }

    private static void tell(String found) {
        if (found.equals(WELL)) {
            LOG.info("PostgreSQL is well again");
        } else {
            LOG.warn("{}", found);
        }
    }
}
