package operatordesk.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.queries.Query;
import operatordesk.engines.PostgresEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Among twenty thousand clients every question is answered by indexes: PostgreSQL counts how often it read a table through. */
class IndexesTest {
    private static final int TIMES = 12;
    private static final String READ_THROUGH = """
            select relname, seq_scan, coalesce(idx_scan, 0) from pg_stat_user_tables
            where relname in ('clients', 'requests', 'answers', 'photos', 'reviews', 'messages', 'invitations')
            """;

    private static final String CONNECTED =
            "select count(*) from pg_stat_activity where application_name like 'operator-desk%'";

    /** How often each table was read through, and how often any index was used. */
    private record Counted(Map<String, String> readThrough, long byIndex) {}

    @Test
    void noQuestionReadsATableThrough(@TempDir Path folder) throws SQLException {
        Options options = Options.of("--clients", "20000", "--messages", "100000");
        try (PostgresEngine engine = PostgresEngine.start(folder)) {
            List<Sample> samples;
            try (var asking = new Asking(engine.url(), options.seed());
                    var database = new Database(engine.url())) {
                database.fill(options);
                samples = Sample.of(database);
                assertThat(asking.ask(Question.all().getFirst(), samples.getFirst(), asking.random()))
                        .isNotNull();
            }
            for (Question question : Question.all()) {
                Counted before = counted(engine);
                asked(engine, question, samples);
                Counted after = counted(engine);
                assertThat(after.readThrough()).as(question.name()).isEqualTo(before.readThrough());
                if (!question.name().equals(Question.OPERATORS)) {
                    assertThat(after.byIndex()).as(question.name()).isGreaterThan(before.byIndex());
                }
            }
        }
    }

    /** More often than PostgreSQL plans a statement for its values alone. Who asked is counted once they are gone. */
    private static void asked(PostgresEngine engine, Question question, List<Sample> samples) {
        try (var asking = new Asking(engine.url(), 1)) {
            RandomGenerator random = asking.random();
            for (int n = 0; n < TIMES; n++) {
                asking.ask(question, Asking.sample(samples, random), random);
            }
        }
    }

    private static Counted counted(PostgresEngine engine) throws SQLException {
        Map<String, String> readThrough = new TreeMap<>();
        long byIndex = 0;
        try (var database = new Database(engine.url())) {
            while (database.number(CONNECTED) > 0) {
                Thread.onSpinWait();
            }
            for (String[] row : database.rows(READ_THROUGH, 3)) {
                readThrough.put(row[0], row[1]);
                byIndex += Long.parseLong(row[2]);
            }
        }
        return new Counted(readThrough, byIndex);
    }

    @Test
    void everyKindOfQuestionIsAsked() {
        var sample =
                new Sample(5_000_000_001L, "Anna", "Exampleson", Instant.EPOCH, new EventId("1.1"), Instant.EPOCH, 1);
        Set<Class<?>> asked = new HashSet<>();
        Question.all()
                .forEach(question -> asked.add(question.asked()
                        .apply(sample, RandomGenerator.getDefault())
                        .getClass()));
        assertThat(asked)
                .containsExactlyInAnyOrderElementsOf(records(Query.class).toList());
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(IndexesTest::records)
                : Stream.of(type);
    }
}
