package operatordesk.conversation.client;

import static operatordesk.conversation.client.Dialogue.ANNA;
import static operatordesk.conversation.client.Dialogue.OPERATOR;
import static operatordesk.conversation.client.Dialogue.OTHER_OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import operatordesk.contracts.events.Person;
import operatordesk.conversation.events.ChatEvent;
import operatordesk.conversation.notices.ClientNotice;
import operatordesk.conversation.notices.DeskReport;
import org.junit.jupiter.api.Test;

/** Somebody who had a chat with a client is no operator any more. */
class LeftOperatorTest {
    private static final Person LEFT = new Person(7_000_099, "Lara", null, null);

    @Test
    void whatTheClientWritesReachesThoseWhoAreOperators() {
        var client = Dialogue.started();
        client.on(new ChatEvent.Opened(LEFT));
        client.text("Is anybody there?");
        assertThat(client.reported(LEFT.id())).isEmpty();
        assertThat(client.reported(OPERATOR)).containsExactly(new DeskReport.Wrote(ANNA, null));
        assertThat(client.reported(OTHER_OPERATOR)).containsExactly(new DeskReport.Wrote(ANNA, null));
        assertThat(client.said()).containsExactly(new ClientNotice.NothingNeeded());
    }
}
