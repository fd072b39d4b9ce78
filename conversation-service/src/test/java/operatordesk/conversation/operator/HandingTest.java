package operatordesk.conversation.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.stores.OperatorRow;
import operatordesk.conversation.TestNotices;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.events.OperatorEvent;
import operatordesk.conversation.events.ReviewAct;
import operatordesk.conversation.notices.OperatorNotice;
import operatordesk.conversation.notices.PressNotice;
import operatordesk.conversation.notices.ReviewReport;
import operatordesk.conversation.notices.Sheet;
import org.junit.jupiter.api.Test;

/** An operator hands a request over to another who is there. */
class HandingTest {
    private static final Sheet SHEET = new Sheet(TestNotices.ANNA.id(), TestNotices.PASSPORT.id(), 0);

    private final Operator operator = new Operator(Operator.ONE);
    private final Operator other = new Operator(Operator.OTHER);

    @Test
    void choosesAmongTheOthers() {
        operator.presses(new HandPress.Whom(SHEET));
        assertThat(operator.said()).containsExactly(new OperatorNotice.HandOver(SHEET, List.of(Operator.OTHER)));
        assertThat(operator.shows().getFirst().target()).isEqualTo(new Target.InPlace(9));
    }

    @Test
    void otherOneIsAskedAndGoesOnWithIt() {
        operator.presses(new HandPress.To(SHEET, Operator.OTHER));
        assertThat(operator.answer()).isEqualTo(PressNotice.MOMENT);
        var handed = new OperatorEvent.Handed(SHEET, operator.person(), 9);
        assertThat(operator.tellsOperators()).containsExactly(new Effect.TellOperator(Operator.OTHER, handed));

        other.did(new Event.Started(1, "")).on(handed);
        assertThat(other.tells())
                .containsExactly(new Effect.TellClient(
                        TestNotices.ANNA.id(),
                        new ClientEvent.Review(SHEET, other.person(), 9, new ReviewAct.HandOver(operator.person()))));
    }

    @Test
    void nothingIsHandedToWhoeverIsOffDuty() {
        other.presses(new OperatorPress.Duty(true)).on(new OperatorEvent.Handed(SHEET, operator.person(), 9));
        assertThat(other.tells()).isEmpty();
        assertThat(other.tellsOperators())
                .containsExactly(new Effect.TellOperator(
                        Operator.ONE,
                        new OperatorEvent.Told(new ReviewReport.OffDuty(SHEET, other.person(), 9), null)));
    }

    @Test
    void forgedPressHandsNothing() {
        for (var press : List.of(
                new HandPress.To(SHEET, Operator.ONE),
                new HandPress.To(SHEET, 5),
                new HandPress.To(new Sheet(Operator.OTHER, SHEET.requestId(), 0), Operator.OTHER))) {
            operator.presses(press);
            assertThat(operator.answer()).isEqualTo(PressNotice.BUTTON_OLD);
            assertThat(operator.tellsOperators()).isEmpty();
        }
    }

    @Test
    void operatorIsKeptByNameOnceAndAgainWhenItChanges() {
        var renamed = new Person(Operator.ONE, "Olga", null, "olga");
        operator.on(new OperatorEvent.FromOperator(renamed, new Event.Started(1, "")));
        assertThat(operator.kept(OperatorRow.class))
                .extracting(OperatorRow::person)
                .containsExactly(renamed);
        operator.on(new OperatorEvent.FromOperator(renamed, new Event.Started(1, "")));
        assertThat(operator.kept(OperatorRow.class)).isEmpty();
    }
}
