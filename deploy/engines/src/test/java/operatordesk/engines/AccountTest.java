package operatordesk.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a start by root, the case of containers and many a server; by another user there is nothing to decide. */
class AccountTest {
    @TempDir
    Path folder;

    @BeforeEach
    void onlyByRoot() {
        assumeTrue("root".equals(System.getProperty("user.name")), "started by an ordinary user");
    }

    @Test
    void isNobodyWithoutAnyCapabilityWhereEverybodyMayEnter() throws IOException {
        permit(folder, "rwxr-xr-x");
        try (var engine = PostgresEngine.start(folder);
                var redis = RedisEngine.start(folder)) {
            assertThat(status(engine.pid(), "Uid")).isEqualTo("65534 65534 65534 65534");
            assertThat(status(engine.pid(), "CapEff")).isEqualTo("0000000000000000");
            assertThat(status(engine.pid(), "CapBnd")).isEqualTo("0000000000000000");
            assertThat(status(redis.pid(), "Uid")).isEqualTo("65534 65534 65534 65534");
            assertThat(status(redis.pid(), "CapEff")).isEqualTo("0000000000000000");
        }
    }

    @Test
    void isNobodyWithOneCapabilityBelowAFolderThatNobodyMayEnter() throws IOException {
        permit(folder, "rwx------");
        Path dataDir = folder.resolve("project/data");
        try (var engine = PostgresEngine.start(dataDir);
                var redis = RedisEngine.start(dataDir)) {
            assertThat(status(engine.pid(), "Uid")).isEqualTo("65534 65534 65534 65534");
            assertThat(status(engine.pid(), "CapEff")).isIn("0000000000000004", "0000000000000002");
            assertThat(status(redis.pid(), "Uid")).isEqualTo("65534 65534 65534 65534");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    @Test
    void staysTheSameWhenTheFolderIsClosedLater() throws IOException {
        permit(folder, "rwxr-xr-x");
        PostgresEngine.start(folder).close();
        permit(folder, "rwx------");
        PostgresEngine.start(folder).close();
        permit(folder, "rwxr-xr-x");
        try (var engine = PostgresEngine.start(folder)) {
            assertThat(status(engine.pid(), "CapEff")).isEqualTo("0000000000000000");
        }
    }

    private static void permit(Path folder, String permissions) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
    }

    private static String status(long pid, String name) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip().replace('\t', ' '))
                .findFirst()
                .orElseThrow();
    }
}
