package operatordesk.storage;

import static operatordesk.storage.Desk.NOON;
import static operatordesk.storage.Desk.answered;
import static operatordesk.storage.Desk.asked;
import static operatordesk.storage.Desk.seen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import operatordesk.contracts.bus.BusFailure;
import operatordesk.contracts.bus.BusFault;
import operatordesk.contracts.queries.AnswerLine;
import operatordesk.contracts.queries.Cursor;
import operatordesk.contracts.queries.Query;
import operatordesk.contracts.queries.QueryAnswer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueriesTest {
    private static Desk desk;

    @BeforeAll
    static void start(@TempDir Path dataDir) {
        desk = new Desk(dataDir);
        Instant finer = NOON.plusNanos(123_456_789);
        desk.store(seen(1, "a", NOON), seen(2, "b", finer), seen(3, "c", finer), seen(4, "d", finer));
        desk.store(seen(5, "e", NOON.plusSeconds(60)), seen(6, "f", NOON.minusSeconds(60)));
    }

    @AfterAll
    static void end() {
        desk.close();
    }

    @Test
    void pagesThroughAllClientsOnceThoughSomeWereActiveAtTheSameInstant() {
        for (int most = 1; most <= 7; most++) {
            assertThat(allPages(most)).as("pages of %d", most).containsExactly(5L, 4L, 3L, 2L, 1L, 6L);
        }
    }

    @Test
    void saysThatAPageIsTheLastOne() {
        assertThat(desk.clients(new Query.Clients(null, 6)).next()).isNull();
        assertThat(desk.clients(new Query.Clients(null, 5)).next()).isEqualTo(new Cursor(NOON, 1));
    }

    @Test
    void findsAPageByTheIndex() {
        String plan =
                "select 1 from clients where (active_at, id) < (now(), 5) order by active_at desc, id desc limit 6";
        var pool = new Postgres(desk.vertx, desk.settings()).pool();
        var lines = new ArrayList<String>();
        pool.withTransaction(connection -> connection
                        .query("set local enable_seqscan = off")
                        .execute()
                        .compose(set -> connection.query("explain " + plan).execute()))
                .await()
                .forEach(row -> lines.add(row.getString(0)));
        pool.close().await();
        assertThat(String.join("\n", lines))
                .contains("Index Only Scan using clients_by_activity")
                .doesNotContain("Sort");
    }

    @Test
    void refusesPagesOutOfRange() {
        for (int most : List.of(-1, 0, 51)) {
            var failure = catchThrowableOfType(BusFailure.class, () -> desk.clients(new Query.Clients(null, most)));
            assertThat(failure.fault()).isEqualTo(BusFault.REFUSED);
        }
    }

    @Test
    void showsACardWithTheLatestRequestsFirst() {
        for (int n = 1; n <= 12; n++) {
            desk.store(asked("card/" + n, 1, n));
        }
        var card = desk.card(1);
        assertThat(card.client()).isNotNull();
        assertThat(card.requests()).hasSize(10);
        assertThat(card.requests().getFirst().id().value()).isEqualTo("card/12");
        assertThat(card.requests().getLast().id().value()).isEqualTo("card/3");
        assertThat(desk.card(404)).isEqualTo(new QueryAnswer.Card(null, List.of(), null));
    }

    @Test
    void rebuildsFromTheNewestRequestWhateverTheOrderTheyCameIn() {
        desk.store(asked("s2", 2, 2), answered("s2/1", "s2", 2, "new"), answered("s2/0", "s2", 2, "second"));
        desk.store(asked("s1", 2, 1), answered("s1/1", "s1", 2, "old"));
        var standing = desk.standing(2);
        assertThat(standing.generation()).isEqualTo(2);
        assertThat(standing.latest()).isNotNull();
        assertThat(standing.latest().id().value()).isEqualTo("s2");
        assertThat(standing.answers()).extracting(AnswerLine::text).containsExactly("new", "second");
    }

    @Test
    void rebuildsAClientWhoWasNeverAsked() {
        var standing = desk.standing(3);
        assertThat(standing.client()).isNotNull();
        assertThat(standing.generation()).isZero();
        assertThat(standing.latest()).isNull();
        assertThat(standing.answers()).isEmpty();
    }

    private static List<Long> allPages(int most) {
        List<Long> ids = new ArrayList<>();
        @Nullable Cursor after = null;
        do {
            var page = desk.clients(new Query.Clients(after, most));
            assertThat(page.lines()).hasSizeBetween(1, most);
            page.lines().forEach(line -> ids.add(line.person().id()));
            after = page.next();
        } while (after != null);
        return ids;
    }
}
