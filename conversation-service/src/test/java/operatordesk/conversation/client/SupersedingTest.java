package operatordesk.conversation.client;

import static operatordesk.conversation.client.Dialogue.OPERATOR;
import static operatordesk.conversation.client.Dialogue.OTHER_OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.stores.RequestStatus;
import operatordesk.contracts.stores.Row;
import operatordesk.conversation.TestKinds;
import operatordesk.conversation.client.ClientState.Answering;
import operatordesk.conversation.effects.Given;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.notices.ClientNotice;
import operatordesk.conversation.notices.ClientNotice.Lead;
import operatordesk.conversation.notices.Report;
import org.junit.jupiter.api.Test;

/** A new request always wins, and what was sent for the one before is never lost or filed under the wrong one. */
class SupersedingTest {
    private final Dialogue client = Dialogue.started();

    @Test
    void formInterruptedByAPassportKeepsWhatHadComeAndTellsItsOperator() {
        client.askedBy(OPERATOR, TestKinds.DATA).text("Anna Example");
        var former = ((Answering) client.state()).request();
        client.askedBy(OTHER_OPERATOR, TestKinds.PASSPORT);

        assertThat(client.kept(Row.Status.class))
                .singleElement()
                .satisfies(row -> assertThat(row.requestId()).isEqualTo(former.id()))
                .satisfies(row -> assertThat(row.status()).isEqualTo(RequestStatus.SUPERSEDED));
        assertThat(client.reported(OPERATOR))
                .singleElement()
                .isInstanceOfSatisfying(
                        Report.Superseded.class,
                        report -> assertThat(report.done()).isEqualTo(1));
        assertThat(client.said()).containsExactly(client.question(TestKinds.PASSPORT, 0, Lead.INSTEAD));
    }

    @Test
    void passportInterruptedByAFormStartsTheFormAtItsFirstQuestion() {
        client.asked(TestKinds.PASSPORT).asked(TestKinds.DATA);

        assertThat(client.said()).containsExactly(client.question(TestKinds.DATA, 0, Lead.INSTEAD));
        client.text("Anna Example").text("Leeds").text("1990-02-01").press(FlowPress.Send::new);
        assertThat(client.state()).isInstanceOf(ClientState.Submitted.class);
    }

    @Test
    void sameKindAgainStartsAfresh() {
        client.asked(TestKinds.DATA).text("Anna Example").asked(TestKinds.DATA);

        assertThat(client.said()).containsExactly(client.question(TestKinds.DATA, 0, Lead.AFRESH));
    }

    @Test
    void messageSentBeforeTheNewQuestionIsFiledUnderTheFormerRequest() {
        client.asked(TestKinds.DATA).text("Anna Example");
        var former = ((Answering) client.state()).request();
        long inFlight = client.nextMessage();
        client.asked(TestKinds.PASSPORT).did(new Event.Text(inFlight, "Leeds"));

        assertThat(client.kept(Row.Answer.class)).singleElement().satisfies(answer -> {
            assertThat(answer.requestId()).isEqualTo(former.id());
            assertThat(answer.step()).isEqualTo("city");
            assertThat(answer.late()).isTrue();
        });
        assertThat(client.said()).containsExactly(client.question(TestKinds.PASSPORT, 0, Lead.KEPT_FOR_FORMER));
        assertThat(client.state()).isInstanceOf(Answering.class);
    }

    @Test
    void photoInFlightNeverAnswersTheNewRequestOfTheSameKind() {
        client.asked(TestKinds.PASSPORT);
        var former = ((Answering) client.state()).request();
        long inFlight = client.nextMessage();
        client.asked(TestKinds.PASSPORT).did(new Event.File(inFlight, Dialogue.photoFile("old"), "", null));

        assertThat(client.state()).isInstanceOf(Answering.class);
        assertThat(client.kept(Row.Answer.class))
                .singleElement()
                .satisfies(answer -> assertThat(answer.requestId()).isEqualTo(former.id()));
    }

