package operatordesk.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server of a former run that was killed before it could end its server. */
final class FormerServer {
    private static final Logger LOG = LoggerFactory.getLogger(FormerServer.class);

    private FormerServer() {}

    /**
     * Ends the server that a pid file names, if it is alive and really the one of this folder: the system gives a dead
     * process's number to others.
     *
     * @param mark the argument of the server's command line that nobody else has
     */
    static void end(Path pidFile, Path mark, String signal) {
        Optional<ProcessHandle> named = pid(pidFile).flatMap(ProcessHandle::of);
        named.filter(process -> isMarked(process, mark)).ifPresent(process -> {
            LOG.info("Ending the server that a former run left behind, process {}", process.pid());
            Signals.end(process, signal);
        });
        if (named.isPresent()) {
            delete(pidFile);
        }
    }

    private static Optional<Long> pid(Path pidFile) {
        try (var lines = Files.lines(pidFile)) {
            return lines.findFirst().map(String::strip).map(Long::valueOf);
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean isMarked(ProcessHandle process, Path mark) {
        return arguments(process).contains(mark.toString());
    }

    private static List<String> arguments(ProcessHandle process) {
        try {
            // Java asks more, which needs more rights over another user's process.
            return Arrays.asList(Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"))
                    .split("\0"));
        } catch (IOException e) {
            return process.info().arguments().map(Arrays::asList).orElse(List.of());
        }
    }

    private static void delete(Path pidFile) {
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new EngineFailure("cannot delete " + pidFile + ": " + e.getMessage(), e);
        }
    }
}
