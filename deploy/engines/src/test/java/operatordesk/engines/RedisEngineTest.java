package operatordesk.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedisEngineTest {
    @TempDir
    Path dataDir;

    @Test
    void keepsWhatWasAnsweredWhenTheServerIsKilled() throws Exception {
        int port;
        try (var engine = RedisEngine.start(dataDir)) {
            port = engine.port();
            assertThat(engine.url()).isEqualTo("redis://127.0.0.1:" + port);
            assertThat(say(engine, "SET word kept")).isEqualTo("+OK");
            Killed.nine(engine.pid());
        }
        try (var again = RedisEngine.start(dataDir, port)) {
            assertThat(again.port()).isEqualTo(port);
            assertThat(say(again, "GET word")).isEqualTo("$4");
        }
    }

    @Test
    void writesThroughAndLocksTheWayOutOfItsFolder() throws Exception {
        try (var engine = RedisEngine.start(dataDir)) {
            assertThat(values(engine, "CONFIG GET appendonly")).isEqualTo("yes");
            assertThat(values(engine, "CONFIG GET appendfsync")).isEqualTo("always");
            assertThat(values(engine, "CONFIG GET bind")).isEqualTo("127.0.0.1");
            assertThat(say(engine, "CONFIG SET dir /tmp")).startsWith("-ERR").contains("protected config");
        }
    }

    @Test
    void runsBesideAnotherButNotTwiceInOneDirectory(@TempDir Path other) throws Exception {
        try (var one = RedisEngine.start(dataDir);
                var two = RedisEngine.start(other)) {
            assertThat(say(one, "SET word one")).isEqualTo("+OK");
            assertThat(say(two, "GET word")).isEqualTo("$-1");
            assertThatThrownBy(() -> RedisEngine.start(dataDir))
                    .isInstanceOf(EngineFailure.class)
                    .hasMessageContaining("in use by another run");
        }
    }

    @Test
    void saysSoWhenTheWantedPortIsTaken(@TempDir Path other) {
        try (var one = RedisEngine.start(dataDir)) {
            assertThatThrownBy(() -> RedisEngine.start(other, one.port()))
                    .isInstanceOf(EngineFailure.class)
                    .hasMessageContaining("the server did not start");
        }
    }

    @Test
    void endsItsServerWithTheHandle() {
        var engine = RedisEngine.start(dataDir);
        long pid = engine.pid();
        engine.close();
        engine.close();
        assertThat(ProcessHandle.of(pid)).isEmpty();
    }

    private static String say(RedisEngine engine, String command) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), engine.port())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write((command + "\r\n").getBytes(StandardCharsets.UTF_8));
            return line(socket.getInputStream());
        }
    }

    private static String line(InputStream from) throws IOException {
        return String.valueOf(new BufferedReader(new InputStreamReader(from, StandardCharsets.UTF_8)).readLine());
    }

    /** The last line of an answer that is a name and a value. */
    private static String values(RedisEngine engine, String command) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), engine.port())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write((command + "\r\nQUIT\r\n").getBytes(StandardCharsets.UTF_8));
            var lines = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.get(lines.size() - 2);
        }
    }
}
