package operatordesk.storage;

import static operatordesk.storage.Desk.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import operatordesk.contracts.bus.BusFailure;
import operatordesk.contracts.bus.BusFault;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.events.SentFile;
import operatordesk.contracts.queries.HistoryAnswer;
import operatordesk.contracts.queries.HistoryQuery;
import operatordesk.contracts.queries.InvitationQuery;
import operatordesk.contracts.queries.QueryAnswer;
import operatordesk.contracts.stores.AsideRow;
import operatordesk.contracts.stores.FlowRow;
import operatordesk.contracts.stores.InvitationRow;
import operatordesk.contracts.stores.PersonRow;
import operatordesk.contracts.stores.RequestStatus;
import operatordesk.contracts.stores.ReviewRow;
import operatordesk.contracts.stores.Row;
import operatordesk.contracts.stores.Row.Answer;
import operatordesk.contracts.stores.Row.Client;
import operatordesk.contracts.stores.Row.Direction;
import operatordesk.contracts.stores.Row.Message;
import operatordesk.contracts.stores.Row.Request;
import operatordesk.contracts.stores.Ruling;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is planted in every field of a client is in no table after the erasure, whatever comes late and however often. */
class ErasingTest {
    private static final String PLANTED = "Zq7planted";
    private static final Instant ERASED = NOON.plusSeconds(60);

    private static Desk desk;

    @BeforeAll
    static void start(@TempDir Path dataDir) {
        desk = new Desk(dataDir);
    }

    @AfterAll
    static void end() {
        desk.close();
    }

    /** Everything that is ever stored of a client, with the same words in every field that takes some. */
    private static Row[] planted(long id, String prefix) {
        var request = new EventId(prefix + "." + id);
        var person = new Person(id, PLANTED + "First", PLANTED + "Last", PLANTED + "User");
        var operator = new Person(7, PLANTED + "By", null, null);
        var redo = new ReviewRow.Redo("page", 1, null, PLANTED + "Words");
        var file = new SentFile.Document(PLANTED + "File", PLANTED + "Unique", PLANTED + "Name", PLANTED + "Type", 9L);
        return new Row[] {
            new Client(person, "ru", true, NOON, false),
            new PersonRow.Label(id, PLANTED + "Label", NOON),
            new PersonRow.Phone(id, PLANTED + "Phone", NOON),
            new Request(request, 1, id, 7, "passport", "{\"" + PLANTED + "\":1}", NOON, NOON, true, false),
            new Answer(request.then(1), request, id, "page", 1, PLANTED + "Text", file, 5, false, NOON),
            new FlowRow.ClosedSteps(request, List.of(PLANTED + "Step"), NOON),
            new ReviewRow.Review(request.then(2), request, operator, Ruling.ASKED_AGAIN, 1, redo, NOON),
            new Row.Status(request, RequestStatus.SUBMITTED, NOON),
            new Message(
                    request.then(3), id, Direction.FROM_CLIENT, "text", PLANTED + "Said", PLANTED + "File", 6L, NOON),
            new InvitationRow(
                    id,
                    7,
                    PLANTED + "Label",
                    "passport",
                    "{\"" + PLANTED + "\":1}",
                    NOON,
                    NOON,
                    InvitationRow.Standing.USED,
                    id,
                    NOON),
            new AsideRow(request.then(4), "why", "{\"text\":\"" + PLANTED + "Aside\"}", NOON),
            new AsideRow(
                    new EventId(prefix + id + "0.7/1"), "why", "{\"id\":" + id + ",\"n\":\"" + PLANTED + "\"}", NOON),
        };
    }

    /** The tables that contain some words, in whatever column. */
    private static List<String> tablesWith(String words) {
        Pool pool = new Postgres(desk.vertx, desk.settings()).pool();
        try {
            return rows(pool, "select tablename from pg_tables where schemaname = 'public'").stream()
                    .map(row -> row.getString(0))
                    .filter(table -> !rows(
                                    pool, "select 1 from " + table + " t where t::text like '%" + words + "%' limit 1")
                            .isEmpty())
                    .toList();
        } finally {
            await(pool.close());
        }
    }

    private static List<io.vertx.sqlclient.Row> rows(Pool pool, String sql) {
        return StreamSupport.stream(await(pool.query(sql).execute()).spliterator(), false)
                .toList();
    }

