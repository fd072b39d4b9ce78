package operatordesk.sandboxtests.bots;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import operatordesk.sandbox.SandboxServer;

/** A bot in a Node.js process of its own, which knows of the sandbox no more than its address and the token. */
final class NodeBot implements AutoCloseable {
    private static final Path BOTS = Path.of("src/test/resources/bots");
    private static final Path OUTPUT = Path.of("target/bots");
    private static final long MOST_SECONDS_TO_STOP = 10;

    private final Process process;
    private final Path output;

    private NodeBot(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** Starts a script; what it prints goes to a file under {@code target/bots}. */
    static NodeBot start(String script, SandboxServer sandbox) {
        try {
            Path output = Files.createDirectories(OUTPUT).resolve(script + ".log");
            var builder = new ProcessBuilder("node", BOTS.resolve(script).toString())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().put("BOT_TOKEN", sandbox.token());
            builder.environment().put("BOT_API_ROOT", sandbox.url().toString());
            return new NodeBot(builder.start(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it printed so far. */
    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks it to end, and waits; answers the exit code. */
    int end() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(MOST_SECONDS_TO_STOP, TimeUnit.SECONDS)) {
            throw new AssertionError("The bot did not end; it printed\n" + output());
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
