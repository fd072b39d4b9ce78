package operatordesk.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.StringTokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresEngineTest {
    @TempDir
    static Path dataDir;

    @Test
    void keepsWhatWasCommittedWhenTheServerIsKilled() throws Exception {
        int port;
        try (var engine = PostgresEngine.start(dataDir)) {
            port = engine.port();
            run(engine, "create table keeps (word text); insert into keeps values ('kept')");
            Killed.nine(engine.pid());
        }
        try (var again = PostgresEngine.start(dataDir, port)) {
            assertThat(again.port()).isEqualTo(port);
            assertThat(ask(again, "select word from keeps")).isEqualTo("kept");
        }
    }

    @Test
    void comesBackOnItsPortWhileClientsOfTheKilledServerAreStillConnected() throws Exception {
        var engine = PostgresEngine.start(dataDir);
        try (var connected = connect(engine)) {
            assertThat(connected.isValid(5)).isTrue();
            Killed.nine(engine.pid());
            engine.close();
            try (var again = PostgresEngine.start(dataDir, engine.port())) {
                assertThat(ask(again, "select 'well'")).isEqualTo("well");
            }
        }
    }

    @Test
    void isDurableAndLetsInOneUserWithOnePassword() throws Exception {
        try (var engine = PostgresEngine.start(dataDir)) {
            assertThat(ask(engine, "show fsync")).isEqualTo("on");
            assertThat(ask(engine, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(engine, "show password_encryption")).isEqualTo("scram-sha-256");
            assertThat(ask(engine, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(engine, "select lower('ПРИМЕРОВА')")).isEqualTo("примерова");
            assertThat(ask(engine, "select rolsuper from pg_roles where rolname = current_user"))
                    .isEqualTo("f");
            assertThatThrownBy(() -> DriverManager.getConnection(
                            "jdbc:postgresql://127.0.0.1:" + engine.port() + "/operatordesk",
                            "operatordesk",
                            "guessed"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
            assertThatThrownBy(() -> DriverManager.getConnection(
                            "jdbc:postgresql://127.0.0.1:" + engine.port() + "/postgres", "postgres", "guessed"))
                    .hasMessageContaining("no pg_hba.conf entry");
        }
    }

    @Test
    void keepsThePasswordToItsOwner() throws Exception {
        try (var engine = PostgresEngine.start(dataDir)) {
            Path file = dataDir.resolve("postgres/password");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(Files.getOwner(file)).isEqualTo(Files.getOwner(dataDir));
            assertThat(engine.toString()).doesNotContain(Files.readString(file));
            assertThat(Files.readString(dataDir.resolve("postgres/server.log")))
                    .contains("ready to accept connections");
            assertThat(dataDir.resolve("postgres/superuser-password.new")).doesNotExist();
        }
    }

    @Test
    void writesNoDataIntoItsLog() throws Exception {
        try (var engine = PostgresEngine.start(dataDir)) {
            run(engine, "create table secrets (word text primary key); insert into secrets values ('secret-word')");
            assertThatThrownBy(() -> run(engine, "insert into secrets values ('secret-word')"))
                    .hasMessageContaining("duplicate key");
            assertThat(Files.readString(dataDir.resolve("postgres/server.log"))).doesNotContain("secret-word");
        }
    }

    @Test
    void runsBesideAnotherButNotTwiceInOneDirectory(@TempDir Path other) throws Exception {
        try (var one = PostgresEngine.start(dataDir);
                var two = PostgresEngine.start(other)) {
            run(one, "create table beside as select 'one' as word");
            run(two, "create table beside as select 'two' as word");
            assertThatThrownBy(() -> PostgresEngine.start(dataDir))
                    .isInstanceOf(EngineFailure.class)
                    .hasMessageContaining("in use by another run");
            assertThat(ask(one, "select word from beside")).isEqualTo("one");
            assertThat(ask(two, "select word from beside")).isEqualTo("two");
        }
    }

    @Test
    void saysSoWhenTheWantedPortIsTaken(@TempDir Path other) {
        try (var one = PostgresEngine.start(dataDir)) {
            assertThatThrownBy(() -> PostgresEngine.start(other, one.port()))
                    .isInstanceOf(EngineFailure.class)
                    .hasMessageContaining("could not create any TCP/IP sockets");
            PostgresEngine.start(other).close();
        }
    }

    @Test
    void endsItsServerWithTheHandle() {
        var engine = PostgresEngine.start(dataDir);
        long pid = engine.pid();
        engine.close();
        engine.close();
        assertThat(ProcessHandle.of(pid)).isEmpty();
    }

    private static Connection connect(PostgresEngine engine) throws SQLException {
        URI url = URI.create(engine.url());
        var user = new StringTokenizer(url.getUserInfo(), ":");
        return DriverManager.getConnection(
                "jdbc:postgresql://" + url.getHost() + ":" + url.getPort() + url.getPath(),
                user.nextToken(),
                user.nextToken());
    }

    private static void run(PostgresEngine engine, String statements) throws SQLException {
        try (var connection = connect(engine);
                var statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    private static String ask(PostgresEngine engine, String query) throws SQLException {
        try (var connection = connect(engine);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
