package operatordesk.storage;

import static operatordesk.storage.Desk.NOON;
import static operatordesk.storage.Desk.answered;
import static operatordesk.storage.Desk.asked;
import static operatordesk.storage.Desk.seen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import operatordesk.contracts.bus.BusFailure;
import operatordesk.contracts.bus.BusFault;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.SentFile;
import operatordesk.contracts.queries.FilesAnswer;
import operatordesk.contracts.queries.FilesAnswer.FileLine;
import operatordesk.contracts.queries.FilesQuery;
import operatordesk.contracts.stores.FlowRow;
import operatordesk.contracts.stores.PersonRow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every file that a client sent, whatever became of it, in the order in which it came. */
class FilesTest {
    private static final SentFile PHOTO = photo("P1");
    private static final SentFile SCAN = new SentFile.Document("D", "d", "Скан.pdf", "application/pdf", 5_000_000_000L);

    private static Desk desk;

    @BeforeAll
    static void start(@TempDir Path dataDir) {
        desk = new Desk(dataDir);
        desk.store(seen(1, "Anna", NOON), seen(2, "Ben", NOON), seen(3, "Cleo", NOON));
        desk.store(asked("r1", 1, 1), asked("b1", 2, 1), asked("r2", 1, 2));
        desk.store(answered("a1", "r1", 1, PHOTO, false), answered("t1", "r1", 1, "Leeds"));
        desk.store(answered("b", "b1", 2, photo("Ben"), false));
        desk.store(answered("a2", "r1", 1, photo("P2"), true), answered("a3", "r2", 1, SCAN, false));
        desk.store(new FlowRow.TakenBack(new EventId("r1"), 41, NOON.plusSeconds(9)));
        desk.store(answered("a4", "r1", 1, photo("P4"), false));
    }

    @AfterAll
    static void end() {
        desk.close();
    }

    private static SentFile photo(String id) {
        return new SentFile.Photo(id, id, 1280, 960, null);
    }

    private static FilesAnswer page(long clientId, long after, int most) {
        return (FilesAnswer) desk.ask(new FilesQuery(clientId, after, most));
    }

    private static List<String> ids(List<FileLine> files) {
        return files.stream().map(line -> line.file().fileId()).toList();
    }

    @Test
    void allAttemptsStandOnOnePageHoweverLongThePagesAre() {
        for (int most = 1; most <= 5; most++) {
            List<FileLine> found = new ArrayList<>();
            FilesAnswer page = page(1, 0, most);
            found.addAll(page.files());
            while (page.more()) {
                page = page(1, page.files().getLast().place(), most);
                assertThat(page.files()).hasSizeBetween(1, most);
                found.addAll(page.files());
            }
            assertThat(ids(found)).as("pages of %d", most).containsExactly("P1", "P2", "D", "P4");
            assertThat(found).extracting(FileLine::attempt).containsExactly(1, 2, 1, 3);
        }
    }

    @Test
    void lineHasAllThatAFileIsNamedAfter() {
        FilesAnswer page = page(1, 0, 100);
        FileLine scan = page.files().get(2);
        assertThat(scan)
                .isEqualTo(new FileLine(scan.place(), new EventId("r2"), "passport", "photo", 2, 1, SCAN, NOON));
        assertThat(page.files().getFirst().file()).isEqualTo(PHOTO);
        assertThat(page.client()).satisfies(client -> {
            assertThat(client).isNotNull();
            assertThat(client.person().firstName()).isEqualTo("Anna");
        });
    }

    @Test
    void whoSentNothingHasNoFilesAndNobodyHasNone() {
        assertThat(page(3, 0, 8).files()).isEmpty();
        assertThat(page(3, 0, 8).client()).isNotNull();
        assertThat(page(404, 0, 8)).isEqualTo(new FilesAnswer(null, List.of(), false));
    }

    @Test
    void nothingIsLeftOfWhoWasErased() {
        desk.store(seen(4, "Dora", NOON), asked("d1", 4, 1));
        desk.store(answered("d", "d1", 4, photo("Dora"), false));
        assertThat(ids(page(4, 0, 8).files())).containsExactly("Dora");
        desk.store(new PersonRow.Erased(4, NOON.plusSeconds(60)));
        assertThat(page(4, 0, 8)).isEqualTo(new FilesAnswer(null, List.of(), false));
    }

    @Test
    void whatIsOutOfRangeIsRefused() {
        for (int most : new int[] {0, 101}) {
            var failure = catchThrowableOfType(BusFailure.class, () -> page(1, 0, most));
            assertThat(failure.fault()).isEqualTo(BusFault.REFUSED);
        }
    }
}
