package operatordesk.conversation.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.queries.Cursor;
import operatordesk.conversation.TestNotices;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.notices.DeskReport;
import operatordesk.conversation.notices.FindNotice;
import operatordesk.conversation.notices.OperatorNotice;
import operatordesk.conversation.notices.PressNotice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Operators search by typing, and give clients names of the office's. */
class FindingTest {
    private static final long CLIENT = TestNotices.ANNA.id();

    private final Operator operator = new Operator(Operator.ONE);

    private void types(String text) {
        operator.did(new Event.Text(7, text));
    }

    @Test
    void pagesOfTheLastSearchAreTurned() {
        var after = new Cursor(Instant.EPOCH, 5);
        var next = FindPress.Found.of("договор 118", after);
        operator.presses(next);
        assertThat(operator.answer()).isEqualTo(PressNotice.SEARCH_OLD);

        types(" договор 118 ");
        assertThat(operator.said()).containsExactly(new OperatorNotice.Found("договор 118", null));
        operator.presses(next);
        assertThat(operator.said()).containsExactly(new OperatorNotice.Found("договор 118", after));
        assertThat(operator.shows()).allMatch(show -> show.target().equals(new Target.InPlace(9)));
    }

    @Test
    void pageOfAFormerSearchIsRefusedInWords() {
        var after = new Cursor(Instant.EPOCH, 5);
        types("Вася");
        types("Бяся");
        for (FindPress former : List.of(FindPress.Found.of("Вася", after), new FindPress.Found(after, null))) {
            operator.presses(former);
            assertThat(operator.answer()).isEqualTo(PressNotice.SEARCH_OLD);
            assertThat(operator.shows()).isEmpty();
        }
        types("Вася");
        operator.presses(FindPress.Found.of("Вася", after));
        assertThat(operator.said()).containsExactly(new OperatorNotice.Found("Вася", after));
    }

    @Test
    void messageOfAClientThatIsSentOnShowsTheCard() {
        operator.did(new Event.Forwarded(new Event.Other(7, "voice"), CLIENT, "Anna Example"));
        assertThat(operator.said()).containsExactly(new OperatorNotice.Card(CLIENT));
        operator.did(new Event.Forwarded(new Event.Text(8, "/start"), null, " Anna Example "));
        assertThat(operator.said()).containsExactly(new OperatorNotice.Found("Anna Example", null));
    }

    @Test
    void labelMayBeSentOn() {
        operator.presses(new FindPress.Label(CLIENT));
        operator.did(new Event.Forwarded(new Event.Text(7, "Договор 118"), 5L, "Oscar"));
        assertThat(operator.tells())
                .containsExactly(new Effect.TellClient(CLIENT, new ClientEvent.Labelled("Договор 118", Operator.ONE)));
    }

    @Test
    void longestMessageIsSearchedByItsBeginning() {
        types("😀".repeat(4_096));
        assertThat(operator.said()).containsExactly(new OperatorNotice.Found("😀".repeat(100), null));
    }

    @ParameterizedTest
    @CsvSource({"/start, 0", "/help, 0", "' ', 0"})
    void commandsAndNothingShowTheMenu(String text, int ignored) {
        types(text);
        assertThat(operator.said()).containsExactly(new OperatorNotice.Menu());
    }

    @Test
    void labelIsWrittenOnce() {
        operator.presses(new FindPress.Label(CLIENT));
        assertThat(operator.said()).containsExactly(new FindNotice.LabelWanted(64));
        types(" Договор 118 ");
        assertThat(operator.tells())
                .containsExactly(new Effect.TellClient(CLIENT, new ClientEvent.Labelled("Договор 118", Operator.ONE)));
        types("Договор 119");
        assertThat(operator.tells()).isEmpty();
    }

    @Test
    void dashTakesTheLabelAway() {
        operator.presses(new FindPress.Label(CLIENT));
        types("-");
        assertThat(operator.tells())
                .containsExactly(new Effect.TellClient(CLIENT, new ClientEvent.Labelled(null, Operator.ONE)));
    }

    @Test
    void whatIsNoLabelIsAskedForOnceMoreAndCommandsAndButtonsLeave() {
        operator.presses(new FindPress.Label(CLIENT));
        for (Event event :
                List.of(new Event.Text(7, "x".repeat(65)), new Event.Text(7, " "), new Event.Other(7, "sticker"))) {
            operator.did(event);
            assertThat(operator.said()).containsExactly(new FindNotice.LabelWanted(64));
            assertThat(operator.tells()).isEmpty();
        }
        types("/start");
        assertThat(operator.said()).containsExactly(new OperatorNotice.Menu());
        operator.presses(new FindPress.Label(CLIENT)).presses(new OperatorPress.Menu());
        types("Anna");
        assertThat(operator.tells()).isEmpty();
    }

    @Test
    void operatorHasNoLabel() {
        operator.presses(new FindPress.Label(Operator.OTHER));
        assertThat(operator.answer()).isEqualTo(PressNotice.BUTTON_OLD);
        assertThat(operator.session().state()).isEqualTo(new OperatorState.AtDesk());
    }

    @Test
    void cardFollowsOnceTheLabelIsKept() {
        operator.told(new DeskReport.Labelled(CLIENT));
        assertThat(operator.shows()).singleElement().satisfies(show -> {
            assertThat(show.notice()).isEqualTo(new OperatorNotice.Card(CLIENT));
            assertThat(show.kept()).isNotNull();
        });
    }
}
