package operatordesk.conversation.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import operatordesk.contracts.events.Event;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.notices.OperatorNotice;
import operatordesk.conversation.notices.PressNotice;
import org.junit.jupiter.api.Test;

/** What the bot that is replaced did wrong, the other way round: the faults of its operator's side. */
class OldBotFaultsTest {
    private final Operator one = new Operator(Operator.ONE);
    private final Operator other = new Operator(Operator.OTHER);

    private static List<Long> asked(Operator operator) {
        return operator.tells().stream().map(Effect.TellClient::chatId).toList();
    }

    @Test
    void thereIsNoCurrentClientBecauseEveryPressNamesItsOwn() {
        one.presses(new OperatorPress.Card(51));
        one.presses(new OperatorPress.Ask(52, "passport"));
        assertThat(asked(one)).containsExactly(52L);

        one.presses(new OperatorPress.Ask(51, "passport"));
        assertThat(asked(one)).containsExactly(51L);
    }

    @Test
    void twoOperatorsAskDifferentClientsInTurnsAndNeitherChangesTheOthers() {
        for (int round = 0; round < 3; round++) {
            one.presses(new OperatorPress.Ask(51, "passport"));
            other.presses(new OperatorPress.Ask(52, "personal_data"));
            assertThat(asked(one)).containsExactly(51L);
            assertThat(asked(other)).containsExactly(52L);
            assertThat(other.tells().getFirst().event())
                    .isInstanceOfSatisfying(
                            ClientEvent.Asked.class,
                            event -> assertThat(event.operatorId()).isEqualTo(Operator.OTHER));
        }
    }

    @Test
    void pressesAreAnsweredHoweverOldTheyAre() {
        assertThat(one.did(new Event.Pressed("p", 1, "passport_button")).answer())
                .isEqualTo(PressNotice.BUTTON_OLD);
        assertThat(one.presses(new OperatorPress.Ask(51, "passport")).answer()).isEqualTo(PressNotice.ASKING);
        assertThat(one.presses(new OperatorPress.Menu()).said()).containsExactly(new OperatorNotice.Menu());
    }

    @Test
    void askingChangesNothingForTheOperator() {
        var before = one.presses(new OperatorPress.Menu()).session();
        one.presses(new OperatorPress.Ask(51, "personal_data"));

        assertThat(one.session()).isEqualTo(before);
        assertThat(one.shows()).isEmpty();
    }

    @Test
    void nothingThatAnOperatorTypesIsTakenForAnAnswer() {
        one.presses(new OperatorPress.Ask(51, "personal_data"));
        one.did(new Event.Text(8, "Anna Example"));

        assertThat(one.tells()).isEmpty();
        assertThat(one.said()).containsExactly(new OperatorNotice.Found("Anna Example", null));
    }

    @Test
    void idsHaveFiftyTwoBits() {
        one.presses(new OperatorPress.Ask(4_503_599_627_370_495L, "passport"));

        assertThat(asked(one)).containsExactly(4_503_599_627_370_495L);
    }
}
