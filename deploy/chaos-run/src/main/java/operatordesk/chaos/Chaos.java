package operatordesk.chaos;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import operatordesk.chaos.audit.Dump;

/** The command: {@code deploy/chaos}. */
public final class Chaos {
    static {
        System.setProperty("logback.configurationFile", "operatordesk/chaos/logback.xml");
    }

    private Chaos() {}

    /** Exits with 0 when every promise was kept, with 1 when one was not, with 2 for arguments that it does not take. */
    public static void main(String[] arguments) throws IOException {
        Options options;
        try {
            options = Options.of(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        if (options.help()) {
            System.out.print(Options.HELP);
            return;
        }
        System.exit(run(options, System.out) ? 0 : 1);
    }

    private static boolean run(Options options, PrintStream out) throws IOException {
        Path folder = Files.createTempDirectory("operatordesk-chaos-");
        Runtime.getRuntime().addShutdownHook(new Thread(Chaos::endChildren));
        out.println("seed " + options.seed());
        Outcome outcome = outcome(options, folder, out);
        out.println();
        out.println(Report.of(outcome));
        if (outcome.findings().isEmpty()) {
            delete(folder);
            return true;
        }
        out.println();
        out.println(Report.findings(outcome));
        out.println(outcome.findings().size() + " findings; seed " + options.seed() + "; all of them, and the logs, in "
                + folder);
        Dump.write(outcome.evidence(), outcome.findings(), folder);
        return false;
    }

    private static Outcome outcome(Options options, Path folder, PrintStream out) {
        try {
            return new Run(options, folder, out).run();
        } catch (RuntimeException e) {
            out.println("the run broke off; logs in " + folder);
            throw e;
        }
    }

    /** What was started must not outlive this process, however it ends. */
    private static void endChildren() {
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (var within = Files.walk(folder)) {
            all = within.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.delete(each);
        }
    }
}
