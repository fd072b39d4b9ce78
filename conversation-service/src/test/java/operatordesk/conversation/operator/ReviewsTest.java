package operatordesk.conversation.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import operatordesk.contracts.events.Event;
import operatordesk.conversation.TestNotices;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Slot;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.events.ReviewAct;
import operatordesk.conversation.notices.OperatorNotice;
import operatordesk.conversation.notices.PressNotice;
import operatordesk.conversation.notices.Report;
import operatordesk.conversation.notices.ReviewNotice;
import operatordesk.conversation.notices.ReviewReport;
import operatordesk.conversation.notices.Sheet;
import org.junit.jupiter.api.Test;

/** What an operator presses and sees when deciding about a request. */
class ReviewsTest {
    private static final Sheet SHEET = new Sheet(TestNotices.ANNA.id(), TestNotices.PASSPORT.id(), 1);
    private static final Slot VERDICT = new Slot("verdict:" + TestNotices.PASSPORT.id());

    private final Operator operator = new Operator(Operator.ONE);

    @Test
    void pressesGoToTheClientsMachineAnyNumberOfTimes() {
        for (int round = 0; round < 3; round++) {
            operator.presses(new ReviewPress.Accept(SHEET));
            assertThat(operator.answer()).isEqualTo(PressNotice.MOMENT);
            assertThat(operator.tells())
                    .containsExactly(new Effect.TellClient(
                            TestNotices.ANNA.id(),
                            new ClientEvent.Review(SHEET, operator.person(), 9, new ReviewAct.Accept())));
        }
    }

    @Test
    void operatorIsNoClient() {
        operator.presses(new ReviewPress.Close(new Sheet(Operator.OTHER, TestNotices.PASSPORT.id(), 1)));
        assertThat(operator.tells()).isEmpty();
        assertThat(operator.answer()).isEqualTo(PressNotice.BUTTON_OLD);
    }

    @Test
    void verdictRepliesToTheLastPhoto() {
        operator.told(new Report.Complete(TestNotices.PASSPORT, List.of(TestNotices.PAGE, TestNotices.NAME), 1));
        var photo = operator.shows().get(1).target();
        assertThat(photo).isInstanceOf(Target.Remembered.class);
        assertThat(operator.shows().getLast().target())
                .isEqualTo(new Target.Reply(VERDICT, ((Target.Remembered) photo).slot(), List.of()));
    }

    @Test
    void whereNoVerdictIsWantedTheCopiesComeWithoutButtons() {
        operator.told(new Report.Complete(TestNotices.PASSPORT, List.of(TestNotices.PAGE, TestNotices.NAME), 0));
        assertThat(operator.shows())
                .hasSize(3)
                .noneMatch(show -> show.notice() instanceof ReviewNotice.Verdict)
                .anyMatch(show -> show.notice() instanceof OperatorNotice.FileArrived);
    }

    @Test
    void whatCameBesidesChangesTheButtonsInTheirPlace() {
        operator.told(new Report.Addition(TestNotices.PASSPORT, TestNotices.PAGE, Report.How.BESIDES, 2));
        assertThat(operator.shows().getLast().notice())
                .isEqualTo(new ReviewNotice.Verdict(TestNotices.PASSPORT, 2, ReviewNotice.Lead.MORE));
        assertThat(operator.shows().getLast().target()).isEqualTo(new Target.Updated(VERDICT));

        operator.told(new Report.Addition(TestNotices.PASSPORT, TestNotices.PAGE, Report.How.LATE));
        assertThat(operator.said()).noneMatch(ReviewNotice.Verdict.class::isInstance);
    }

    @Test
    void outcomeStandsWhereItWasPressedAndWhereTheOthersHaveTheButtons() {
        operator.told(new ReviewReport.Ruled(TestNotices.PASSPORT, TestNotices.ACCEPTED, 9L));
        assertThat(operator.shows().getLast().target()).isEqualTo(new Target.InPlace(9));
        operator.told(new ReviewReport.Ruled(TestNotices.PASSPORT, TestNotices.ACCEPTED, null));
        assertThat(operator.shows().getLast().target()).isEqualTo(new Target.IfThere(VERDICT));
    }

    @Test
    void whoHasTheButtonsReadsThereThatAnotherTookIt() {
        operator.told(new ReviewReport.Taken(TestNotices.PASSPORT, TestNotices.OLGA, null));
        assertThat(operator.shows())
                .extracting(Effect.Show::target)
                .containsExactly(
                        new Target.IfThere(new Slot("offer:" + TestNotices.PASSPORT.id())),
                        new Target.Reworded(VERDICT));
        operator.told(new ReviewReport.Taken(TestNotices.PASSPORT, TestNotices.OLGA, 9L));
        assertThat(operator.shows()).extracting(Effect.Show::target).containsExactly(new Target.InPlace(9));
    }

    private void explains() {
        operator.told(new ReviewReport.Explain(TestNotices.PASSPORT, 0, 1, 9));
    }

    @Test
    void reasonInOwnWordsGoesToTheClientsMachineOnce() {
        explains();
        operator.did(new Event.Text(11, " Glare hides the number. "));
        assertThat(operator.tells())
                .containsExactly(new Effect.TellClient(
                        TestNotices.ANNA.id(),
                        new ClientEvent.Review(
                                SHEET,
                                operator.person(),
                                9,
                                new ReviewAct.AskAgainInWords(0, "Glare hides the number."))));
        operator.did(new Event.Text(12, "And the rest"));
        assertThat(operator.tells()).isEmpty();
        assertThat(operator.said()).containsExactly(new OperatorNotice.Found("And the rest", null));
    }

    @Test
    void whatIsNoReasonIsAskedForOnceMoreAndCommandsAndButtonsLeave() {
        explains();
        for (Event event : List.of(
                new Event.File(11, TestNotices.PHOTO, "", null),
                new Event.Text(11, "x".repeat(1_001)),
                new Event.Text(11, " "))) {
            operator.did(event);
            assertThat(operator.tells()).isEmpty();
            assertThat(operator.said()).containsExactly(new ReviewNotice.InWords(1_000));
        }
        operator.did(new Event.Text(11, "/start"));
        assertThat(operator.said()).containsExactly(new OperatorNotice.Menu());
        explains();
        operator.presses(new OperatorPress.Menu()).did(new Event.Text(12, "Glare"));
        assertThat(operator.tells()).isEmpty();
        explains();
        operator.told(new Report.Returned(TestNotices.PASSPORT)).did(new Event.Text(13, "Glare"));
        assertThat(operator.tells()).hasSize(1);
    }

    @Test
    void whatWasSentAnewIsSaidToBe() {
        operator.told(new Report.Complete(TestNotices.PASSPORT, List.of(TestNotices.PAGE), 2));
        assertThat(operator.said())
                .endsWith(new ReviewNotice.Verdict(TestNotices.PASSPORT, 2, ReviewNotice.Lead.AGAIN));
    }

    @Test
    void newerIsSaidAtTheOldButtonsAndFollowsBelow() {
        operator.told(new ReviewReport.Newer(TestNotices.PASSPORT, List.of(TestNotices.PAGE), 2, 9));
        assertThat(operator.shows().getFirst().target()).isEqualTo(new Target.InPlace(9));
        assertThat(operator.said().subList(1, 3))
                .containsExactly(
                        new OperatorNotice.FileArrived(TestNotices.PASSPORT, TestNotices.PAGE),
                        new ReviewNotice.Verdict(TestNotices.PASSPORT, 2, ReviewNotice.Lead.NEWER));
    }
}
