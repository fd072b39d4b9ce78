package operatordesk.engines;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends processes. */
final class Signals {
    private static final long PATIENCE_SECONDS = 10;

    private Signals() {}

    /** Asks a process to end, by a signal such as {@code INT}; kills it when it has not ended within ten seconds. */
    static void end(ProcessHandle process, String signal) {
        if (!process.isAlive()) {
            return;
        }
        // The shell's own kill: slim images have no other.
        Tool.succeeds(List.of("sh", "-c", "kill -" + signal + " " + process.pid()));
        if (!endsInTime(process)) {
            process.destroyForcibly();
            endsInTime(process);
        }
    }

    private static boolean endsInTime(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
