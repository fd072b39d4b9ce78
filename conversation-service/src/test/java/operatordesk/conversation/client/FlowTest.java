package operatordesk.conversation.client;

import static operatordesk.conversation.client.Dialogue.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.stores.FlowRow;
import operatordesk.contracts.stores.RequestStatus;
import operatordesk.contracts.stores.Row;
import operatordesk.conversation.TestKinds;
import operatordesk.conversation.client.ClientState.Answering;
import operatordesk.conversation.client.ClientState.Changing;
import operatordesk.conversation.client.ClientState.Open;
import operatordesk.conversation.client.ClientState.Questioning;
import operatordesk.conversation.client.ClientState.Submitted;
import operatordesk.conversation.client.ClientState.Summary;
import operatordesk.conversation.client.ClientState.Waiting;
import operatordesk.conversation.notices.ClientNotice;
import operatordesk.conversation.notices.ClientNotice.Lead;
import operatordesk.conversation.notices.FlowNotice;
import operatordesk.conversation.notices.FlowNotice.SummaryLead;
import operatordesk.conversation.notices.FlowReport;
import operatordesk.conversation.notices.PressNotice;
import operatordesk.conversation.notices.Report;
import org.junit.jupiter.api.Test;

/** A client goes through a form: back, over the summary, away, and with questions of its own. */
class FlowTest {
    private final Dialogue client = Dialogue.started().asked(TestKinds.DATA);

    private Dialogue answeredAll() {
        return client.text("Anna Example").text("Leeds").text("01.02.1990");
    }

    private List<String> answers() {
        return ((Open) client.state())
                .answers().stream().map(answer -> String.valueOf(answer.text())).toList();
    }

    @Test
    void formEndsWithASummaryAndNothingIsSentBeforeSend() {
        answeredAll();

        assertThat(client.state()).isInstanceOf(Summary.class);
        assertThat(client.said()).singleElement().isInstanceOfSatisfying(FlowNotice.Summary.class, summary -> {
            assertThat(summary.answers()).hasSize(3);
            assertThat(summary.lead()).isEqualTo(SummaryLead.LOOK);
        });
        assertThat(client.reported(OPERATOR)).singleElement().isInstanceOf(FlowReport.NotSentYet.class);
        assertThat(client.keptInAll(Row.Answer.class)).hasSize(3);
        assertThat(client.keptInAll(Row.Status.class)).isEmpty();
    }

    @Test
    void sendTellsBothSidesAndPressingTwiceDoesNoMore() {
        answeredAll().press(FlowPress.Send::new);

        assertThat(client.state()).isInstanceOf(Submitted.class);
        assertThat(client.said()).last().isEqualTo(client.received(TestKinds.DATA));
        assertThat(client.reported(OPERATOR)).singleElement().isInstanceOf(Report.Complete.class);
        assertThat(client.kept(Row.Status.class))
                .singleElement()
                .satisfies(row -> assertThat(row.status()).isEqualTo(RequestStatus.SUBMITTED));

        client.press(FlowPress.Send::new);
        assertThat(client.said()).isEmpty();
        assertThat(client.last().press()).isEqualTo(PressNotice.ALREADY_SENT);
        assertThat(client.reported(OPERATOR)).isEmpty();
    }

    @Test
    void whatIsWrittenAtTheSummaryIsNoAnswerAndSaysWhatToPress() {
        answeredAll().text("and now?");

        assertThat(client.state()).isInstanceOf(Summary.class);
        assertThat(client.said())
                .singleElement()
                .isInstanceOfSatisfying(
                        FlowNotice.Summary.class,
                        summary -> assertThat(summary.lead()).isEqualTo(SummaryLead.NOT_SENT));
    }

    @Test
    void oneAnswerIsChangedAndTheOthersStay() {
        answeredAll().press(FlowPress.Change::new);
        assertThat(client.said()).singleElement().isInstanceOf(FlowNotice.WhichToChange.class);
        client.press(id -> new FlowPress.ChangeAnswer(1, id));
        assertThat(client.said()).containsExactly(client.question(TestKinds.DATA, 1, Lead.CHANGE));
        client.text("York");

        assertThat(answers()).containsExactly("Anna Example", "York", "1990-02-01");
        assertThat(client.state()).isInstanceOf(Summary.class);
        assertThat(client.kept(Row.Answer.class)).hasSize(1);
    }

    @Test
    void whoDoesNotWantToChangeAnythingAfterAllIsBackAtTheSummary() {
        answeredAll().press(id -> new FlowPress.ChangeAnswer(0, id));
        assertThat(client.state()).isInstanceOf(Changing.class);
        client.press(id -> new FlowPress.Back(0, id));

        assertThat(client.state()).isInstanceOf(Summary.class);
        assertThat(answers()).containsExactly("Anna Example", "Leeds", "1990-02-01");
    }

    @Test
    void backAsksTheQuestionBeforeAndATapTooManyGoesNoFurther() {
        client.text("Anna Example").text("Leeds").press(id -> new FlowPress.Back(2, id));

        assertThat(client.said()).containsExactly(client.question(TestKinds.DATA, 1, Lead.NONE));
        assertThat(answers()).containsExactly("Anna Example");
        assertThat(client.kept(FlowRow.TakenBack.class)).hasSize(1);

        client.press(id -> new FlowPress.Back(2, id));
        assertThat(answers()).containsExactly("Anna Example");
        assertThat(client.last().press()).isEqualTo(PressNotice.BUTTON_OLD);

        client.text("York").text("01.02.1990");
        assertThat(answers()).containsExactly("Anna Example", "York", "1990-02-01");
    }

