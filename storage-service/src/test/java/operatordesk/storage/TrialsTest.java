package operatordesk.storage;

import static operatordesk.storage.Desk.NOON;
import static operatordesk.storage.Desk.answered;
import static operatordesk.storage.Desk.asked;
import static operatordesk.storage.Desk.moved;
import static operatordesk.storage.Desk.said;
import static operatordesk.storage.Desk.seen;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.events.SentFile;
import operatordesk.contracts.queries.HistoryAnswer;
import operatordesk.contracts.queries.HistoryQuery;
import operatordesk.contracts.queries.Query;
import operatordesk.contracts.queries.QueryAnswer;
import operatordesk.contracts.queries.ReviewAnswer;
import operatordesk.contracts.queries.ReviewQuery;
import operatordesk.contracts.stores.RequestStatus;
import operatordesk.contracts.stores.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An operator's trial is kept, and stands in no list and in no figure. */
class TrialsTest {
    private static final long OLGA = 7_000_001;
    private static final long ANNA = 1;
    private static final SentFile PAGE = new SentFile.Photo("file-1", "unique-1", 90, 60, null);
    private static final HistoryAnswer NO_HISTORY = new HistoryAnswer(null, List.of(), false, false);

    private Desk desk;

    @BeforeEach
    void start(@TempDir Path dataDir) {
        desk = new Desk(dataDir);
    }

    @AfterEach
    void end() {
        desk.close();
    }

    private static Row.Client tries(String name, Instant at) {
        return new Row.Client(new Person(OLGA, name, null, null), "ru", true, at, true);
    }

    private static Row.Request triedOut(String id, int generation) {
        return new Row.Request(
                new EventId(id), generation, OLGA, OLGA, "passport", "{}", NOON, NOON.plusSeconds(1), true, true);
    }

    private List<Long> listed() {
        return ids(desk.clients(new Query.Clients(null, 9)));
    }

    private List<Long> found(String words) {
        return ids((QueryAnswer.Clients) desk.ask(new Query.Found(words, null, 9)));
    }

    private static List<Long> ids(QueryAnswer.Clients page) {
        return page.lines().stream().map(line -> line.person().id()).toList();
    }

    @Test
    void trialIsInNoListAndInNoFigure() {
        desk.store(seen(ANNA, "Anna", NOON), tries("Olga", NOON.plusSeconds(9)));
        desk.store(triedOut("t1", 1), said("m1", OLGA, "Казань"), answered("t1/0", "t1", OLGA, PAGE, false));
        desk.store(triedOut("t2", 2), moved("t1", RequestStatus.SUBMITTED, NOON.plusSeconds(2)));

        assertThat(listed()).containsExactly(ANNA);
        assertThat(ids(desk.clients(new Query.Clients(
                        desk.clients(new Query.Clients(null, 1)).next(), 9))))
                .doesNotContain(OLGA);
        assertThat(found("Olga")).isEmpty();
        assertThat(found(Long.toString(OLGA))).isEmpty();
        assertThat(desk.card(OLGA)).isEqualTo(new QueryAnswer.Card(null, List.of(), null));
        assertThat(desk.ask(new HistoryQuery(OLGA, null, false, 8))).isEqualTo(NO_HISTORY);
        for (ReviewQuery.List list : ReviewQuery.List.values()) {
            assertThat(desk.ask(new ReviewQuery.Waiting(list, null, 9)))
                    .isEqualTo(new ReviewAnswer.Waiting(List.of(), null));
        }
        assertThat(desk.ask(new ReviewQuery.Counts())).isEqualTo(new ReviewAnswer.Counts(0, 0));
        assertThat(desk.ask(new ReviewQuery.Pending(0, 9))).isEqualTo(new ReviewAnswer.Pending(List.of()));
        assertThat(desk.ask(new ReviewQuery.SentBefore("unique-1", ANNA))).isEqualTo(new ReviewAnswer.SentBefore(null));
    }

    @Test
    void trialIsFoundAgainByItsMachine() {
        desk.store(tries("Olga", NOON), triedOut("t1", 1), answered("t1/0", "t1", OLGA, "Казань"));

        var standing = desk.standing(OLGA);
        assertThat(standing.client()).isNotNull();
        assertThat(standing.latest())
                .isNotNull()
                .satisfies(latest -> assertThat(latest.id()).isEqualTo(new EventId("t1")));
        assertThat(standing.answers()).hasSize(1);
        var requested = (ReviewAnswer.Requested) desk.ask(new ReviewQuery.Requested(OLGA, new EventId("t1")));
        assertThat(requested.request()).isNotNull();
    }

    @Test
    void trialOfWhoWasAClientBeforeChangesNothingOfThat() {
        desk.store(seen(OLGA, "Olga", NOON), asked("r1", OLGA, 1), seen(ANNA, "Anna", NOON.plusSeconds(5)));
        desk.store(tries("Tester", NOON.plusSeconds(9)), triedOut("t1", 2));

        assertThat(listed()).containsExactly(ANNA, OLGA);
        assertThat(found("Tester")).isEmpty();
        assertThat(desk.card(OLGA).requests())
                .singleElement()
                .satisfies(line -> assertThat(line.id()).isEqualTo(new EventId("r1")));
    }

    @Test
    void whoBecomesAClientAfterTryingIsOne() {
        desk.store(tries("Olga", NOON), triedOut("t1", 1));
        desk.store(seen(OLGA, "Olga", NOON.plusSeconds(9)), asked("r1", OLGA, 2));

        assertThat(listed()).containsExactly(OLGA);
        assertThat(found("Olga")).containsExactly(OLGA);
        assertThat(desk.card(OLGA).requests())
                .singleElement()
                .satisfies(line -> assertThat(line.id()).isEqualTo(new EventId("r1")));
    }
}