    @Test
    void whileTheNewQuestionIsOnItsWayAMessageMustWait() {
        client.asked(TestKinds.DATA).asked(TestKinds.PASSPORT);
        Given shown = client.given();
        Given onItsWay =
                new Given(shown.id(), shown.now(), shown.zone(), shown.catalogue(), shown.operators(), Map.of());
        var message =
                new ClientEvent.FromClient(Dialogue.ANNA, new Event.Text(client.nextMessage(), "Leeds"), Dialogue.NOW);

        assertThat(ClientMachine.mustWait(client.session(), message, onItsWay)).isTrue();
        assertThat(ClientMachine.mustWait(client.session(), message, shown)).isFalse();
    }

    @Test
    void firstRequestOfAllMakesAMessageWaitToo() {
        client.asked(TestKinds.DATA);
        Given shown = client.given();
        Given onItsWay =
                new Given(shown.id(), shown.now(), shown.zone(), shown.catalogue(), shown.operators(), Map.of());
        var message = new ClientEvent.FromClient(
                Dialogue.ANNA, new Event.Text(client.nextMessage(), "Anna Example"), Dialogue.NOW);

        assertThat(ClientMachine.mustWait(client.session(), message, onItsWay)).isTrue();
    }

    @Test
    void editCorrectsTheAnswerOfItsMessageAndNothingElse() {
        long name = client.asked(TestKinds.DATA).nextMessage();
        client.did(new Event.Text(name, "Ana Example")).did(new Event.Edited(name, "Anna Example"));

        assertThat(((Answering) client.state()).answers())
                .singleElement()
                .satisfies(answer -> assertThat(answer.text()).isEqualTo("Anna Example"));
        assertThat(client.kept(Row.Answer.class)).hasSize(1);
        client.did(new Event.Edited(name, "12"));
        assertThat(client.said()).singleElement().isInstanceOf(ClientNotice.Missed.class);
    }

    @Test
    void secondPhotoOfAnAlbumIsKeptAlthoughTheFirstOneClosedTheRequest() {
        client.asked(TestKinds.PASSPORT).photo("one").photo("two");

        assertThat(client.keptInAll(Row.Answer.class))
                .extracting(Row.Answer::page)
                .containsExactly(1, 2);
        assertThat(client.reported(OPERATOR)).singleElement().isInstanceOf(Report.Addition.class);
        assertThat(client.said()).containsExactly(new ClientNotice.AlsoReceived());
    }

    @Test
    void receivedIsSaidOnlyAfterTheAnswerIsKept() {
        client.asked(TestKinds.PASSPORT).photo("one");

        assertThat(client.shows()).singleElement().satisfies(show -> {
            assertThat(show.notice()).isInstanceOf(ClientNotice.Received.class);
            assertThat(show.kept()).isNotNull();
        });
    }

    @Test
    void answerThatComesAgainIsNotTakenForTheNextOne() {
        client.asked(TestKinds.DATA);
        var name = new Event.Text(client.nextMessage(), "Anna Example");
        client.did(name).did(name);

        assertThat(client.kept(Row.Answer.class)).isEmpty();
        assertThat(client.said()).containsExactly(client.question(TestKinds.DATA, 1, Lead.NONE));
    }

    @Test
    void lastAnswerThatComesAgainIsConfirmedAgainAndIsNothingBesides() {
        client.asked(TestKinds.PASSPORT);
        var photo = new Event.File(client.nextMessage(), Dialogue.photoFile("one"), "", null);
        client.did(photo).did(photo);

        assertThat(client.kept(Row.Answer.class)).isEmpty();
        assertThat(client.said()).containsExactly(client.received(TestKinds.PASSPORT));
        assertThat(client.reported(OPERATOR)).singleElement().isInstanceOf(Report.Complete.class);
    }

    @Test
    void requestThatComesAgainIsAskedAgainAndSupersedesNothing() {
        var asked = new ClientEvent.Asked(EventId.of(77, OPERATOR), OPERATOR, TestKinds.DATA);
        client.on(asked).text("Anna Example").on(asked);

        assertThat(client.kept(Row.Status.class)).isEmpty();
        assertThat(client.kept(Row.Request.class)).isEmpty();
        assertThat(client.said()).containsExactly(client.question(TestKinds.DATA, 1, Lead.NONE));
    }
}
