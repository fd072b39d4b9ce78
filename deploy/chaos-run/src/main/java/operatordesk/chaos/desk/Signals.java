package operatordesk.chaos.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Signals that Java cannot send by itself. */
final class Signals {
    private Signals() {}

    /** Stops a process and those that it started: PostgreSQL's work is done by its children. */
    static void stop(long pid) {
        send("STOP", pid);
    }

    /** Lets a process and those that it started go on. */
    static void goOn(long pid) {
        send("CONT", pid);
    }

    private static void send(String signal, long pid) {
        String pids = ProcessHandle.of(pid).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .map(process -> Long.toString(process.pid()))
                .collect(Collectors.joining(" "));
        if (!pids.isEmpty()) {
            run("kill -" + signal + " " + pids);
        }
    }

    private static void run(String command) {
        try {
            new ProcessBuilder("sh", "-c", command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
