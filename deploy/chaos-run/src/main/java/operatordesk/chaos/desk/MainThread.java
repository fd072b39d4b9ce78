package operatordesk.chaos.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Where the main thread of another JVM is, for who wonders why it does not get on. */
final class MainThread {
    private static final int MOST_LINES = 14;

    private MainThread() {}

    /** The beginning of its stack; why there is none, where there is none. */
    static String of(long pid) {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            Process asked = new ProcessBuilder(jcmd, Long.toString(pid), "Thread.print")
                    .redirectErrorStream(true)
                    .start();
            String all = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return all.lines()
                    .dropWhile(line -> !line.startsWith("\"main\""))
                    .limit(MOST_LINES)
                    .takeWhile(line -> !line.isBlank())
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            return "no stack: " + e.getMessage();
        }
    }
}
