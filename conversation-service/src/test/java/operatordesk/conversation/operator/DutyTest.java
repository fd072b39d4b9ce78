package operatordesk.conversation.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import operatordesk.conversation.TestNotices;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Slot;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.events.OperatorEvent;
import operatordesk.conversation.notices.OperatorNotice;
import operatordesk.conversation.notices.Report;
import operatordesk.conversation.notices.ReviewReport;
import org.junit.jupiter.api.Test;

/** Whoever is off duty leaves what comes to the others, and sees it all the same. */
class DutyTest {
    private static final Report COMPLETE = new Report.Complete(TestNotices.PASSPORT, List.of(TestNotices.PAGE), 1);
    private static final ReviewReport.Offered OFFERED = new ReviewReport.Offered(TestNotices.PASSPORT, 1);
    private static final Slot OFFER = new Slot("offer:" + TestNotices.PASSPORT.id());

    private final Operator operator = new Operator(Operator.ONE);

    private List<Effect.TellOperator> told() {
        return operator.last().effects().stream()
                .filter(Effect.TellOperator.class::isInstance)
                .map(Effect.TellOperator.class::cast)
                .toList();
    }

    @Test
    void offDutyWhatComesIsOfferedToTheOthers() {
        operator.told(COMPLETE);
        assertThat(told()).isEmpty();
        operator.presses(new OperatorPress.Duty(true));
        assertThat(operator.said()).containsExactly(new OperatorNotice.Menu(true));
        operator.told(COMPLETE);
        assertThat(told()).singleElement().satisfies(tell -> {
            assertThat(tell.chatId()).isEqualTo(Operator.OTHER);
            assertThat(((OperatorEvent.Told) tell.event()).report()).isEqualTo(OFFERED);
        });
        assertThat(operator.said()).anyMatch(OperatorNotice.FileArrived.class::isInstance);
        operator.presses(new OperatorPress.Duty(false)).told(COMPLETE);
        assertThat(told()).isEmpty();
    }

    @Test
    void offerIsShownOnDutyAndGoesOnceItIsTakenOrDecided() {
        operator.told(OFFERED);
        assertThat(operator.shows())
                .singleElement()
                .satisfies(show -> assertThat(show.target()).isEqualTo(new Target.Updated(OFFER)));
        operator.told(new ReviewReport.Taken(TestNotices.PASSPORT, TestNotices.OLGA, null));
        assertThat(operator.shows()).extracting(Effect.Show::target).contains(new Target.IfThere(OFFER));
        operator.told(new ReviewReport.Ruled(TestNotices.PASSPORT, TestNotices.ACCEPTED, null));
        assertThat(operator.shows()).extracting(Effect.Show::target).contains(new Target.IfThere(OFFER));

        operator.presses(new OperatorPress.Duty(true)).told(OFFERED);
        assertThat(operator.shows()).isEmpty();
    }
}
