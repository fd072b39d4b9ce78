package operatordesk.conversation.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.stores.Row;
import operatordesk.conversation.TestKinds;
import operatordesk.conversation.client.ClientState.Answering;
import operatordesk.conversation.client.ClientState.Submitted;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.notices.ClientNotice;
import operatordesk.conversation.notices.ClientNotice.Lead;
import org.junit.jupiter.api.Test;

/** What a message means while it is not known where the question stands in the chat. */
class QuestionOnItsWayTest {
    @Test
    void afterRedisWasEmptiedAnOpenRequestGoesOnWhereItWas() {
        var client = Dialogue.started();
        var request = new Request(EventId.of(5, 6), 3, Dialogue.OPERATOR, TestKinds.PASSPORT, Instant.EPOCH);
        ClientSession now = client.session();
        var earlier = new Earlier(3, Set.of(), Set.of());
        var open = Answering.first(request, null);
        client.in(new ClientSession(now.person(), now.language(), true, true, 3, earlier, open, Shelf.EMPTY));
        var photo = new Event.File(client.nextMessage(), Dialogue.photoFile("page"), "", null);

        var event = new ClientEvent.FromClient(Dialogue.ANNA, photo, Dialogue.NOW);
        assertThat(ClientMachine.mustWait(client.session(), event, client.given()))
                .isFalse();
        assertThat(client.on(event).state()).isInstanceOf(Submitted.class);
        assertThat(client.kept(Row.Answer.class)).hasSize(1);
    }

    @Test
    void whatWasSentBeforeTheFirstQuestionIsNoAnswerToIt() {
        var client = Dialogue.started();
        long early = client.nextMessage();
        client.asked(TestKinds.DATA).did(new Event.Text(early, "Hello"));

        assertThat(((Answering) client.state()).answers()).isEmpty();
        assertThat(client.kept(Row.Answer.class)).isEmpty();
        assertThat(client.said()).containsExactly(client.question(TestKinds.DATA, 0, Lead.NONE));
        assertThat(client.kept(Row.Message.class)).extracting(Row.Message::text).containsExactly("Hello");
    }

    @Test
    void whatWasSentBeforeASecondCopyOfTheFirstQuestionIsAnAnswer() {
        var client = Dialogue.started();
        client.asked(TestKinds.DATA);
        long sent = client.nextMessage();
        client.questionRepeated().did(new Event.Text(sent, "Anna Example"));

        assertThat(((Answering) client.state()).answers()).hasSize(1);
        assertThat(client.said()).containsExactly(client.question(TestKinds.DATA, 1, Lead.NONE));
    }

    @Test
    void whatFitsTheNewQuestionAndWasSentBeforeItsSecondCopyIsAnAnswerToIt() {
        var client = Dialogue.started();
        client.asked(TestKinds.PASSPORT).asked(TestKinds.DATA);
        long sent = client.nextMessage();
        client.questionRepeated().did(new Event.Text(sent, "Anna Example"));

        assertThat(((Answering) client.state()).answers()).hasSize(1);
        assertThat(client.kept(Row.Answer.class))
                .singleElement()
                .satisfies(answer -> assertThat(answer.late()).isFalse());
    }

    @Test
    void whatFitsTheNewQuestionButWasSentBeforeAnyCopyOfItBelongsToTheFormer() {
        var client = Dialogue.started();
        client.asked(TestKinds.PASSPORT).later(Duration.ofSeconds(5)).asked(TestKinds.DATA);
        long sent = client.nextMessage();
        client.questionRepeated().did(new Event.Text(sent, "Anna Example"), Dialogue.NOW.plusSeconds(4));

        assertThat(((Answering) client.state()).answers()).isEmpty();
        assertThat(client.kept(Row.Answer.class))
                .singleElement()
                .satisfies(answer -> assertThat(answer.late()).isTrue());
    }

    @Test
    void whatWasSentBeforeTheFormerQuestionWasSentBeforeEveryCopyOfTheNewOne() {
        var client = Dialogue.started();
        long early = client.nextMessage();
        client.asked(TestKinds.PASSPORT).asked(TestKinds.DATA).questionRepeated();
        client.did(new Event.Text(early, "Anna Example"));

        assertThat(client.kept(Row.Answer.class)).isEmpty();
        assertThat(((Answering) client.state()).answers()).isEmpty();
    }

    @Test
    void whatFitsTheFormerQuestionAndWasSentBeforeASecondCopyBelongsToTheFormer() {
        var client = Dialogue.started();
        client.asked(TestKinds.PASSPORT).asked(TestKinds.DATA);
        var sent = new Event.File(client.nextMessage(), Dialogue.photoFile("page"), "", null);
        client.questionRepeated().did(sent);

        assertThat(client.kept(Row.Answer.class))
                .singleElement()
                .satisfies(answer -> assertThat(answer.late()).isTrue());
    }

    @Test
    void whatFitsNeitherQuestionAndWasSentBeforeASecondCopyIsExplained() {
        var client = Dialogue.started();
        client.asked(TestKinds.PASSPORT).asked(TestKinds.LICENCE);
        long sent = client.nextMessage();
        client.questionRepeated().did(new Event.Text(sent, "Hello"));

        assertThat(client.kept(Row.Answer.class)).isEmpty();
        assertThat(client.said()).singleElement().isInstanceOf(ClientNotice.Missed.class);
    }

    @Test
    void whoHasAnsweredTheNewQuestionGoesOnAnsweringIt() {
        var client = Dialogue.started();
        client.asked(TestKinds.PASSPORT).asked(TestKinds.DATA);
        long name = client.nextMessage();
        long photo = client.nextMessage();
        long city = client.nextMessage();
        client.questionRepeated().did(new Event.Text(name, "Anna Example"));
        client.did(new Event.File(photo, Dialogue.photoFile("page"), "", null));
        assertThat(client.said()).singleElement().isInstanceOf(ClientNotice.Missed.class);
        client.did(new Event.Text(city, "Leeds"));

        assertThat(((Answering) client.state()).answers()).hasSize(2);
    }

    @Test
    void editThatChangesNoAnswerIsLoggedAllTheSame() {
        var client = Dialogue.started();
        client.asked(TestKinds.DATA).text("Anna Example").asked(TestKinds.PASSPORT);
        client.did(new Event.Edited(99, "Anna Petrovna Example"));

        assertThat(client.said()).containsExactly(new ClientNotice.EditUnused());
        assertThat(client.kept(Row.Message.class))
                .extracting(Row.Message::what, Row.Message::text)
                .containsExactly(tuple("edit", "Anna Petrovna Example"));
    }
}
