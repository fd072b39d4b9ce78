package operatordesk.conversation.client;

import static operatordesk.conversation.client.Dialogue.OPERATOR;
import static operatordesk.conversation.client.Dialogue.OTHER_OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import operatordesk.contracts.bus.Wire;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.stores.Row;
import operatordesk.conversation.TestKinds;
import operatordesk.conversation.client.ClientState.Answering;
import operatordesk.conversation.client.ClientState.Submitted;
import operatordesk.conversation.notices.ClientNotice;
import operatordesk.conversation.notices.ClientNotice.Lead;
import operatordesk.conversation.notices.Report;
import org.junit.jupiter.api.Test;

/** Requests that replace each other faster than messages travel. */
class FormerRequestsTest {
    private final Dialogue client = Dialogue.started();

    private EventId open() {
        return ((Answering) client.state()).request().id();
    }

    private void assertFiled(EventId request) {
        assertThat(client.kept(Row.Answer.class))
                .extracting(Row.Answer::requestId, Row.Answer::late)
                .containsExactly(tuple(request, true));
    }

    @Test
    void messageBelongsToTheNewestRequestWhoseQuestionStandsAboveIt() {
        client.asked(TestKinds.DATA);
        EventId first = open();
        long toFirst = client.nextMessage();
        client.asked(TestKinds.PASSPORT);
        EventId second = open();
        long toSecond = client.nextMessage();
        client.asked(TestKinds.DATA);

        client.did(new Event.Text(toFirst, "Anna Example"));
        assertFiled(first);
        client.did(new Event.File(toSecond, Dialogue.photoFile("page"), "", null));
        assertFiled(second);
        client.text("Boris Example");
        assertThat(((Answering) client.state()).answers()).hasSize(1);
    }

    @Test
    void whatStoodBetweenTwoCopiesOfAQuestionIsForTheRequestThatItFits() {
        client.asked(TestKinds.PASSPORT);
        EventId first = open();
        client.asked(TestKinds.DATA);
        EventId second = open();
        long text = client.nextMessage();
        long photo = client.nextMessage();
        client.questionRepeated().asked(TestKinds.LICENCE);

        client.did(new Event.Text(text, "Anna Example"));
        assertFiled(second);
        client.did(new Event.File(photo, Dialogue.photoFile("page"), "", null));
        assertFiled(first);
    }

    @Test
    void whatWasSentBeforeAnyCopyOfAQuestionIsForTheFormerRequest() {
        client.asked(TestKinds.DATA);
        EventId first = open();
        long text = client.nextMessage();
        client.later(Duration.ofSeconds(5))
                .asked(TestKinds.PASSPORT)
                .questionRepeated()
                .asked(TestKinds.DATA);

        client.did(new Event.Text(text, "Anna Example"), Dialogue.NOW.plusSeconds(3));
        assertFiled(first);
    }

    @Test
    void messageFromBeforeAllQuestionsIsNoAnswer() {
        long early = client.nextMessage();
        client.asked(TestKinds.DATA).asked(TestKinds.PASSPORT).did(new Event.Text(early, "Hello"));

        assertThat(client.kept(Row.Answer.class)).isEmpty();
        assertThat(client.kept(Row.Message.class)).extracting(Row.Message::text).containsExactly("Hello");
        assertThat(client.said()).containsExactly(client.question(TestKinds.PASSPORT, 0, Lead.NONE));
    }

    @Test
    void manyAreToldApartWhileTheyAreFresh() {
        List<EventId> asked = new ArrayList<>();
        List<Long> sent = new ArrayList<>();
        for (int n = 0; n < 103; n++) {
            client.asked(TestKinds.DATA);
            asked.add(open());
            sent.add(client.nextMessage());
        }
        ClientSession session = client.session();
        assertThat(Wire.message(Wire.bytes(session), ClientSession.class)).isEqualTo(session);
        for (int n = 2; n < 102; n++) {
            client.did(new Event.Text(sent.get(n), "Anna Example"));
            assertFiled(asked.get(n));
        }
        client.did(new Event.Text(sent.getFirst(), "Anna Example"));
        assertThat(client.kept(Row.Answer.class)).isEmpty();
        assertThat(client.shown()).hasSize(101);
    }

    @Test
    void thoseOfLongAgoAreForgotten() {
        client.asked(TestKinds.DATA).asked(TestKinds.PASSPORT).later(Duration.ofMinutes(11));
        client.asked(TestKinds.DATA);

        assertThat(client.shown()).hasSize(2);
        client.text("Anna Example")
                .text("Leeds")
                .text("1990-02-01")
                .press(FlowPress.Send::new)
                .asked(TestKinds.PASSPORT);
        assertThat(client.shown()).hasSize(2);
    }

    @Test
    void editOfAFormerRequestsAnswerCorrectsItThere() {
        client.askedBy(OPERATOR, TestKinds.DATA);
        EventId first = open();
        long name = client.nextMessage();
        client.did(new Event.Text(name, "Ana Example")).askedBy(OTHER_OPERATOR, TestKinds.PASSPORT);
        client.did(new Event.Edited(name, "Anna Example"));

        assertFiled(first);
        assertThat(client.said()).singleElement().isInstanceOf(ClientNotice.Corrected.class);
        assertThat(client.reported(OTHER_OPERATOR)).isEmpty();
        assertThat(client.reported(OPERATOR))
                .singleElement()
                .isInstanceOfSatisfying(
                        Report.Addition.class,
                        report -> assertThat(report.how()).isEqualTo(Report.How.CORRECTED));
        assertThat(((Answering) client.state()).answers()).isEmpty();
    }

    @Test
    void editOfALateAnswerCorrectsItEvenAfterTheNewRequestIsAnswered() {
        client.asked(TestKinds.DATA);
        EventId first = open();
        long late = client.nextMessage();
        client.asked(TestKinds.PASSPORT)
                .did(new Event.Text(late, "Ana Example"))
                .photo("page")
                .did(new Event.Edited(late, "Anna Example"));

        assertFiled(first);
        assertThat(client.state()).isInstanceOf(Submitted.class);
        client.did(new Event.Edited(late, "12"));
        assertThat(client.said()).singleElement().isInstanceOf(ClientNotice.Missed.class);
    }
}