    private static <T> T await(Future<T> future) {
        return future.await();
    }

    @Test
    void nothingIsLeftAndNothingLateBringsItBack() {
        desk.store(planted(11, "a"));
        assertThat(tablesWith(PLANTED))
                .contains("clients", "requests", "answers", "photos", "reviews", "messages", "invitations", "asides");
        desk.store(new PersonRow.Erased(11, ERASED));
        assertThat(tablesWith(PLANTED)).isEmpty();

        desk.store(planted(11, "a"));
        assertThat(tablesWith(PLANTED)).isEmpty();
        // The request is not taken, and so the batch is refused for what belongs to it.
        assertThat(catchThrowableOfType(BusFailure.class, () -> desk.store(planted(11, "never-stored-before")))
                        .fault())
                .isEqualTo(BusFault.REFUSED);
        assertThat(tablesWith(PLANTED)).isEmpty();
        assertThat(desk.card(11)).isEqualTo(new QueryAnswer.Card(null, List.of(), ERASED));
        assertThat(desk.requested(11, "a.11").request()).isNull();
        assertThat(((HistoryAnswer) desk.ask(new HistoryQuery(11, null, false, 8))).lines())
                .isEmpty();
        QueryAnswer.Standing standing = desk.standing(11);
        assertThat(standing.erasedAt()).isEqualTo(ERASED);
        assertThat(standing.latest()).isNull();
        assertThat(standing.earlier()).contains(new EventId("a.11"));
        assertThat(desk.ask(new InvitationQuery.Invitation(11)).toString()).doesNotContain(PLANTED);
    }

    @Test
    void whoComesBackIsNewAndIsNotErasedByTheSameErasureOnceMore() {
        desk.store(planted(12, "b"));
        desk.store(new PersonRow.Erased(12, ERASED));
        Instant later = ERASED.plusSeconds(1);
        var request = new EventId("c.12");
        desk.store(
                Desk.seen(12, "Anna", later),
                new Request(request, 1, 12, 7, "passport", "{}", later, null, true, false),
                new Answer(request.then(1), request, 12, "city", 1, "Leeds", null, 9, false, later));
        desk.store(new PersonRow.Erased(12, ERASED));
        desk.store(planted(12, "b"));

        QueryAnswer.Card card = desk.card(12);
        assertThat(card.client()).isNotNull().satisfies(line -> {
            assertThat(line.person().firstName()).isEqualTo("Anna");
            assertThat(line.label()).isNull();
            assertThat(line.since()).isEqualTo(later);
        });
        assertThat(card.requests()).extracting(QueryAnswer.RequestLine::id).containsExactly(request);
        assertThat(desk.standing(12).answers()).hasSize(1);
        desk.store(new PersonRow.Erased(12, later.plusSeconds(1)));
        assertThat(desk.card(12).client()).isNull();
    }

    @Test
    void othersStayAsTheyAre() {
        desk.store(Desk.seen(131, "Ben", NOON), Desk.seen(13, "Anna", NOON), Desk.asked("d.131", 131, 1));
        desk.store(new AsideRow(new EventId("d.131/1"), "why", "kept", NOON));
        desk.store(new PersonRow.Erased(13, ERASED));
        assertThat(desk.card(131).requests()).hasSize(1);
        assertThat(desk.number("select count(*) from asides where content = 'kept'"))
                .isEqualTo(1);
    }

    @Test
    void batchThatIsAtWorkWhenTheErasureComesIsErasedToo() {
        desk.store(planted(14, "e"));
        Pool pool = new Postgres(desk.vertx, desk.settings()).pool();
        try {
            var connection = await(pool.getConnection());
            var transaction = await(connection.begin());
            await(connection
                    .query("insert into messages (id, chat_id, direction, what, text, at) values"
                            + " ('e.14/9', 14, 'FROM_CLIENT', 'text', '" + PLANTED + "', '" + NOON + "')")
                    .execute());
            Future<Void> erased =
                    pool.withTransaction(other -> Erasures.erase(other, new PersonRow.Erased(14, ERASED)));
            await(transaction.commit());
            await(erased);
            await(connection.close());
        } finally {
            await(pool.close());
        }
        assertThat(tablesWith(PLANTED)).isEmpty();
    }
}
