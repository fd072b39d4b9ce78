package operatordesk.storage;

import static operatordesk.storage.Desk.NOON;
import static operatordesk.storage.Desk.asked;
import static operatordesk.storage.Desk.moved;
import static operatordesk.storage.Desk.said;
import static operatordesk.storage.Desk.seen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import operatordesk.contracts.bus.BusFailure;
import operatordesk.contracts.bus.BusFault;
import operatordesk.contracts.queries.HistoryAnswer;
import operatordesk.contracts.queries.HistoryAnswer.Line;
import operatordesk.contracts.queries.HistoryQuery;
import operatordesk.contracts.stores.RequestStatus;
import operatordesk.contracts.stores.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was said with a client and asked of it, in the order in which it was kept, page by page in both directions. */
class HistoryTest {
    private static final List<String> NEWEST_FIRST = List.of("6", "passport SUBMITTED", "5", "4", "3", "2", "1");

    private static Desk desk;

    @BeforeAll
    static void start(@TempDir Path dataDir) {
        desk = new Desk(dataDir);
        desk.store(seen(1, "Anna", NOON), seen(2, "Ben", NOON));
        for (int n = 1; n <= 5; n++) {
            desk.store(said("h" + n, 1, "" + n), said("other" + n, 2, "not Anna's"));
        }
        desk.store(asked("r1", 1, 1), said("h6", 1, "6"));
        desk.store(said("h2", 1, "2"), asked("r1", 1, 1), moved("r1", RequestStatus.SUBMITTED, NOON.plusSeconds(5)));
    }

    @AfterAll
    static void end() {
        desk.close();
    }

    private static HistoryAnswer page(long clientId, @Nullable Long place, boolean newer, int most) {
        return (HistoryAnswer) desk.ask(new HistoryQuery(clientId, place, newer, most));
    }

    private static List<String> words(HistoryAnswer page) {
        return page.lines().stream().map(HistoryTest::words).toList();
    }

    private static String words(Line line) {
        return switch (line) {
            case Line.Said said -> "" + said.text();
            case Line.Asked asked -> asked.kind() + " " + asked.status();
        };
    }

    @Test
    void everyLineStandsOnOnePageHoweverLongThePagesAre() {
        for (int most = 1; most <= 8; most++) {
            List<String> found = new ArrayList<>();
            HistoryAnswer page = page(1, null, false, most);
            assertThat(page.newer()).isFalse();
            found.addAll(words(page));
            while (page.older()) {
                page = page(1, page.lines().getLast().place(), false, most);
                assertThat(page.lines()).hasSizeBetween(1, most);
                assertThat(page.newer()).isTrue();
                found.addAll(words(page));
            }
            assertThat(found).as("pages of %d", most).isEqualTo(NEWEST_FIRST);
        }
    }

    @Test
    void pagesAreTurnedBackToo() {
        HistoryAnswer newest = page(1, null, false, 3);
        HistoryAnswer older = page(1, newest.lines().getLast().place(), false, 3);
        assertThat(words(older)).containsExactly("4", "3", "2");
        HistoryAnswer back = page(1, older.lines().getFirst().place(), true, 3);
        assertThat(back.lines()).isEqualTo(newest.lines());
        assertThat(back.newer()).isFalse();
        assertThat(back.older()).isTrue();
        assertThat(page(1, older.lines().getFirst().place(), true, 2))
                .satisfies(page -> assertThat(words(page)).containsExactly("passport SUBMITTED", "5"))
                .satisfies(page -> assertThat(page.newer()).isTrue());
    }

    @Test
    void lineHasWhoWhenAndWhat() {
        assertThat(page(1, null, false, 1).lines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .isEqualTo(new Line.Said(line.place(), NOON, Row.Direction.FROM_CLIENT, "text", "6")));
        assertThat(page(1, null, false, 1).client()).satisfies(client -> {
            assertThat(client).isNotNull();
            assertThat(client.person().firstName()).isEqualTo("Anna");
        });
    }

    @Test
    void nobodyHasNoHistory() {
        assertThat(page(404, null, false, 8)).isEqualTo(new HistoryAnswer(null, List.of(), false, false));
    }

    @Test
    void whatIsOutOfRangeIsRefused() {
        for (HistoryQuery query : List.of(
                new HistoryQuery(1, null, false, 0),
                new HistoryQuery(1, null, false, 501),
                new HistoryQuery(1, null, true, 8))) {
            var failure = catchThrowableOfType(BusFailure.class, () -> desk.ask(query));
            assertThat(failure.fault()).isEqualTo(BusFault.REFUSED);
        }
    }
}
