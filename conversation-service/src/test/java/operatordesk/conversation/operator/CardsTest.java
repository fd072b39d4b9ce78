package operatordesk.conversation.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import operatordesk.contracts.stores.OperatorRow;
import operatordesk.contracts.stores.Row;
import operatordesk.conversation.TestNotices;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.notices.PressNotice;
import org.junit.jupiter.api.Test;

/** What is pressed on a card goes to the client's machine, and never to an operator's chat. */
class CardsTest {
    private static final long CLIENT = TestNotices.ANNA.id();

    private final Operator operator = new Operator(Operator.ONE);

    @Test
    void blockingAndErasingAreDecidedByTheClientsMachine() {
        operator.presses(new CardPress.ReallyBar(CLIENT));
        assertThat(operator.tells())
                .containsExactly(new Effect.TellClient(CLIENT, new ClientEvent.Barred(true, operator.person(), 9)));
        operator.presses(new CardPress.ReallyErase(CLIENT));
        assertThat(operator.tells())
                .containsExactly(new Effect.TellClient(CLIENT, new ClientEvent.Erased(operator.person(), 9)));
    }

    @Test
    void operatorIsNeitherBlockedNorErased() {
        for (long id : List.of(Operator.ONE, Operator.OTHER)) {
            for (CardPress press : List.of(
                    new CardPress.Bar(id),
                    new CardPress.ReallyBar(id),
                    new CardPress.Unbar(id),
                    new CardPress.Erase(id),
                    new CardPress.ReallyErase(id))) {
                operator.presses(press);
                assertThat(operator.answer()).isEqualTo(PressNotice.BUTTON_OLD);
                assertThat(operator.last().effects()).isEmpty();
            }
        }
    }

    @Test
    void rowsOfAnEventAreOneStoreEffect() {
        Row first = new OperatorRow(TestNotices.OLGA, TestNotices.ACCEPTED.at());
        Row second = new OperatorRow(TestNotices.ANNA, TestNotices.ACCEPTED.at());
        var step = new Step<>("session", List.of(), PressNotice.SILENT).keeping(second);
        assertThat(step.keeping(first).effects()).containsExactly(new Effect.Store(List.of(first, second)));
    }
}
