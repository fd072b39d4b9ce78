package operatordesk.conversation.client;

import static operatordesk.conversation.client.Dialogue.ANNA;
import static operatordesk.conversation.client.Dialogue.OLGA;
import static operatordesk.conversation.client.Dialogue.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.stores.Row;
import operatordesk.conversation.TestKinds;
import operatordesk.conversation.events.ChatEvent;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.events.ReviewAct;
import operatordesk.conversation.notices.ChatRef;
import operatordesk.conversation.notices.ChatReport;
import operatordesk.conversation.notices.Sheet;
import org.junit.jupiter.api.Test;

/** A message that a client changes while a chat is open belongs to the chat, or is an answer; never both. */
class ChatEditsTest {
    private static final ClientEvent OPENED = new ChatEvent.Opened(OLGA);
    private static final ChatRef CLIENT = new ChatRef(ANNA, null);

    private final Dialogue client = Dialogue.started();

    @Test
    void changedWordsOfTheChatAreLoggedOnceAndNoAnswerWhateverIsAsked() {
        client.on(OPENED).asked(TestKinds.PASSPORT);
        for (String state : List.of("Answering", "Submitted", "Decided")) {
            assertThat(client.state().getClass().getSimpleName()).isEqualTo(state);
            long message = client.nextMessage();
            client.did(new Event.Text(message, "Helo")).did(new Event.Edited(message, "Hello"));

            assertThat(client.said()).isEmpty();
            assertThat(client.reported(OPERATOR)).containsExactly(new ChatReport.Reworded(CLIENT, message, "Hello"));
            assertThat(client.kept(Row.Message.class))
                    .extracting(Row.Message::what, Row.Message::text)
                    .containsExactly(tuple("edit", "Hello"));
            goOn();
        }
    }

    /** From asked to answered, and from there to decided. */
    private void goOn() {
        if (client.state() instanceof ClientState.Submitted submitted) {
            var sheet = new Sheet(ANNA.id(), submitted.request().id(), 1);
            client.on(new ClientEvent.Review(sheet, OLGA, 9, new ReviewAct.Accept()));
        } else {
            client.photo("page");
        }
    }

    @Test
    void changedAnswerIsNoChat() {
        client.on(OPENED).asked(TestKinds.DATA);
        long name = client.nextMessage();
        client.did(new Event.Text(name, "Anna Example")).did(new Event.Edited(name, "Anna B. Example"));
        assertThat(client.kept(Row.Answer.class)).hasSize(1);
        assertThat(client.kept(Row.Message.class)).hasSize(1);
        assertThat(client.reported(OPERATOR)).noneMatch(ChatReport.Reworded.class::isInstance);

        client.asked(TestKinds.PASSPORT).did(new Event.Edited(name, "Anna C. Example"));
        assertThat(client.kept(Row.Answer.class)).hasSize(1);
        assertThat(client.reported(OPERATOR)).noneMatch(ChatReport.Reworded.class::isInstance);
    }
}
