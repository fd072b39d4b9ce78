package operatordesk.storage;

import static operatordesk.storage.Desk.NOON;
import static operatordesk.storage.Desk.answered;
import static operatordesk.storage.Desk.asked;
import static operatordesk.storage.Desk.moved;
import static operatordesk.storage.Desk.said;
import static operatordesk.storage.Desk.seen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import operatordesk.contracts.bus.BusFailure;
import operatordesk.contracts.bus.BusFault;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.events.SentFile;
import operatordesk.contracts.queries.AnswerLine;
import operatordesk.contracts.queries.QueryAnswer;
import operatordesk.contracts.queries.Reviewing;
import operatordesk.contracts.stores.FlowRow;
import operatordesk.contracts.stores.RequestStatus;
import operatordesk.contracts.stores.Row;
import operatordesk.contracts.stores.Stored;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoresTest {
    private static final long BIG = (1L << 52) - 1;
    private static final SentFile PHOTO = new SentFile.Photo("photo-id", "photo-unique", 1280, 960, 5_000_000_000L);
    private static final SentFile DOCUMENT = new SentFile.Document("doc-id", "doc-unique", "скан.pdf", null, null);
    private static Desk desk;

    @BeforeAll
    static void start(@TempDir Path dataDir) {
        desk = new Desk(dataDir);
    }

    @AfterAll
    static void end() {
        desk.close();
    }

    @Test
    void keepsEveryKindOfRowInOneBatch() {
        var person = new Person(1, "Анна", "Примерова", "anna_example");
        assertThat(desk.store(
                        new Row.Client(person, "ru", true, NOON, false),
                        asked("r1", 1, 1),
                        answered("a1", "r1", 1, "Тверь"),
                        answered("a2", "r1", 1, PHOTO, false),
                        answered("a3", "r1", 1, DOCUMENT, false),
                        answered("a4", "r1", 1, PHOTO, true),
                        said("m1", 1, "Тверь"),
                        new Row.Message(
                                new EventId("m2"), 1, Row.Direction.TO_CLIENT, "file", null, "photo-id", null, NOON),
                        moved("r1", RequestStatus.SUBMITTED, NOON.plusSeconds(1))))
                .isEqualTo(new Stored());

        var client = new QueryAnswer.ClientLine(person, "ru", true, NOON, NOON, null, false);
        var request = new QueryAnswer.LatestRequest(
                new EventId("r1"),
                1,
                7,
                "passport",
                "{\"steps\":[]}",
                RequestStatus.SUBMITTED,
                NOON,
                List.of(),
                new Reviewing(NOON.plusSeconds(1), null));
        assertThat(desk.standing(1))
                .isEqualTo(new QueryAnswer.Standing(
                        client,
                        1,
                        request,
                        List.of(
                                new AnswerLine("city", 1, "Тверь", null, 40, NOON),
                                new AnswerLine("photo", 2, null, PHOTO, 41, NOON),
                                new AnswerLine("photo", 2, null, DOCUMENT, 41, NOON)),
                        List.of(),
                        List.of(41L),
                        null,
                        null));
        assertThat(desk.number("select count(*) from messages where chat_id = 1"))
                .isEqualTo(2);
        assertThat(desk.number("select count(*) from answers where late and client_id = 1"))
                .isEqualTo(1);
        assertThat(desk.number("select count(*) from photos join answers using (id) where client_id = 1"))
                .isEqualTo(3);
    }

    @Test
    void keepsTheSameTwiceAsOnce() {
        Row[] batch = {
            seen(2, "Anna", NOON),
            asked("r2", 2, 1),
            moved("r2", RequestStatus.SUBMITTED, NOON),
            answered("b1", "r2", 2, "one"),
            answered("b1", "r2", 2, "one"),
            answered("b2", "r2", 2, PHOTO, false),
            said("m3", 2, "one"),
            said("m3", 2, "one")
        };
        desk.store(batch);
        var once = desk.standing(2);
        desk.store(batch);
        assertThat(desk.standing(2)).isEqualTo(once);
        assertThat(once.answers()).hasSize(2);
        assertThat(desk.number("select count(*) from messages where chat_id = 2"))
                .isEqualTo(1);
    }

    @Test
    void whatAClientTookBackStandsNoLongerAndStaysKept() {
        var id = new EventId("r7b");
        desk.store(seen(70, "Anna", NOON), asked("r7b", 70, 1), answered("f1", "r7b", 70, "Тверь"));
        long message = desk.standing(70).answers().getFirst().messageId();
        var back = new FlowRow.TakenBack(id, message, NOON.plusSeconds(1));
        desk.store(back);
        desk.store(back);

        assertThat(desk.standing(70).answers()).isEmpty();
        assertThat(desk.standing(70).messages()).containsExactly(message);
        assertThat(desk.number("select count(*) from answers where client_id = 70"))
                .isEqualTo(1);
    }

    private List<String> closed(long client) {
        return Objects.requireNonNull(desk.standing(client).latest()).closed();
    }

    @Test
    void newestListOfClosedStepsWins() {
        var id = new EventId("r7c");
        desk.store(seen(71, "Anna", NOON), asked("r7c", 71, 1));
        desk.store(new FlowRow.ClosedSteps(id, List.of("page"), NOON.plusSeconds(2)));
        desk.store(new FlowRow.ClosedSteps(id, List.of(), NOON.plusSeconds(1)));
        assertThat(closed(71)).containsExactly("page");
        desk.store(new FlowRow.ClosedSteps(id, List.of(), NOON.plusSeconds(3)));
        assertThat(closed(71)).isEmpty();
    }

    @Test
    void letsTheNewestSightOfAClientWin() {
        desk.store(seen(3, "first", NOON));
        desk.store(seen(3, "second", NOON.plusSeconds(10)), seen(3, "third", NOON.plusSeconds(20)));
        desk.store(seen(3, "too late", NOON.plusSeconds(15)));
        var line = desk.card(3).client();
        assertThat(line).isNotNull();
        assertThat(line.person().firstName()).isEqualTo("third");
        assertThat(line.since()).isEqualTo(NOON);
        assertThat(line.activeAt()).isEqualTo(NOON.plusSeconds(20));
        var newest = new Person(3, "same second", null, null);
        desk.store(new Row.Client(newest, "en", false, NOON.plusSeconds(20), false));
        assertThat(desk.card(3).client())
                .isEqualTo(new QueryAnswer.ClientLine(newest, "en", false, NOON, NOON.plusSeconds(20), null, false));
    }

    @Test
    void movesARequestOnlyForwardInTime() {
        desk.store(
                seen(4, "Anna", NOON), asked("r4", 4, 1), moved("r4", RequestStatus.SUPERSEDED, NOON.plusSeconds(9)));
        desk.store(moved("r4", RequestStatus.SUBMITTED, NOON.plusSeconds(5)));
        desk.store(asked("r4", 4, 1));
        assertThat(desk.card(4).requests())
                .extracting(QueryAnswer.RequestLine::status)
                .containsExactly(RequestStatus.SUPERSEDED);
        desk.store(moved("r4", RequestStatus.OPEN, NOON.plusSeconds(10)));
        assertThat(desk.card(4).requests())
                .extracting(QueryAnswer.RequestLine::status)
                .containsExactly(RequestStatus.OPEN);
    }

    @Test
    void tellsWhichRequestsCameBeforeTheNewest() {
        desk.store(seen(6, "Anna", NOON), asked("e1", 6, 1), asked("e2", 6, 2), asked("e3", 6, 3));
        assertThat(desk.standing(6).earlier()).containsExactly(new EventId("e2"), new EventId("e1"));
    }

    @Test
    void keepsAllOfABatchOrNothing() {
        var failure = refused(seen(5, "Anna", NOON), asked("r5", 5, 1), said("m5", 5, "a\0b"), said("m6", 5, "fine"));
        assertThat(failure.getMessage()).contains("SQLSTATE 22021").doesNotContain("a\0b");
        assertThat(desk.standing(5))
                .isEqualTo(new QueryAnswer.Standing(null, 0, null, List.of(), List.of(), List.of(), null, null));
        assertThat(desk.number("select count(*) from messages where chat_id = 5"))
                .isZero();
    }

    @Test
    void keepsIdsOfFiftyTwoBits() {
        desk.store(seen(BIG, "Anna", NOON), asked("r6", BIG, 1));
        desk.store(new Row.Answer(new EventId("a6"), new EventId("r6"), BIG, "city", 1, "x", null, BIG, false, NOON));
        assertThat(desk.standing(BIG).client())
                .isNotNull()
                .extracting(line -> line.person().id())
                .isEqualTo(BIG);
        assertThat(desk.standing(BIG).answers())
                .extracting(AnswerLine::messageId)
                .containsExactly(BIG);
    }

    @Test
    void keepsARequestOfSomebodyWhoNeverPressedStart() {
        desk.store(asked("r7", 77, 1), moved("r7", RequestStatus.SUPERSEDED, NOON));
        assertThat(desk.card(77).client()).isNull();
        assertThat(desk.card(77).requests()).hasSize(1);
    }

    @Test
    void refusesWhatBelongsToNoRequestOrToAnothersOne() {
        desk.store(seen(8, "Anna", NOON), asked("r8", 8, 1));
        assertThat(refused(answered("a8", "r8", 9, "credited to the wrong person")))
                .hasMessageContaining("23503");
        assertThat(refused(answered("a9", "nowhere", 8, "x"))).hasMessageContaining("23503");
        assertThat(refused(moved("nowhere", RequestStatus.SUBMITTED, NOON))).hasMessageContaining("not there");
        assertThat(refused(answered("a10", "r8", 8, null))).hasMessageContaining("without text and file");
        assertThat(desk.standing(8).answers()).isEmpty();
    }

    @Test
    void keepsAnEmptyBatchAndALongOne() {
        assertThat(desk.store()).isEqualTo(new Stored());
        Row[] many = new Row[2_000];
        Arrays.setAll(many, n -> said("long/" + n, 10, "line " + n));
        desk.store(many);
        assertThat(desk.number("select count(*) from messages where chat_id = 10"))
                .isEqualTo(2_000);
    }

    @Test
    void findsTheTablesMadeAlready() {
        String made = "select count(*) from flyway_schema_history where success";
        long before = desk.number(made);
        new Migrations(desk.vertx, desk.settings()).run();
        assertThat(before).isPositive();
        assertThat(desk.number(made)).isEqualTo(before);
    }

    private static BusFailure refused(Row... rows) {
        var failure = catchThrowableOfType(BusFailure.class, () -> desk.store(rows));
        assertThat(failure.fault()).isEqualTo(BusFault.REFUSED);
        return failure;
    }
}
