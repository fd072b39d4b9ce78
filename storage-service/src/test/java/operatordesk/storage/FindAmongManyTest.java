package operatordesk.storage;

import static operatordesk.storage.Desk.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.queries.Cursor;
import operatordesk.contracts.queries.Query;
import operatordesk.contracts.queries.QueryAnswer;
import operatordesk.contracts.stores.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody is found though more clients were active since than are looked through, and many are found page by page. */
class FindAmongManyTest {
    private static final int MANY = 2_600;
    private static final long RARE = 4_503_599_627_370_001L;

    private static Desk desk;

    @BeforeAll
    static void start(@TempDir Path dataDir) {
        desk = new Desk(dataDir);
        desk.store(
                new Row.Client(
                        new Person(RARE, "Жужанна", "Qrare q7 55123", null), "ru", true, NOON.minusSeconds(1), false),
                new Row.Client(new Person(RARE + 1, "Ben", "Other", null), "ru", true, NOON.minusSeconds(2), false));
        desk.store(IntStream.rangeClosed(1, MANY)
                .mapToObj(n ->
                        new Row.Client(new Person(n, "Ben", "Other", null), "ru", true, NOON.plusSeconds(n / 3), false))
                .toArray(Row[]::new));
    }

    @AfterAll
    static void end() {
        desk.close();
    }

    private static QueryAnswer.Clients found(String words, @Nullable Cursor after) {
        return (QueryAnswer.Clients) desk.ask(new Query.Found(words, after, 50));
    }

    private static List<Long> ids(QueryAnswer.Clients page) {
        return page.lines().stream().map(line -> line.person().id()).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Жужанна",
                "zhu",
                "жу",
                "zh",
                "z",
                "анна ra",
                "q7 qr",
                "zhuzhanna q",
                "55123 qr",
                "q7 55123 жуж",
                "4503599627370001"
            })
    void oneIsFoundBehindAll(String words) {
        assertThat(ids(found(words, null))).containsExactly(RARE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"other", "be", "b", "ben oth"})
    void allAreFoundPageByPage(String words) {
        List<Long> all = new ArrayList<>();
        @Nullable Cursor after = null;
        do {
            QueryAnswer.Clients page = found(words, after);
            all.addAll(ids(page));
            after = page.next();
        } while (after != null);
        List<Long> newestFirst = IntStream.iterate(MANY, n -> n - 1)
                .limit(MANY)
                .mapToObj(Long::valueOf)
                .toList();
        assertThat(all)
                .hasSize(MANY + 1)
                .startsWith(newestFirst.toArray(Long[]::new))
                .endsWith(RARE + 1);
    }

    @Test
    void nobodyIsFoundBehindAll() {
        for (String words : List.of("yy", "y", "nobody at all", "55123 other", "4040404")) {
            assertThat(ids(found(words, null))).isEmpty();
        }
    }
}
