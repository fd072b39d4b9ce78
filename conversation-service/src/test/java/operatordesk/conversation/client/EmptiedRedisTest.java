package operatordesk.conversation.client;

import static operatordesk.conversation.client.Dialogue.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.stores.Row;
import operatordesk.conversation.TestKinds;
import operatordesk.conversation.client.ClientState.Answering;
import operatordesk.conversation.events.ClientEvent;
import org.junit.jupiter.api.Test;

/** What comes again because Redis was emptied changes nothing that was kept. */
class EmptiedRedisTest {
    private final Dialogue client = Dialogue.started();

    private void isMadeAnew(Earlier earlier) {
        ClientSession now = client.session();
        client.in(new ClientSession(
                now.person(), now.language(), true, true, now.generation(), earlier, now.state(), now.shelf()));
    }

    @Test
    void requestThatHadBeenReplacedReplacesNothing() {
        var old = new ClientEvent.Asked(EventId.of(77, OPERATOR), OPERATOR, TestKinds.DATA);
        client.asked(TestKinds.PASSPORT);
        ClientState open = client.state();
        isMadeAnew(new Earlier(1, Set.of(old.requestId()), Set.of()));
        client.on(old);

        assertThat(client.last().effects()).isEmpty();
        assertThat(client.state()).isEqualTo(open);
    }

    @Test
    void answerToAFormerRequestIsNoAnswerToTheOpenOne() {
        client.asked(TestKinds.DATA);
        isMadeAnew(new Earlier(1, Set.of(), Set.of(55L)));
        client.did(new Event.Text(55, "Anna Example"));

        assertThat(client.kept(Row.Answer.class)).isEmpty();
        assertThat(((Answering) client.state()).answers()).isEmpty();
        client.did(new Event.Text(56, "Anna Example"));
        assertThat(((Answering) client.state()).answers()).hasSize(1);
    }
}
