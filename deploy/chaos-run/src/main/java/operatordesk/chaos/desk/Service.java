package operatordesk.chaos.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import operatordesk.engines.AotCache;

/**
 * One of the desk's services in a JVM of its own. Its output goes to one file over all its lives. One that ends by itself is started
 * again after a second, as a supervisor would.
 */
final class Service implements Mortal {
    private static final String READY = " is ready";
    private static final Executor SUPERVISOR = CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS);
    private static final int LAST_LINES = 12;
    private static final Duration LONGEST_END = Duration.ofSeconds(10);
    private static final Duration LONGEST_END_OF_TRAINING = Duration.ofMinutes(1);

    private final String name;
    private final Path jar;
    private final Path log;
    private final Map<String, String> environment;
    private final boolean training;
    private Process process;
    private long born;
    private boolean struck;
    private int ownEnds;

    /**
     * Starts it; it is ready some seconds later.
     *
     * @param training whether it leaves what lets others of its jar start faster, and takes longer to end
     */
    Service(String name, Path jar, Path logs, Map<String, String> environment, boolean training) {
        this.name = name;
        this.jar = jar;
        this.log = logs.resolve(name + ".log");
        this.environment = Map.copyOf(environment);
        this.training = training;
        this.process = launch();
    }

    private Process launch() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xms32m",
                "-Xmx256m",
                "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(training ? AotCache.made(jar) : AotCache.used(jar));
        command.addAll(List.of("-jar", jar.toString()));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().clear();
        builder.environment().putAll(environment);
        try {
            Process started = builder.start();
            var _ = started.onExit().thenAcceptAsync(this::ended, SUPERVISOR);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void ended(Process one) {
        if (one.equals(process) && !struck && !training) {
            ownEnds++;
            restart();
        }
    }

    @Override
    public synchronized int ownEnds() {
        return ownEnds;
    }

    @Override
    public synchronized String condition() {
        String state = process.isAlive()
                ? " runs:\n" + MainThread.of(process.pid()) + "\n"
                : " has ended with " + process.exitValue();
        try {
            List<String> lines = Files.readAllLines(log);
            return name + state + "; its log ends:\n"
                    + String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            return name + state + "; its log cannot be read";
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public synchronized void kill() {
        struck = true;
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void restart() {
        born = length();
        struck = false;
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
        struck = true;
        process.destroy();
        try {
            if (process.waitFor(training ? LONGEST_END_OF_TRAINING : LONGEST_END)) {
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
