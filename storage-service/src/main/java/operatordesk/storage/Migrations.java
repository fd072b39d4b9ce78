package operatordesk.storage;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the tables to what this release needs. Blocking: for start-up code. */
final class Migrations {
    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(4);

    private final Vertx vertx;
    private final String url;
    private final PgConnectOptions login;
    private final Duration patience;

    Migrations(Vertx vertx, StorageSettings settings) {
        this(vertx, settings, PATIENCE);
    }

    /**
     * Sets the waiting time.
     *
     * @param patience how long PostgreSQL may take to come up
     */
    Migrations(Vertx vertx, StorageSettings settings, Duration patience) {
        this.vertx = vertx;
        this.url = settings.jdbcUrl();
        this.login = settings.connectOptions();
        this.patience = patience;
    }

    /**
     * Runs what is missing; does nothing when nothing is. Services that start together take turns. Throws
     * {@link IllegalStateException} with PostgreSQL's SQLSTATE when it cannot be reached in time or refuses the login.
     */
    void run() {
        waitForPostgres();
        MigrateResult result = Flyway.configure()
                .dataSource(url, login.getUser(), login.getPassword())
                .locations("classpath:operatordesk/storage/migrations")
                .load()
                .migrate();
        if (result.migrationsExecuted > 0) {
            LOG.info("The tables were brought to version {}", result.targetSchemaVersion);
        }
    }

    private void waitForPostgres() {
        long until = System.nanoTime() + patience.toNanos();
        long pause = 100;
        for (int attempt = 1; ; attempt++) {
            try (Connection connection = DriverManager.getConnection(url, login.getUser(), login.getPassword())) {
                LOG.debug("PostgreSQL {} answers", connection.getMetaData().getDatabaseProductVersion());
                return;
            } catch (SQLException e) {
                if (!PostgresFailures.isAbsence(e.getSQLState()) || System.nanoTime() > until) {
                    throw new IllegalStateException("PostgreSQL cannot be used, SQLSTATE " + e.getSQLState());
                }
                tell(attempt, e);
                vertx.timer(pause, TimeUnit.MILLISECONDS).await();
                pause = Math.min(2 * pause, LONGEST_PAUSE.toMillis());
            }
        }
    }

    private void tell(int attempt, SQLException failure) {
        if (attempt == 1) {
            LOG.info(
                    "PostgreSQL is not up yet (SQLSTATE {}): waiting up to {} s",
                    failure.getSQLState(),
                    patience.toSeconds());
        }
    }
}
