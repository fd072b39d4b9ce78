package operatordesk.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import operatordesk.engines.AotCache;
import org.awaitility.Awaitility;

/** A process of its own that runs one of the desk's jars; its output goes to a file. */
final class JavaProcess implements AutoCloseable {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Duration LONGEST_START = Duration.ofSeconds(60);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);
    private static final Pattern HEALTH = Pattern.compile("health on (\\S+)");

    private final String name;
    private final Path log;
    private final int former;
    private final Process process;

    /** @param former how many characters of the log an earlier process of this name has printed */
    private JavaProcess(String name, Path log, int former, Process process) {
        this.name = name;
        this.log = log;
        this.former = former;
        this.process = process;
    }

    /**
     * Starts a jar.
     *
     * @param jar its path from the project's root
     * @param environment the whole environment of the process
     */
    static JavaProcess start(String name, String jar, Path logs, Map<String, String> environment) {
        return start(name, jar, logs, environment, ROOT);
    }

    /** Starts a jar in a working directory of its own. */
    static JavaProcess start(String name, String jar, Path logs, Map<String, String> environment, Path directory) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(AotCache.used(ROOT.resolve(jar)));
        command.addAll(List.of("-jar", ROOT.resolve(jar).toString()));
        Path log = logs.resolve(name + ".log");
        var builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().clear();
        builder.environment().putAll(environment);
        try {
            int former = Files.exists(log) ? Files.readString(log).length() : 0;
            return new JavaProcess(name, log, former, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the process has said so; fails with its output when it ends or takes too long. */
    JavaProcess awaitOutput(String words) {
        Awaitility.await(name + " says '" + words + "'")
                .atMost(LONGEST_START)
                .failFast(() -> assertThat(process.isAlive()).as(output()).isTrue())
                .until(() -> output().indexOf(words, former) >= 0);
        return this;
    }

    /** All that it has printed, and those of its name before it. */
    String output() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The newest health page that it has told of. */
    String health() {
        String page = HEALTH.matcher(output())
                .results()
                .map(found -> found.group(1))
                .reduce((former, newer) -> newer)
                .orElseThrow();
        var request =
                HttpRequest.newBuilder(URI.create(page)).timeout(LONGEST_STOP).build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The exit code of a process that ends by itself. */
    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError(name + " did not end:\n" + output());
        }
        return process.exitValue();
    }

    /** Stops it where it stands; it does not notice. */
    void pause() {
        signal("STOP");
    }

    /** Lets it go on where it was stopped. */
    void goOn() {
        signal("CONT");
    }

    private void signal(String name) {
        try {
            // The shell's own kill: slim images have no other.
            var kill = new ProcessBuilder("sh", "-c", "kill -" + name + " " + process.pid()).start();
            assertThat(kill.waitFor()).isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends it as kill -9 does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Ends it with SIGTERM; fails when it takes longer than it may. */
    @Override
    public void close() {
        process.destroy();
        try {
            awaitEnd();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroyForcibly();
        }
    }
}
