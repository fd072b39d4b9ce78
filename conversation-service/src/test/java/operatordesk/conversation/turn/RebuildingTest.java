package operatordesk.conversation.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.queries.AnswerLine;
import operatordesk.contracts.queries.Reviewing;
import operatordesk.contracts.stores.ReviewRow;
import operatordesk.contracts.stores.Ruling;
import org.junit.jupiter.api.Test;

/** What a session that is made anew knows of what came since the last verdict. */
class RebuildingTest {
    private static final Instant RULED = Instant.parse("2026-11-22T09:05:00Z");
    private static final Reviewing.RulingLine AGAIN = new Reviewing.RulingLine(
            new Person(7, "Olga", null, null),
            Ruling.ASKED_AGAIN,
            new ReviewRow.Redo(null, null, null, "Once more"),
            RULED);

    private static AnswerLine line(String step, long messageId, long secondsSince) {
        return new AnswerLine(step, 1, "text", null, messageId, RULED.plusSeconds(secondsSince));
    }

    @Test
    void messagesAndEditsAfterTheVerdictCount() {
        var lines = List.of(line("name", 1, -9), line("city", 2, -8), line("born", 3, -7), line("name", 4, 5));
        assertThat(Rebuilding.since(AGAIN, lines)).containsExactly(4L);
        var edited = List.of(line("name", 1, -9), line("city", 2, -8), line("city", 2, 5));
        assertThat(Rebuilding.since(AGAIN, edited)).containsExactly(2L);
        assertThat(Rebuilding.since(null, lines)).isEmpty();
    }
}
