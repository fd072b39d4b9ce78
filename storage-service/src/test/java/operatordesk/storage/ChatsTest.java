package operatordesk.storage;

import static operatordesk.storage.Desk.NOON;
import static operatordesk.storage.Desk.seen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.queries.HistoryAnswer;
import operatordesk.contracts.queries.HistoryAnswer.Line;
import operatordesk.contracts.queries.HistoryQuery;
import operatordesk.contracts.queries.Query;
import operatordesk.contracts.queries.QueryAnswer;
import operatordesk.contracts.stores.ChatRow;
import operatordesk.contracts.stores.ChatRow.Carriage;
import operatordesk.contracts.stores.OperatorRow;
import operatordesk.contracts.stores.PersonRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Chats: with whom one is open, what operators said in it, and what became of that. */
class ChatsTest {
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

    private static @Nullable Long chatWith(long clientId) {
        return ((QueryAnswer.Standing) desk.ask(new Query.Standing(clientId))).chatWith();
    }

    private static List<Line.Said> said(long clientId) {
        var page = (HistoryAnswer) desk.ask(new HistoryQuery(clientId, null, false, 50));
        return page.lines().stream().map(Line.Said.class::cast).toList();
    }

    private static ChatRow said(String id, long clientId, String text) {
        return new ChatRow.Said(new EventId(id), clientId, 7, "text", text, null, NOON);
    }

    @Test
    void chatIsOpenUntilItIsClosedAndAnOlderRowChangesNothing() {
        desk.store(seen(1, "Anna", NOON), new ChatRow.With(1, 7L, NOON.plusSeconds(1)));
        assertThat(chatWith(1)).isEqualTo(7);

        desk.store(new ChatRow.With(1, null, NOON.plusSeconds(3)), new ChatRow.With(1, 8L, NOON.plusSeconds(2)));
        assertThat(chatWith(1)).isNull();
    }

    @Test
    void whatAnOperatorSaysIsOnItsWayUntilItIsCarried() {
        desk.store(seen(2, "Ben", NOON), new OperatorRow(OLGA, NOON), said("a", 2, "One"), said("b", 2, "Two"));
        desk.store(new ChatRow.Carried(new EventId("a"), Carriage.DELIVERED, 9L, NOON.plusSeconds(1)));
        desk.store(said("a", 2, "One"));

        assertThat(said(2))
                .extracting(Line.Said::text, Line.Said::by, Line.Said::carriage)
                .containsExactly(tuple("Two", OLGA, Carriage.ON_ITS_WAY), tuple("One", OLGA, Carriage.DELIVERED));
    }

    @Test
    void anOlderCarriageThatComesLateChangesNothing() {
        desk.store(seen(3, "Cleo", NOON), said("c", 3, "Three"));
        desk.store(new ChatRow.Carried(new EventId("c"), Carriage.DELIVERED, 9L, NOON.plusSeconds(2)));
        desk.store(new ChatRow.Carried(new EventId("c"), Carriage.UNKNOWN, null, NOON.plusSeconds(1)));

        assertThat(said(3)).extracting(Line.Said::carriage).containsExactly(Carriage.DELIVERED);
    }

    @Test
    void erasureTakesTheChatAlongAndNothingLateComesBack() {
        desk.store(seen(4, "Dora", NOON), new ChatRow.With(4, 7L, NOON), said("d", 4, "Four"));
        desk.store(new PersonRow.Erased(4, NOON.plusSeconds(1)));
        desk.store(said("e", 4, "Five"), new ChatRow.Carried(new EventId("d"), Carriage.DELIVERED, 9L, NOON));

        assertThat(said(4)).isEmpty();
        assertThat(chatWith(4)).isNull();
    }
}
