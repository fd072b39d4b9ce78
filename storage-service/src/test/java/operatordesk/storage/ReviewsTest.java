package operatordesk.storage;

import static operatordesk.storage.Desk.NOON;
import static operatordesk.storage.Desk.answered;
import static operatordesk.storage.Desk.asked;
import static operatordesk.storage.Desk.moved;
import static operatordesk.storage.Desk.seen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import operatordesk.contracts.bus.BusFailure;
import operatordesk.contracts.bus.BusFault;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.queries.AnswerLine;
import operatordesk.contracts.queries.QueryAnswer.LatestRequest;
import operatordesk.contracts.queries.ReviewAnswer;
import operatordesk.contracts.queries.Reviewing;
import operatordesk.contracts.stores.RequestStatus;
import operatordesk.contracts.stores.ReviewRow;
import operatordesk.contracts.stores.Ruling;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What operators decide, kept and found again. */
class ReviewsTest {
    private static final Person OLGA = new Person(7, "Olga", "Example", null);

    private static Desk desk;

    @BeforeAll
    static void start(@TempDir Path dataDir) {
        desk = new Desk(dataDir);
    }

    @AfterAll
    static void end() {
        desk.close();
    }

    private static ReviewRow.Review ruled(String id, String request, Ruling ruling, Instant at) {
        var redo = ruling == Ruling.ASKED_AGAIN ? new ReviewRow.Redo("photo", 2, null, "Темно") : null;
        return new ReviewRow.Review(new EventId(id), new EventId(request), OLGA, ruling, 2, redo, at);
    }

    private static LatestRequest latest(long clientId) {
        var latest = desk.standing(clientId).latest();
        assertThat(latest).isNotNull();
        return latest;
    }

    @Test
    void newestVerdictIsFoundWhateverTheOrderTheyCameIn() {
        desk.store(seen(1, "a", NOON), asked("r1", 1, 1), moved("r1", RequestStatus.SUBMITTED, NOON.plusSeconds(9)));
        assertThat(latest(1).reviewing()).isEqualTo(new Reviewing(NOON.plusSeconds(9), null));

        var accepted = ruled("r1/2", "r1", Ruling.ACCEPTED, NOON.plusSeconds(20));
        var again = ruled("r1/1", "r1", Ruling.ASKED_AGAIN, NOON.plusSeconds(10));
        desk.store(accepted, again);
        desk.store(accepted, again);

        assertThat(desk.number("select count(*) from reviews where request_id = 'r1'"))
                .isEqualTo(2);
        var ruling = latest(1).reviewing().ruling();
        assertThat(ruling).isNotNull();
        assertThat(ruling.ruling()).isEqualTo(Ruling.ACCEPTED);
        assertThat(ruling.by()).isEqualTo(new Person(7, "Olga Example", null, null));
        assertThat(ruling.at()).isEqualTo(NOON.plusSeconds(20));
        assertThat(ruling.redo()).isNull();
    }

    @Test
    void whatIsAskedAgainComesBack() {
        desk.store(asked("r2", 2, 1), ruled("r2/1", "r2", Ruling.ASKED_AGAIN, NOON));
        var ruling = latest(2).reviewing().ruling();
        assertThat(ruling).isNotNull();
        assertThat(ruling.redo()).isEqualTo(new ReviewRow.Redo("photo", 2, null, "Темно"));
    }

    @Test
    void firstTimeAtWhichEverythingHadComeStays() {
        desk.store(asked("r3", 3, 1));
        assertThat(latest(3).reviewing().submittedAt()).isNull();
        desk.store(moved("r3", RequestStatus.SUBMITTED, NOON.plusSeconds(1)));
        desk.store(moved("r3", RequestStatus.OPEN, NOON.plusSeconds(2)));
        desk.store(moved("r3", RequestStatus.SUBMITTED, NOON.plusSeconds(3)));
        assertThat(latest(3).reviewing().submittedAt()).isEqualTo(NOON.plusSeconds(1));
        desk.store(moved("r3", RequestStatus.ACCEPTED, NOON.plusSeconds(4)));
        assertThat(latest(3).status()).isEqualTo(RequestStatus.ACCEPTED);
    }

    @Test
    void requestIsFoundByItsIdWithinItsClientAlone() {
        desk.store(asked("r4", 4, 1), answered("r4/1", "r4", 4, "Leeds"), asked("r5", 4, 2));
        desk.store(answered("r5/1", "r5", 4, "York"));

        var found = desk.requested(4, "r4");
        assertThat(found.request()).isNotNull();
        assertThat(found.request().id().value()).isEqualTo("r4");
        assertThat(found.answers()).extracting(AnswerLine::text).containsExactly("Leeds");
        assertThat(found.answers()).extracting(AnswerLine::at).containsExactly(NOON);
        assertThat(desk.requested(5, "r4")).isEqualTo(new ReviewAnswer.Requested(null, List.of()));
    }

    @Test
    void whoTookItLastGoesOnWithIt() {
        desk.store(asked("r6", 6, 1));
        desk.store(new ReviewRow.Taken(new EventId("r6"), 8, NOON.plusSeconds(2)));
        desk.store(new ReviewRow.Taken(new EventId("r6"), 9, NOON.plusSeconds(1)));
        assertThat(latest(6).operatorId()).isEqualTo(8);
    }

    @Test
    void verdictOnARequestThatIsNotThereIsRefused() {
        var failure =
                catchThrowableOfType(BusFailure.class, () -> desk.store(ruled("none/1", "none", Ruling.CLOSED, NOON)));
        assertThat(failure.fault()).isEqualTo(BusFault.REFUSED);
    }
}
