package operatordesk.scale;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import operatordesk.engines.PostgresEngine;

/** The command: {@code deploy/scale}. */
public final class Scale {
    /** What nineteen of twenty answers may take at most, in milliseconds. */
    private static final double MOST_MILLIS = 50;

    static {
        System.setProperty("logback.configurationFile", "operatordesk/scale/logback.xml");
    }

    private Scale() {}

    /** Exits with 0 when all was answered in time, with 1 when something was not, with 2 for arguments that it does not take. */
    public static void main(String[] arguments) throws IOException, SQLException {
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
        Path folder = options.data() == null ? Files.createTempDirectory("operatordesk-scale-") : options.data();
        boolean inTime;
        try {
            inTime = run(options, folder, System.out);
        } finally {
            if (options.data() == null) {
                delete(folder);
            }
        }
        System.exit(inTime ? 0 : 1);
    }

    private static boolean run(Options options, Path folder, PrintStream out) throws IOException, SQLException {
        List<Sample> samples;
        List<Timing> slow;
        try (PostgresEngine engine = PostgresEngine.start(folder);
                var asking = new Asking(engine.url(), options.seed());
                var database = new Database(engine.url())) {
            if (!database.isFilled()) {
                long before = System.nanoTime();
                database.fill(options);
                out.printf("filled in %d s%n", (System.nanoTime() - before) / 1_000_000_000L);
            }
            tell(database, options, out);
            samples = Sample.of(database);
            slow = measure(options, asking, samples, out);
        }
        out.println();
        slow.forEach(timing -> out.println("over " + MOST_MILLIS + " ms: " + timing.question()));
        if (options.plans()) {
            Plans.print(folder, options.seed(), samples, out);
        }
        return slow.isEmpty();
    }

    private static List<Timing> measure(Options options, Asking asking, List<Sample> samples, PrintStream out) {
        List<Timing> slow = new ArrayList<>();
        for (Question question : Question.all()) {
            Timing timing = asking.measure(question, samples, options.times());
            out.println(timing.row());
            if (timing.percentile(95) > MOST_MILLIS) {
                slow.add(timing);
            }
        }
        return slow;
    }

    private static void tell(Database database, Options options, PrintStream out) throws SQLException {
        String rows = "";
        for (String table : List.of("clients", "requests", "answers", "messages", "invitations")) {
            rows += ", %,d %s".formatted(database.number("select count(*) from " + table), table);
        }
        long size = database.number("select pg_database_size(current_database()) / 1048576");
        out.printf("seed %d%s, %,d MB%n%n", options.seed(), rows, size);
        out.println("| question, " + options.times() + " times | lines | p50 ms | p95 ms | longest ms |");
        out.println("| --- | ---: | ---: | ---: | ---: |");
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
