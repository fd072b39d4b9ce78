package operatordesk.storage;

import static operatordesk.storage.Desk.NOON;
import static operatordesk.storage.Desk.said;
import static operatordesk.storage.Desk.seen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import operatordesk.contracts.bus.BusFailure;
import operatordesk.contracts.bus.BusFault;
import operatordesk.contracts.node.Environment;
import operatordesk.contracts.stores.Stored;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutageTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    static Path dataDir;

    private Desk desk;
    private int healthPort;

    @BeforeEach
    void start() {
        desk = new Desk(dataDir);
        healthPort = desk.health.listen(desk.vertx, "127.0.0.1", 0).await().actualPort();
    }

    @AfterEach
    void end() {
        desk.close();
    }

    @Test
    void isUnavailableWhilePostgresIsKilledAndWorksWhenItIsBack() throws Exception {
        desk.store(seen(1, "Anna", NOON));
        assertThat(health()).isEqualTo(200);
        ProcessHandle server = ProcessHandle.of(desk.engine().pid()).orElseThrow();
        server.destroyForcibly();
        server.onExit().get(10, TimeUnit.SECONDS);

        assertUnavailable(() -> desk.store(said("m1", 1, "x")));
        assertUnavailable(() -> desk.standing(1));
        await().atMost(Duration.ofSeconds(10)).until(() -> health() == 503);

        desk.bringPostgresBack();
        await().atMost(Duration.ofSeconds(10)).until(() -> health() == 200);
        desk.store(said("m1", 1, "x"));
        assertThat(desk.number("select count(*) from messages where id = 'm1'")).isEqualTo(1);
        assertThat(desk.standing(1).client()).isNotNull();
    }

    @Test
    void isUnavailableWhileATableIsLockedAndWorksAfterwards() throws Exception {
        var url = desk.settings().jdbcUrl();
        var login = desk.settings().connectOptions();
        try (var other = DriverManager.getConnection(url, login.getUser(), login.getPassword());
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table messages in access exclusive mode");
            assertThat(unavailable(() -> desk.store(said("m2", 1, "x")))).hasMessageContaining("57014");
            other.rollback();
        }
        desk.store(said("m2", 1, "x"));
    }

    @Test
    void isUnavailableWhileTheServerTakesNoWritesAndTheHealthPageSaysSo() throws Exception {
        login("alter database operatordesk set default_transaction_read_only = on");
        try {
            cutConnections();
            await().atMost(PATIENCE).until(() -> page().contains("PostgreSQL takes no writes"));
            assertThat(health()).isEqualTo(503);
            // The pool may not have noticed yet that a connection was cut.
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(unavailable(() -> desk.store(said("m3", 1, "x"))))
                            .hasMessageContaining("25006"));
        } finally {
            login(
                    "set default_transaction_read_only = off",
                    "alter database operatordesk reset default_transaction_read_only");
        }
        await("sessions that began without writes end")
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> desk.store(said("m3", 1, "x")).equals(new Stored()));
        await().atMost(PATIENCE).until(() -> health() == 200);
    }

    @Test
    void isUnavailableWhileTheDiskIsFullAndTheHealthPageSaysSo() throws Exception {
        login(
                "create function is_full() returns trigger language plpgsql as"
                        + " $$ begin raise exception using errcode = 'disk_full'; end $$",
                "create trigger is_full before insert on messages execute function is_full()");
        try {
            assertThat(unavailable(() -> desk.store(said("m6", 1, "x")))).hasMessageContaining("53100");
            assertThat(page()).contains("\"postgres\":\"ok\"").containsPattern("\"stores\":\"[^\"]*53100\"");
            assertThat(health()).isEqualTo(503);
        } finally {
            login("drop function is_full cascade");
        }
        desk.store(said("m6", 1, "x"));
        assertThat(health()).isEqualTo(200);
    }

    @Test
    void isUnavailableInTimeWhilePostgresHangs() throws Exception {
        String backends = "select pid::bigint from pg_stat_activity where application_name = 'operator-desk-storage'";
        desk.store(said("m4", 1, "x"));
        long backend = desk.number(backends + " order by backend_start limit 1");
        signal("STOP", desk.engine().pid(), backend);
        try {
            assertThat(unavailable(() -> desk.store(said("m5", 1, "x")))).hasMessageNotContaining("no answer in time");
        } finally {
            signal("CONT", desk.engine().pid(), backend);
        }
        await().atMost(Duration.ofSeconds(10)).ignoreExceptions().untilAsserted(() -> desk.store(said("m5", 1, "x")));
    }

    @Test
    void waitsForAPostgresThatComesUpLater() throws Exception {
        var settings = desk.settings();
        desk.engine().close();
        var migrated = CompletableFuture.runAsync(() -> new Migrations(desk.vertx, settings).run());
        await().atMost(Duration.ofSeconds(10)).until(() -> health() == 503);
        assertThat(migrated).isNotDone();
        desk.bringPostgresBack();
        assertThat(migrated).succeedsWithin(Duration.ofSeconds(20));
    }

    @Test
    void doesNotStartOnAPostgresThatIsNotThereOrDoesNotKnowUs() {
        var wrong = new Environment(Map.of(
                "POSTGRES_URL",
                "postgresql://operatordesk:guessed@127.0.0.1:" + desk.engine().port() + "/operatordesk"));
        assertThatThrownBy(() -> new Migrations(desk.vertx, StorageSettings.from(wrong)).run())
                .hasMessageContaining("28P01")
                .hasMessageNotContaining("guessed");
        var absent = new Environment(Map.of("POSTGRES_URL", "postgresql://u:p@127.0.0.1:1/operatordesk"));
        assertThatThrownBy(() -> new Migrations(desk.vertx, StorageSettings.from(absent), Duration.ofMillis(400)).run())
                .hasMessageContaining("08001");
    }

    private void login(String... statements) {
        var login = desk.settings().connectOptions();
        try (var other = DriverManager.getConnection(desk.settings().jdbcUrl(), login.getUser(), login.getPassword());
                var statement = other.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void signal(String name, long... pids) throws Exception {
        for (long pid : pids) {
            var kill = new ProcessBuilder("sh", "-c", "kill -" + name + " " + pid).start();
            assertThat(kill.waitFor()).isZero();
        }
    }

    private void cutConnections() {
        login(
                "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'operator-desk-storage'");
    }

    private int health() throws Exception {
        return answer().statusCode();
    }

    private String page() throws Exception {
        return answer().body();
    }

    private HttpResponse<String> answer() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + healthPort + "/health"))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static void assertUnavailable(ThrowingCallable asking) {
        assertThat(unavailable(asking)).isNotNull();
    }

    private static BusFailure unavailable(ThrowingCallable asking) {
        var failure = catchThrowableOfType(BusFailure.class, asking);
        assertThat(failure.fault()).isEqualTo(BusFault.UNAVAILABLE);
        return failure;
    }
}
