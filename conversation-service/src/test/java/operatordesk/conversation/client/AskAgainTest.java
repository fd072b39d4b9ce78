package operatordesk.conversation.client;

import static operatordesk.conversation.client.Dialogue.OLGA;
import static operatordesk.conversation.client.Dialogue.OPERATOR;
import static operatordesk.conversation.client.Dialogue.OTHER_OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.stores.RequestStatus;
import operatordesk.contracts.stores.ReviewRow;
import operatordesk.contracts.stores.Row;
import operatordesk.contracts.stores.Ruling;
import operatordesk.conversation.TestKinds;
import operatordesk.conversation.catalogue.Localized;
import operatordesk.conversation.client.ClientState.Answering;
import operatordesk.conversation.client.ClientState.Asked;
import operatordesk.conversation.client.ClientState.Submitted;
import operatordesk.conversation.client.ClientState.Waiting;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.events.ReviewAct;
import operatordesk.conversation.notices.ClientNotice;
import operatordesk.conversation.notices.ClientNotice.Lead;
import operatordesk.conversation.notices.FlowReport;
import operatordesk.conversation.notices.Miss;
import operatordesk.conversation.notices.Report;
import operatordesk.conversation.notices.ReviewReport;
import operatordesk.conversation.notices.Sheet;
import operatordesk.conversation.notices.VerdictNotice;
import org.junit.jupiter.api.Test;

/** Operators have something sent anew: the client is put back at it, with the reason, and with all attempts. */
class AskAgainTest {
    private static final Localized BLURRED =
            TestKinds.PASSPORT.reasons().getFirst().text();

    private final Dialogue client = Dialogue.started();

    private EventId id() {
        return ((Asked) client.state()).request().id();
    }

    private void does(ReviewAct act, EventId request, int attempt) {
        client.on(new ClientEvent.Review(new Sheet(Dialogue.CLIENT, request, attempt), OLGA, 9, act));
    }

    private void does(ReviewAct act, int attempt) {
        does(act, id(), attempt);
    }

    private Report told() {
        return client.reported(OPERATOR).getLast();
    }

    private void sentData() {
        client.asked(TestKinds.DATA).text("Anna Example").text("Leeds").text("01.02.1990");
        client.press(FlowPress.Send::new);
    }

    private List<String> answers() {
        return ((Asked) client.state()).answers().stream().map(Answered::text).toList();
    }

    @Test
    void photoIsSentAnewAndDecidedAboutAnew() {
        client.asked(TestKinds.PASSPORT).photo("page");
        does(new ReviewAct.AskAgain(ReviewAct.ALL, 0), 1);

        assertThat(client.said())
                .containsExactly(
                        new VerdictNotice.AskedAgain(TestKinds.PASSPORT.label(), null, BLURRED),
                        client.question(TestKinds.PASSPORT, 0, Lead.REDO));
        assertThat(client.kept(Row.Status.class)).extracting(Row.Status::status).containsExactly(RequestStatus.OPEN);
        assertThat(client.kept(ReviewRow.Review.class)).singleElement().satisfies(row -> {
            assertThat(row.ruling()).isEqualTo(Ruling.ASKED_AGAIN);
            assertThat(row.redo()).isEqualTo(new ReviewRow.Redo(null, null, "blurred", null));
        });
        for (long operator : List.of(OPERATOR, OTHER_OPERATOR)) {
            assertThat(client.reported(operator))
                    .singleElement()
                    .isInstanceOfSatisfying(
                            ReviewReport.Ruled.class,
                            ruled -> assertThat(ruled.outcome().why()).isEqualTo(BLURRED));
        }
        does(new ReviewAct.Accept(), 1);
        assertThat(told()).isInstanceOf(ReviewReport.Undecidable.class);

        client.photo("better");
        assertThat(client.said()).containsExactly(client.received(TestKinds.PASSPORT));
        assertThat(client.kept(Row.Status.class))
                .extracting(Row.Status::status)
                .containsExactly(RequestStatus.SUBMITTED);
        assertThat(told()).isInstanceOfSatisfying(Report.Complete.class, complete -> {
            assertThat(complete.attempt()).isEqualTo(2);
            assertThat(complete.answers())
                    .singleElement()
                    .satisfies(answer -> assertThat(answer.file()).isEqualTo(Dialogue.photoFile("better")));
        });
        does(new ReviewAct.Accept(), 1);
        assertThat(told()).isInstanceOf(ReviewReport.Newer.class);
        does(new ReviewAct.Accept(), 2);
        assertThat(told()).isInstanceOf(ReviewReport.Ruled.class);
        assertThat(client.keptInAll(Row.Answer.class)).hasSize(2);
    }

    @Test
    void oneFieldIsAskedForInOwnWordsAndTheOthersStand() {
        sentData();
        does(new ReviewAct.AskAgainInWords(1, "Which county?"), 1);
        assertThat(client.said())
                .containsExactly(
                        new VerdictNotice.AskedAgain(
                                TestKinds.DATA.steps().get(1).name(),
                                null,
                                new Localized("Which county?", "Which county?")),
                        client.question(TestKinds.DATA, 1, Lead.REDO));
        assertThat(client.kept(ReviewRow.Review.class))
                .extracting(ReviewRow.Review::redo)
                .containsExactly(
                        new ReviewRow.Redo(TestKinds.DATA.steps().get(1).key(), 1, null, "Which county?"));

        client.text("Leeds, West Yorkshire");
        assertThat(client.state()).isInstanceOf(Submitted.class);
        assertThat(answers()).containsExactly("Anna Example", "Leeds, West Yorkshire", "1990-02-01");
    }

