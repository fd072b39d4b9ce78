package operatordesk.sandboxtests.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The whole desk in a process of its own, started as {@code deploy/run} starts it, with the sandbox in Telegram's place. */
final class LocalDesk implements AutoCloseable {
    private static final Pattern SANDBOX = Pattern.compile("Sandbox +(http://127\\.0\\.0\\.1:\\d+)");
    private static final int SECONDS_TO_START = 120;
    private static final int SECONDS_TO_END = 20;

    private final Process process;
    private final URI sandbox;

    private LocalDesk(Process process, URI sandbox) {
        this.process = process;
        this.sandbox = sandbox;
    }

    static LocalDesk start() {
        try {
            Path folder = Files.createTempDirectory("desk");
            var builder = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Xmx384m",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-jar",
                    Path.of("../local-run/target/local-run.jar")
                            .toAbsolutePath()
                            .toString());
            builder.directory(folder.toFile()).redirectErrorStream(true);
            builder.environment()
                    .put(
                            "CATALOGUE_FILE",
                            Path.of("../catalogue.yaml").toAbsolutePath().toString());
            builder.environment().put("SANDBOX_PORT", "0");
            builder.environment().put("TELEGRAM_CHAT_MESSAGES_PER_SECOND", "100");
            Process process = builder.start();
            return new LocalDesk(process, awaitReady(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URI awaitReady(Process process) {
        var ready = new CompletableFuture<URI>();
        Thread.ofVirtual().start(() -> read(process.inputReader(), ready));
        try {
            return ready.get(SECONDS_TO_START, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            process.destroy();
            throw new IllegalStateException("The desk did not start", e);
        }
    }

    /** Goes on reading after that, or the process would wait for room in its output. */
    private static void read(BufferedReader output, CompletableFuture<URI> ready) {
        try (output) {
            var said = new StringBuilder();
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                said.append(line).append('\n');
                Matcher sandbox = SANDBOX.matcher(said);
                if (line.contains("Ctrl-C ends everything") && sandbox.find()) {
                    ready.complete(URI.create(sandbox.group(1)));
                }
            }
            ready.completeExceptionally(new IllegalStateException("It ended, having said:\n" + said));
        } catch (IOException e) {
            ready.completeExceptionally(e);
        }
    }

    URI sandbox() {
        return sandbox;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
