package operatordesk.conversation.client;

import static operatordesk.conversation.client.Dialogue.CLIENT;
import static operatordesk.conversation.client.Dialogue.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import operatordesk.contracts.stores.PersonRow;
import operatordesk.conversation.TestKinds;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.notices.DeskReport;
import operatordesk.conversation.notices.Report;
import org.junit.jupiter.api.Test;

/** The office's own name for a client is kept, and stands in all that operators read of the client. */
class LabelTest {
    private final Dialogue client = Dialogue.started();

    @Test
    void labelIsKeptAndStandsInReports() {
        client.on(new ClientEvent.Labelled("118", OPERATOR));
        assertThat(client.kept(PersonRow.Label.class))
                .containsExactly(new PersonRow.Label(CLIENT, "118", Dialogue.NOW));
        assertThat(client.reported(OPERATOR)).containsExactly(new DeskReport.Labelled(CLIENT));
        assertThat(client.said()).isEmpty();

        client.asked(TestKinds.PASSPORT);
        assertThat(((Report.Progress) client.reported(OPERATOR).getFirst())
                        .request()
                        .label())
                .isEqualTo("118");
        client.photo("page");
        assertThat(((Report.Complete) client.reported(OPERATOR).getLast())
                        .request()
                        .label())
                .isEqualTo("118");
    }

    @Test
    void labelIsTakenAway() {
        client.on(new ClientEvent.Labelled("118", OPERATOR)).on(new ClientEvent.Labelled(null, OPERATOR));
        assertThat(client.kept(PersonRow.Label.class)).containsExactly(new PersonRow.Label(CLIENT, null, Dialogue.NOW));
        assertThat(client.session().label()).isNull();
    }
}
