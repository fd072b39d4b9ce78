package operatordesk.scale;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import operatordesk.engines.PostgresEngine;

/** PostgreSQL's own word on how it answers: it writes the plan of every statement into its log. */
final class Plans {
    private static final List<String> SETTINGS = List.of(
            "session_preload_libraries=auto_explain",
            "auto_explain.log_min_duration=0",
            "auto_explain.log_analyze=on",
            "auto_explain.log_buffers=on");

    private Plans() {}

    /** Prints the plan of every question, with PostgreSQL started anew for that. */
    static void print(Path folder, long seed, List<Sample> samples, PrintStream out) throws IOException {
        Path log = folder.resolve("postgres/server.log");
        try (PostgresEngine engine = PostgresEngine.start(folder, SETTINGS);
                var asking = new Asking(engine.url(), seed)) {
            RandomGenerator random = asking.random();
            for (Question question : Question.all()) {
                Sample sample = Asking.sample(samples, random);
                // The second time, when all is in memory.
                asking.ask(question, sample, asking.random());
                int before = (int) Files.size(log);
                asking.ask(question, sample, asking.random());
                byte[] written = Files.readAllBytes(log);
                out.println("== " + question.name());
                out.println(new String(Arrays.copyOfRange(written, before, written.length), StandardCharsets.UTF_8));
            }
        }
    }
}
