package operatordesk.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParentsEndTest {
    @TempDir
    static Path dataDir;

    @Test
    void endsTheServersWithAParentThatEndsCleanly() throws Exception {
        try (var parent = Parent.start(dataDir)) {
            assertThat(parent.hasServerAlive()).isTrue();
            parent.process().destroy();
            parent.process().waitFor();
            assertThat(parent.hasServerAlive()).isFalse();
        }
    }

    @Test
    void endsWhatAKilledParentLeftBehind() throws Exception {
        try (var parent = Parent.start(dataDir)) {
            Killed.nine(parent.process().pid());
            assertThat(parent.servers()).allMatch(pid -> ProcessHandle.of(pid).isPresent());
            try (var postgres = PostgresEngine.start(dataDir);
                    var redis = RedisEngine.start(dataDir)) {
                assertThat(parent.servers()).doesNotContain(postgres.pid(), redis.pid());
                await().atMost(Duration.ofSeconds(10)).until(() -> !parent.hasServerAlive());
            }
        }
    }

    @Test
    void refusesADirectoryThatAnotherProcessUses() throws Exception {
        try (var parent = Parent.start(dataDir)) {
            assertThatThrownBy(() -> PostgresEngine.start(dataDir))
                    .isInstanceOf(EngineFailure.class)
                    .hasMessageContaining("in use by another run");
            assertThatThrownBy(() -> RedisEngine.start(dataDir))
                    .isInstanceOf(EngineFailure.class)
                    .hasMessageContaining("in use by another run");
            assertThat(parent.hasServerAlive()).isTrue();
        }
    }

    @Test
    void leavesAStrangerAloneWhoHasTheFormerServersNumber() throws Exception {
        PostgresEngine.start(dataDir).close();
        RedisEngine.start(dataDir).close();
        Process stranger = new ProcessBuilder("sleep", "600").start();
        try {
            Files.writeString(dataDir.resolve("postgres/data/postmaster.pid"), stranger.pid() + "\n");
            Files.writeString(dataDir.resolve("redis/data/redis.pid"), stranger.pid() + "\n");
            PostgresEngine.start(dataDir).close();
            RedisEngine.start(dataDir).close();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }
}
