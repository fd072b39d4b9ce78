package operatordesk.storage;

import static operatordesk.storage.Desk.NOON;
import static operatordesk.storage.Desk.answered;
import static operatordesk.storage.Desk.asked;
import static operatordesk.storage.Desk.moved;
import static operatordesk.storage.Desk.seen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import operatordesk.contracts.bus.BusFailure;
import operatordesk.contracts.bus.BusFault;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.events.SentFile;
import operatordesk.contracts.queries.ReviewAnswer;
import operatordesk.contracts.queries.ReviewQuery;
import operatordesk.contracts.stores.FlowRow;
import operatordesk.contracts.stores.OperatorRow;
import operatordesk.contracts.stores.RequestStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked across all clients: the same file from others, who has something open, and who works at the desk. */
class DeskWideTest {
    private static final SentFile PAGE = new SentFile.Photo("file-1", "unique-1", 90, 60, null);

    private Desk desk;

    @BeforeEach
    void start(@TempDir Path dataDir) {
        desk = new Desk(dataDir);
        for (long id = 1; id <= 3; id++) {
            desk.store(seen(id, "client" + id, NOON), asked("r" + id, id, 1));
        }
    }

    @AfterEach
    void end() {
        desk.close();
    }

    private ReviewAnswer.SentBefore sentBefore(long clientId) {
        return (ReviewAnswer.SentBefore) desk.ask(new ReviewQuery.SentBefore("unique-1", clientId));
    }

    @Test
    void firstOfTheOthersWhoSentTheSameFileIsFound() {
        desk.store(answered("a1", "r1", 1, PAGE, false));
        assertThat(sentBefore(1).other()).isNull();
        desk.store(answered("a2", "r2", 2, PAGE, false), answered("a3", "r3", 3, PAGE, false));
        assertThat(sentBefore(2).other())
                .isNotNull()
                .satisfies(line -> assertThat(line.person().id()).isEqualTo(1));
        assertThat(sentBefore(1).other())
                .isNotNull()
                .satisfies(line -> assertThat(line.person().id()).isEqualTo(2));
    }

    @Test
    void whoeverHasSomethingOpenComesInPages() {
        desk.store(asked("r4", 3, 2));
        assertThat(desk.ask(new ReviewQuery.Pending(0, 2))).isEqualTo(new ReviewAnswer.Pending(List.of(1L, 2L)));
        assertThat(desk.ask(new ReviewQuery.Pending(2, 2))).isEqualTo(new ReviewAnswer.Pending(List.of(3L)));
        desk.store(
                moved("r1", RequestStatus.SUBMITTED, NOON.plusSeconds(1)),
                moved("r2", RequestStatus.CANCELLED, NOON.plusSeconds(1)));
        assertThat(desk.ask(new ReviewQuery.Pending(0, 9))).isEqualTo(new ReviewAnswer.Pending(List.of(1L, 3L)));
    }

    @Test
    void pageOutOfRangeIsRefused() {
        for (int most : List.of(0, -1, 51)) {
            var failure = catchThrowableOfType(BusFailure.class, () -> desk.ask(new ReviewQuery.Pending(0, most)));
            assertThat(failure.fault()).isEqualTo(BusFault.REFUSED);
        }
    }

    @Test
    void operatorsAreKnownByTheirNewestName() {
        var olga = new Person(7, "Olga", "Example", null);
        desk.store(
                new OperatorRow(olga, NOON.plusSeconds(1)),
                new OperatorRow(new Person(7, "Olya", null, null), NOON),
                new OperatorRow(new Person(8, "Anton", null, "anton"), NOON));
        assertThat(desk.ask(new ReviewQuery.Operators()))
                .isEqualTo(new ReviewAnswer.Operators(List.of(new Person(8, "Anton", null, "anton"), olga)));
    }

    @Test
    void requestIsDeliveredOnceItsQuestionStandsInTheChat() {
        assertThat(desk.card(1).requests())
                .singleElement()
                .satisfies(line -> assertThat(line.delivered()).isFalse());
        desk.store(new FlowRow.Delivered(new EventId("r1"), NOON), new FlowRow.Delivered(new EventId("r1"), NOON));
        assertThat(desk.card(1).requests())
                .singleElement()
                .satisfies(line -> assertThat(line.delivered()).isTrue());
    }
}
