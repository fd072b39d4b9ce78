package operatordesk.storage;

import static operatordesk.storage.Desk.NOON;
import static operatordesk.storage.Desk.asked;
import static operatordesk.storage.Desk.moved;
import static operatordesk.storage.Desk.seen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import operatordesk.contracts.bus.BusFailure;
import operatordesk.contracts.bus.BusFault;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.queries.Cursor;
import operatordesk.contracts.queries.ReviewAnswer;
import operatordesk.contracts.queries.ReviewAnswer.WaitingLine;
import operatordesk.contracts.queries.ReviewQuery;
import operatordesk.contracts.stores.FlowRow;
import operatordesk.contracts.stores.PersonRow;
import operatordesk.contracts.stores.RequestStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What waits for operators, the longest first, page by page. */
class WaitingTest {
    private static final Instant AGES = Instant.parse("2999-01-01T00:00:00Z");

    private Desk desk;

    @BeforeEach
    void start(@TempDir Path dataDir) {
        desk = new Desk(dataDir);
        for (long id = 1; id <= 5; id++) {
            desk.store(seen(id, "client" + id, NOON), asked("r" + id, id, 1, NOON.minusSeconds(id), true));
        }
    }

    @AfterEach
    void end() {
        desk.close();
    }

    private ReviewAnswer.Waiting page(ReviewQuery.List list, int most, Cursor... after) {
        var query = new ReviewQuery.Waiting(list, after.length == 0 ? null : after[0], most);
        return (ReviewAnswer.Waiting) desk.ask(query);
    }

    private List<String> all(ReviewQuery.List list) {
        List<String> found = new ArrayList<>();
        ReviewAnswer.Waiting page = page(list, 2);
        page.lines().forEach(line -> found.add(line.id().value()));
        while (page.next() != null) {
            page = page(list, 2, page.next());
            page.lines().forEach(line -> found.add(line.id().value()));
        }
        return found;
    }

    private ReviewAnswer.Counts counts() {
        return (ReviewAnswer.Counts) desk.ask(new ReviewQuery.Counts());
    }

    @Test
    void whatIsOverdueComesInPagesTheLongestFirst() {
        assertThat(all(ReviewQuery.List.OVERDUE)).containsExactly("r5", "r4", "r3", "r2", "r1");
        desk.store(moved("r4", RequestStatus.CANCELLED, NOON.plusSeconds(1)));
        desk.store(new FlowRow.Due(new EventId("r5"), AGES), new FlowRow.Due(new EventId("r5"), NOON));
        assertThat(all(ReviewQuery.List.OVERDUE)).containsExactly("r3", "r2", "r1");
        assertThat(counts()).isEqualTo(new ReviewAnswer.Counts(0, 3));
    }

    @Test
    void whatIsToBeReviewedComesInPagesTheLongestFirst() {
        desk.store(
                new PersonRow.Label(2, "contract 118", NOON),
                moved("r2", RequestStatus.SUBMITTED, NOON.plusSeconds(2)));
        desk.store(moved("r1", RequestStatus.SUBMITTED, NOON.plusSeconds(3)));
        desk.store(moved("r3", RequestStatus.SUBMITTED, NOON.plusSeconds(3)));
        desk.store(seen(6, "client6", NOON), asked("r6", 6, 1, null, false));
        desk.store(moved("r6", RequestStatus.SUBMITTED, NOON.plusSeconds(1)));

        assertThat(all(ReviewQuery.List.TO_REVIEW)).containsExactly("r2", "r1", "r3");
        assertThat(counts()).isEqualTo(new ReviewAnswer.Counts(3, 2));
        assertThat(page(ReviewQuery.List.TO_REVIEW, 1).lines())
                .containsExactly(new WaitingLine(
                        new EventId("r2"),
                        seen(2, "client2", NOON).person(),
                        "contract 118",
                        "passport",
                        NOON.plusSeconds(2)));
        desk.store(moved("r2", RequestStatus.ACCEPTED, NOON.plusSeconds(9)));
        assertThat(all(ReviewQuery.List.TO_REVIEW)).containsExactly("r1", "r3");
    }

    @Test
    void pageOutOfRangeIsRefused() {
        for (int most : List.of(0, -1, 51)) {
            var failure = catchThrowableOfType(BusFailure.class, () -> page(ReviewQuery.List.OVERDUE, most));
            assertThat(failure.fault()).isEqualTo(BusFault.REFUSED);
        }
    }
}
