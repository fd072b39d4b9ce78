package operatordesk.engines;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Commands of the system and of the engines that run to their end. */
final class Tool {
    private Tool() {}

    /**
     * A process to be started with almost nothing of this one's environment: settings may be secrets, and locale and time
     * zone must not depend on who starts it.
     */
    static ProcessBuilder process(List<String> command) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        String path = environment.getOrDefault("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
        environment.clear();
        environment.putAll(Map.of("PATH", path, "LC_ALL", "C", "TZ", "UTC"));
        return builder;
    }

    /** Whether a command can be run and ends well. */
    static boolean succeeds(List<String> command) {
        try {
            Process process = process(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            return waitFor(process) == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Runs a command and answers what it printed. Throws {@link EngineFailure} with its last line when it does not end well.
     *
     * @param what the command's purpose, for the failure
     */
    static String run(String what, List<String> command, String input) {
        try {
            Process process = process(command).start();
            try (var to = process.outputWriter(StandardCharsets.UTF_8)) {
                to.write(input);
            }
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (waitFor(process) != 0) {
                throw new EngineFailure(what + " failed: " + lastLine(printed));
            }
            return printed;
        } catch (IOException e) {
            throw new EngineFailure(what + " failed: " + e.getMessage(), e);
        }
    }

    static String lastLine(String printed) {
        return printed.lines().filter(line -> !line.isBlank()).reduce("no word why", (former, line) -> line.strip());
    }

    private static int waitFor(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new EngineFailure("interrupted", e);
        }
    }
}