    @Test
    void allIsAskedForQuestionByQuestion() {
        sentData();
        does(new ReviewAct.AskAgain(ReviewAct.ALL, 0), 1);
        client.text("Ann Example");
        assertThat(client.said()).containsExactly(client.question(TestKinds.DATA, 1, Lead.REDO));
        client.text("York").text("02.02.1990");
        assertThat(answers()).containsExactly("Ann Example", "York", "1990-02-02");
    }

    @Test
    void missesCostNothingAndTheSecondIsReported() {
        client.asked(TestKinds.PASSPORT).photo("page");
        does(new ReviewAct.AskAgain(0, 1), 1);
        client.text("here");
        assertThat(client.said())
                .containsExactly(
                        new ClientNotice.Missed(TestKinds.PASSPORT.steps().getFirst(), Miss.PHOTO_NEEDED));
        client.text("there");
        assertThat(client.reported(OPERATOR)).singleElement().isInstanceOf(FlowReport.Stuck.class);
        client.did(new Event.Started(client.nextMessage(), ""));
        assertThat(client.said())
                .containsExactly(
                        client.question(TestKinds.PASSPORT, 0, Lead.REDO).switching());
        client.photo("better");
        assertThat(client.state()).isInstanceOf(Submitted.class);
    }

    @Test
    void clientMayAskAQuestionAndCancelWhileItIsAskedAgain() {
        client.asked(TestKinds.PASSPORT).photo("page");
        does(new ReviewAct.AskAgain(ReviewAct.ALL, 0), 1);
        client.press(FlowPress.Question::new).text("Which page?");
        assertThat(client.reported(OPERATOR)).singleElement().isInstanceOf(FlowReport.ClientQuestion.class);
        assertThat(client.state()).isInstanceOf(Redoing.class);
        client.press(FlowPress.Drop::new);
        assertThat(client.state()).isInstanceOf(Waiting.class);
        assertThat(client.kept(Row.Status.class))
                .extracting(Row.Status::status)
                .containsExactly(RequestStatus.CANCELLED);
    }

    @Test
    void whileSomethingNewerIsAskedItBecomesANewRequest() {
        client.asked(TestKinds.PASSPORT).photo("page");
        EventId passport = id();
        client.asked(TestKinds.DATA);
        does(new ReviewAct.AskAgain(ReviewAct.ALL, 0), passport, 1);

        assertThat(client.state()).isInstanceOf(Answering.class);
        assertThat(client.kept(Row.Status.class))
                .extracting(Row.Status::status)
                .containsExactly(RequestStatus.SUPERSEDED);
        var tell = client.last().effects().stream()
                .filter(Effect.TellClient.class::isInstance)
                .map(Effect.TellClient.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(tell.chatId()).isEqualTo(Dialogue.CLIENT);
        client.on(tell.event());
        assertThat(client.request().kind()).isEqualTo(TestKinds.PASSPORT);
        assertThat(client.request().id()).isNotEqualTo(passport);
        assertThat(client.request().operatorId()).isEqualTo(OPERATOR);
        does(new ReviewAct.Accept(), passport, 1);
        assertThat(told()).isInstanceOf(ReviewReport.Undecidable.class);
    }

    @Test
    void newRequestWinsOverWhatIsAskedAgain() {
        sentData();
        does(new ReviewAct.AskAgain(1, 0), 1);
        long before = client.nextMessage();
        client.asked(TestKinds.PASSPORT);
        assertThat(client.kept(Row.Status.class))
                .extracting(Row.Status::status)
                .containsExactly(RequestStatus.SUPERSEDED);
        client.did(new Event.Text(before, "York"));
        assertThat(client.kept(Row.Answer.class)).singleElement().satisfies(late -> {
            assertThat(late.late()).isTrue();
            assertThat(late.step()).isEqualTo(TestKinds.DATA.steps().get(1).key());
        });
    }

    @Test
    void madeAnewOfWhatWasKeptItGoesOnAtTheSameAnswer() {
        sentData();
        Reviewed sent = Reviewed.of((Asked) client.state());
        var all = new ReviewRow.Redo(null, null, "incomplete", null);
        long second = sent.answers().get(1).messageId();
        assertThat(Redoing.rebuilt(sent, all, Set.of(), Set.of()))
                .hasValueSatisfying(redoing -> assertThat(redoing.left()).containsExactly(0, 1, 2));
        assertThat(Redoing.rebuilt(sent, all, Set.of(second), Set.of()))
                .hasValueSatisfying(redoing -> assertThat(redoing.left()).containsExactly(0, 2));
        var one = new ReviewRow.Redo(sent.answers().get(1).step(), 1, null, "words");
        assertThat(Redoing.rebuilt(sent, one, Set.of(), Set.of()))
                .hasValueSatisfying(redoing -> assertThat(redoing.left()).containsExactly(1));
        assertThat(Redoing.rebuilt(sent, one, Set.of(second), Set.of())).isEmpty();
    }
}
