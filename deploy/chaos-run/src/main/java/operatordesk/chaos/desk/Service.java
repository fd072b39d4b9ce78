package operatordesk.chaos.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One of the desk's services in a JVM of its own. Its output goes to one file over all its lives. */
final class Service implements Mortal {
    private static final String READY = " is ready";
    private static final long MOST_SECONDS_TO_END = 10;

    private final String name;
    private final Path jar;
    private final Path log;
    private final Map<String, String> environment;
    private Process process;
    private long born;

    /** Starts it; it is ready some seconds later. */
    Service(String name, Path jar, Path logs, Map<String, String> environment) {
        this.name = name;
        this.jar = jar;
        this.log = logs.resolve(name + ".log");
        this.environment = Map.copyOf(environment);
        this.process = launch();
    }

    private Process launch() {
        var builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xms32m",
                        "-Xmx256m",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-jar",
                        jar.toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().clear();
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public synchronized void kill() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void restart() {
        born = length();
        process = launch();
    }

    @Override
    public synchronized void pause() {
        Signals.stop(process.pid());
    }

    @Override
    public synchronized void resume() {
        Signals.goOn(process.pid());
    }

    @Override
    public synchronized boolean isReady() {
        try (var channel = Files.newInputStream(log)) {
            channel.skipNBytes(born);
            return process.isAlive() && new String(channel.readAllBytes(), StandardCharsets.UTF_8).contains(READY);
        } catch (IOException e) {
            return false;
        }
    }

    private long length() {
        try {
            return Files.size(log);
        } catch (IOException e) {
            return 0;
        }
    }

    /** With SIGKILL where that takes too long. */
    @Override
    public synchronized boolean end() {
        process.destroy();
        try {
            if (process.waitFor(MOST_SECONDS_TO_END, TimeUnit.SECONDS)) {
                return true;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        kill();
        return false;
    }

    @Override
    public synchronized void close() {
        resume();
        end();
    }
}