    @Test
    void atTheFirstQuestionThereIsNoBack() {
        client.press(id -> new FlowPress.Back(0, id));
        assertThat(client.last().press()).isEqualTo(PressNotice.BUTTON_OLD);
    }

    @Test
    void cancelIsAskedOnceMoreAndThenToldToTheOperator() {
        client.text("Anna Example").press(FlowPress.Cancel::new);
        assertThat(client.said()).singleElement().isInstanceOf(FlowNotice.ReallyCancel.class);
        assertThat(client.state()).isInstanceOf(Answering.class);

        client.press(FlowPress.GoOn::new);
        assertThat(client.said()).containsExactly(client.question(TestKinds.DATA, 1, Lead.NONE));

        client.press(FlowPress.Cancel::new).press(FlowPress.Drop::new);
        assertThat(client.state()).isEqualTo(new Waiting());
        assertThat(client.said()).containsExactly(new FlowNotice.Cancelled());
        assertThat(client.kept(Row.Status.class))
                .singleElement()
                .satisfies(row -> assertThat(row.status()).isEqualTo(RequestStatus.CANCELLED));
        assertThat(client.reported(OPERATOR))
                .singleElement()
                .isInstanceOfSatisfying(
                        FlowReport.Cancelled.class,
                        report -> assertThat(report.done()).isEqualTo(1));
    }

    @Test
    void aQuestionOfTheClientsOwnReachesTheOperatorAndTheStepStays() {
        client.text("Anna Example").press(FlowPress.Question::new);
        assertThat(client.said()).singleElement().isInstanceOf(FlowNotice.YourQuestion.class);
        client.text("Which city, the one of my birth?");

        assertThat(client.reported(OPERATOR))
                .singleElement()
                .isInstanceOfSatisfying(
                        FlowReport.ClientQuestion.class,
                        report -> assertThat(report.text()).isEqualTo("Which city, the one of my birth?"));
        assertThat(client.said())
                .containsExactly(new FlowNotice.QuestionPassedOn(), client.question(TestKinds.DATA, 1, Lead.NONE));
        assertThat(client.kept(Row.Answer.class)).isEmpty();
        client.text("Leeds");
        assertThat(answers()).containsExactly("Anna Example", "Leeds");
    }

    @Test
    void anAnswerSentBeforeTheInvitationWasSeenIsAnAnswer() {
        client.text("Anna Example");
        long inFlight = client.nextMessage();
        client.press(FlowPress.Question::new).did(new Event.Text(inFlight, "Leeds"));

        assertThat(answers()).containsExactly("Anna Example", "Leeds");
        assertThat(client.reported(OPERATOR)).noneMatch(FlowReport.ClientQuestion.class::isInstance);
    }

    @Test
    void aStickerIsNoQuestionAndAPhotoIsAnAnswerAllTheSame() {
        client.asked(TestKinds.PASSPORT)
                .press(FlowPress.Question::new)
                .did(new Event.Other(client.nextMessage(), "sticker"));
        assertThat(client.said()).containsExactly(new FlowNotice.QuestionInWords());
        assertThat(client.state()).isInstanceOf(Questioning.class);
        client.photo("page");
        assertThat(client.state()).isInstanceOf(Submitted.class);
    }

    @Test
    void theOperatorHearsOfTheSecondMissInARowAndOnlyThen() {
        client.text("Anna Example").text("Leeds").text("yesterday");
        assertThat(client.reported(OPERATOR)).isEmpty();
        client.text("tomorrow");
        assertThat(client.reported(OPERATOR)).singleElement().isInstanceOf(FlowReport.Stuck.class);
        client.text("whenever");
        assertThat(client.reported(OPERATOR)).isEmpty();
        client.text("01.02.1990");
        assertThat(client.state()).isInstanceOf(Summary.class);
    }

    @Test
    void anAnswerCanBeGivenAnewAfterAllWasSent() {
        answeredAll().press(FlowPress.Send::new).press(FlowPress.Another::new);
        assertThat(client.said()).singleElement().isInstanceOf(FlowNotice.WhichToChange.class);
        client.press(id -> new FlowPress.ChangeAnswer(1, id)).text("1");
        assertThat(client.said()).singleElement().isInstanceOf(ClientNotice.Missed.class);
        client.text("York");

        assertThat(client.reported(OPERATOR))
                .singleElement()
                .isInstanceOfSatisfying(
                        Report.Addition.class,
                        report -> assertThat(report.how()).isEqualTo(Report.How.CORRECTED));
        assertThat(((Submitted) client.state()).answers().get(1).text()).isEqualTo("York");
        assertThat(((Submitted) client.state()).changing()).isNull();
    }

    @Test
    void buttonsOfTheRequestBeforeAreRefused() {
        Request former = answeredAll().request();
        client.asked(TestKinds.DATA);
        for (FlowPress press : List.of(
                new FlowPress.Send(former.id()),
                new FlowPress.Drop(former.id()),
                new FlowPress.Question(former.id()),
                new FlowPress.Back(2, former.id()))) {
            client.press(press);
            assertThat(client.last().press()).isEqualTo(PressNotice.BUTTON_OLD);
            assertThat(answers()).isEmpty();
        }
    }

    @Test
    void aNewRequestWinsOverTheSummaryAndTheOperatorHearsHowFarItWas() {
        answeredAll().asked(TestKinds.PASSPORT);

        assertThat(client.said()).containsExactly(client.question(TestKinds.PASSPORT, 0, Lead.INSTEAD));
        assertThat(client.reported(OPERATOR))
                .filteredOn(Report.Superseded.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(
                        Report.Superseded.class,
                        report -> assertThat(report.done()).isEqualTo(3));
    }
}
