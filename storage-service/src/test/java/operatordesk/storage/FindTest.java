package operatordesk.storage;

import static operatordesk.storage.Desk.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import operatordesk.contracts.bus.BusFailure;
import operatordesk.contracts.bus.BusFault;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.queries.Query;
import operatordesk.contracts.queries.QueryAnswer;
import operatordesk.contracts.stores.PersonRow;
import operatordesk.contracts.stores.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients are found by any part of what an operator knows of them. */
class FindTest {
    private static Desk desk;

    @BeforeAll
    static void start(@TempDir Path dataDir) {
        desk = new Desk(dataDir);
        seen(1, "Анна", "Примерова", "anna_example", 1);
        seen(2, "Алёна", "Образцова", null, 2);
        seen(3, "Anna", "Sample", "sample3", 3);
        seen(4_503_599_627_370_495L, "100%", "_Example\\", null, 4);
        desk.store(
                new PersonRow.Label(1, "Договор 118", NOON),
                new PersonRow.Label(1, "old", NOON.minusSeconds(1)),
                new PersonRow.Phone(2, "+79990000002", NOON),
                new PersonRow.Label(99, "nobody", NOON));
    }

    @AfterAll
    static void end() {
        desk.close();
    }

    private static void seen(long id, String first, String last, @Nullable String username, int second) {
        desk.store(new Row.Client(new Person(id, first, last, username), "ru", true, NOON.plusSeconds(second), false));
    }

    private static List<Long> ids(QueryAnswer.Clients page) {
        return page.lines().stream().map(line -> line.person().id()).toList();
    }

    private static QueryAnswer.Clients found(String words) {
        return (QueryAnswer.Clients) desk.ask(new Query.Found(words, null, 10));
    }

    @ParameterizedTest
    @CsvSource({
        "АННА, 3;1",
        "anna, 3;1",
        "нна, 3;1",
        "алена, 2",
        "Алёна Образцова, 2",
        "образ ал, 2",
        "@anna_example, 1",
        "договор 118, 1",
        "118 анна, 1",
        "9990000002, 2",
        "+7 999, 2",
        "8 (999) 000-00-02, 2",
        "89990000002, 2",
        "+7 999 000 00 02, 2",
        "(999) 000-00-02, 2",
        "007 999 0000002, 2",
        "4503599627370495, 4503599627370495",
        "3, 3",
        "100%, 4503599627370495",
        "a, 3;2;1;4503599627370495",
        "пр, 1",
        "18, 1",
        "@a, 1"
    })
    void foundByAnyPartInAnyCaseAndAlphabet(String words, String expected) {
        List<Long> wanted = new ArrayList<>();
        for (String id : expected.split(";", -1)) {
            wanted.add(Long.valueOf(id));
        }
        assertThat(ids(found(words))).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"old", "nobody", "%", "_", "%_%", "анна образцова", "👩‍👩‍👧", "7"})
    void nothingElseIsFound(String words) {
        assertThat(ids(found(words))).doesNotContain(99L);
        if (!words.equals("7")) {
            assertThat(ids(found(words))).isEmpty();
        }
    }

    @Test
    void newestActivityComesFirstPageByPage() {
        var first = (QueryAnswer.Clients) desk.ask(new Query.Found("a", null, 3));
        assertThat(ids(first)).containsExactly(4_503_599_627_370_495L, 3L, 2L);
        var second = (QueryAnswer.Clients) desk.ask(new Query.Found("a", first.next(), 3));
        assertThat(ids(second)).containsExactly(1L);
        assertThat(second.next()).isNull();
    }

    @Test
    void labelStaysWhenTheClientIsSeenAgain() {
        seen(1, "Анна", "Примерова", "anna_example", 1);
        assertThat(found("договор").lines())
                .singleElement()
                .satisfies(line -> assertThat(line.label()).isEqualTo("Договор 118"));
    }

    @Test
    void whatIsOutOfRangeIsRefused() {
        for (Query query : List.of(
                new Query.Found("", null, 8),
                new Query.Found("x".repeat(101), null, 8),
                new Query.Found("x", null, 0))) {
            var failure = catchThrowableOfType(BusFailure.class, () -> desk.ask(query));
            assertThat(failure.fault()).isEqualTo(BusFault.REFUSED);
        }
    }
}
