package operatordesk.conversation.client;

import static operatordesk.conversation.TestKinds.DATA;
import static operatordesk.conversation.client.Dialogue.OLGA;
import static operatordesk.conversation.client.Dialogue.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.stores.Row;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.client.ClientState.Answering;
import operatordesk.conversation.client.ClientState.Questioning;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.events.ReviewAct;
import operatordesk.conversation.notices.ClientNotice.Lead;
import operatordesk.conversation.notices.ClientNotice.LinkUsedUp;
import operatordesk.conversation.notices.FlowNotice.NoQuestion;
import operatordesk.conversation.notices.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A client who wanted to ask a question, and is asked once more before writing one, answers what was asked. */
class ForgottenQuestionTest {
    private final Dialogue client = Dialogue.started();

    @BeforeEach
    void wantsToAsk() {
        client.asked(DATA).press(FlowPress.Question::new);
        assertThat(client.state()).isInstanceOf(Questioning.class);
    }

    /** After all that repeats the question: it is answered, and the invitation is gone. */
    private void assertNextMessageIsTheAnswer() {
        assertThat(client.state()).isInstanceOf(Answering.class);
        assertThat(client.shown().keySet()).noneMatch(slot -> slot.name().startsWith("question:"));

        client.text("Anna Example");
        assertThat(client.kept(Row.Answer.class)).extracting(Row.Answer::text).containsExactly("Anna Example");
    }

    @Test
    void reminded() {
        client.later(Duration.ofDays(1)).on(new ClientEvent.Woken());
        assertThat(client.said()).containsExactly(new NoQuestion(), client.question(DATA, 0, Lead.REMINDER));
        assertNextMessageIsTheAnswer();
    }

    @Test
    void remindedByHand() {
        var sheet = new Sheet(Dialogue.CLIENT, client.request().id(), 0);
        client.on(new ClientEvent.Review(sheet, OLGA, 9, new ReviewAct.Remind()));
        assertThat(client.said()).containsExactly(new NoQuestion(), client.question(DATA, 0, Lead.REMINDER));
        assertThat(client.reported(OPERATOR)).hasSize(1);
        assertNextMessageIsTheAnswer();
    }

    @Test
    void returned() {
        client.did(new Event.Blocked()).did(new Event.Returned());
        assertThat(client.said()).containsExactly(new NoQuestion(), client.question(DATA, 0, Lead.NONE));
        assertNextMessageIsTheAnswer();
    }

    @Test
    void startedAnew() {
        client.did(new Event.Started(client.nextMessage(), ""));
        assertThat(client.said())
                .containsExactly(
                        new NoQuestion(), client.question(DATA, 0, Lead.NONE).switching());
        assertNextMessageIsTheAnswer();
    }

    @Test
    void cameByALinkThatIsUsedUp() {
        client.on(new ClientEvent.NotInvited());
        assertThat(client.said())
                .containsExactly(
                        new LinkUsedUp(),
                        new NoQuestion(),
                        client.question(DATA, 0, Lead.NONE).switching());
        assertNextMessageIsTheAnswer();
    }

    @Test
    void switchedTheLanguage() {
        client.did(new Event.Pressed("p", 1, ClientPress.speak(Language.RUSSIAN)));
        assertThat(client.said())
                .containsExactly(
                        new NoQuestion(), client.question(DATA, 0, Lead.NONE).switching());
        assertNextMessageIsTheAnswer();
    }
}
