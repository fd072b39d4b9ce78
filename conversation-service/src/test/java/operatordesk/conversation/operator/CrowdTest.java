package operatordesk.conversation.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import operatordesk.conversation.TestNotices;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.notices.FlowReport;
import operatordesk.conversation.notices.OperatorNotice;
import operatordesk.conversation.notices.Report;
import org.junit.jupiter.api.Test;

/** When too much waits for an operator, one message stands for all that a list shows as well. */
class CrowdTest {
    private static final Report COMPLETE = new Report.Complete(TestNotices.PASSPORT, List.of(TestNotices.PAGE), 1);

    private final Operator operator = new Operator(Operator.ONE);

    private void assertShownAsAlways() {
        assertThat(operator.said()).anyMatch(OperatorNotice.FileArrived.class::isInstance);
    }

    @Test
    void asManyAsCanBeReadAreShownOneByOne() {
        operator.waiting(Crowd.MOST).told(COMPLETE);
        assertShownAsAlways();
    }

    @Test
    void moreAreSaidOnceUntilThatIsShown() {
        operator.waiting(Crowd.MOST + 1).told(COMPLETE);
        assertThat(operator.said()).containsExactly(new OperatorNotice.Silence(), new OperatorNotice.Crowded());
        operator.waiting(3).told(COMPLETE);
        assertThat(operator.said()).containsExactly(new OperatorNotice.Silence());
    }

    @Test
    void onceThatIsShownEverythingIsShownAgain() {
        operator.waiting(Crowd.MOST + 1).told(COMPLETE).shown().waiting(3).told(COMPLETE);
        assertShownAsAlways();
        operator.waiting(Crowd.MOST + 1).told(COMPLETE);
        assertThat(operator.said()).contains(new OperatorNotice.Crowded());
    }

    @Test
    void progressIsForgottenSoThatNothingIsRememberedForEver() {
        operator.told(new Report.Progress(TestNotices.PASSPORT, 1, 3));
        var progress = (Target.Updated) operator.shows().getFirst().target();
        operator.waiting(Crowd.MOST + 1).told(COMPLETE);
        assertThat(operator.shows()).extracting(Effect.Show::target).contains(new Target.Closed(progress.slot()));
    }

    @Test
    void whatStandsInNoListIsShownAllTheSame() {
        operator.waiting(Crowd.MOST + 1);
        for (Report report : List.of(
                new FlowReport.ClientQuestion(TestNotices.PASSPORT, "Why?"),
                new Report.Addition(TestNotices.PASSPORT, TestNotices.PAGE, Report.How.LATE),
                new Report.Complete(TestNotices.PASSPORT, List.of(TestNotices.PAGE), 0))) {
            operator.told(report);
            assertThat(operator.said())
                    .isNotEmpty()
                    .noneMatch(OperatorNotice.Crowded.class::isInstance)
                    .noneMatch(OperatorNotice.Silence.class::isInstance);
        }
    }

    @Test
    void whatComesInACrowdIsStillOfferedByWhoeverIsOffDuty() {
        operator.presses(new OperatorPress.Duty(true)).waiting(Crowd.MOST + 1).told(COMPLETE);
        assertThat(operator.tellsOperators())
                .extracting(Effect.TellOperator::chatId)
                .containsExactly(Operator.OTHER);
    }
}
