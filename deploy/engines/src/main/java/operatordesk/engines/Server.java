package operatordesk.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A database server as a child process; it ends with this JVM unless the JVM is killed. */
final class Server implements AutoCloseable {
    private static final Duration TIME_TO_START = Duration.ofSeconds(60);
    private static final long TICK_MILLIS = 20;

    private static final Logger LOG = LoggerFactory.getLogger(Server.class);

    private final Process process;
    private final Path log;
    private final String endSignal;
    private final Thread ending;

    private Server(Process process, Path log, String endSignal) {
        this.process = process;
        this.log = log;
        this.endSignal = endSignal;
        this.ending = new Thread(() -> Signals.end(process.toHandle(), endSignal), "end-" + log.getFileName());
    }

    /**
     * Starts a server.
     *
     * @param log what it prints, written anew at each start
     * @param endSignal by which it ends in good order
     */
    static Server start(List<String> command, Path log, String endSignal) {
        try {
            Process process = Tool.process(inSessionOfItsOwn(command))
                    .redirectOutput(log.toFile())
                    .start();
            var server = new Server(process, log, endSignal);
            Runtime.getRuntime().addShutdownHook(server.ending);
            return server;
        } catch (IOException e) {
            throw new EngineFailure("cannot start " + command.getFirst() + ": " + e.getMessage(), e);
        }
    }

    /** Ctrl-C at a terminal goes to the whole session: only the parent shall get it, and end its servers last. */
    private static List<String> inSessionOfItsOwn(List<String> command) {
        return Tool.succeeds(List.of("setsid", "true"))
                ? Stream.concat(Stream.of("setsid"), command.stream()).toList()
                : command;
    }

    /** Waits until the server serves; false when it ended instead, or did not serve within a minute. */
    boolean serves(BooleanSupplier ready) {
        long until = System.nanoTime() + TIME_TO_START.toNanos();
        while (System.nanoTime() < until) {
            if (endsWithinTick()) {
                return false;
            }
            if (ready.getAsBoolean()) {
                return true;
            }
        }
        return false;
    }

    private boolean endsWithinTick() {
        try {
            return process.waitFor(TICK_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineFailure("interrupted", e);
        }
    }

    long pid() {
        return process.pid();
    }

    /** What the server said of itself since it was started. */
    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return "";
        }
    }

    /** Leaves the ending to {@link #close}, for a caller whose own shutdown hook ends things in order. */
    void leaveEnding() {
        try {
            Runtime.getRuntime().removeShutdownHook(ending);
        } catch (IllegalStateException e) {
            LOG.debug("The JVM is ending already, and the hook ends the server as well");
        }
    }

    @Override
    public void close() {
        Signals.end(process.toHandle(), endSignal);
        leaveEnding();
    }
}
