package operatordesk.conversation.client;

import static operatordesk.conversation.client.Dialogue.OLGA;
import static operatordesk.conversation.client.Dialogue.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.stores.Row;
import operatordesk.conversation.TestKinds;
import operatordesk.conversation.client.ClientState.Asked;
import operatordesk.conversation.client.ClientState.Questioning;
import operatordesk.conversation.client.ClientState.Submitted;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.events.ReviewAct;
import operatordesk.conversation.notices.ClientNotice;
import operatordesk.conversation.notices.ClientNotice.Lead;
import operatordesk.conversation.notices.Report;
import operatordesk.conversation.notices.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is asked for an answer once more may edit the message that had given it: that is the new answer. */
class EditingWhatIsAskedAgainTest {
    private final Dialogue client = Dialogue.started();
    private long name;
    private long city;

    @BeforeEach
    void sendsData() {
        client.asked(TestKinds.DATA);
        name = client.nextMessage();
        client.did(new Event.Text(name, "Anna Example"));
        city = client.nextMessage();
        client.did(new Event.Text(city, "Leeds")).text("01.02.1990").press(FlowPress.Send::new);
    }

    private void askedAgain(int index) {
        var sheet = new Sheet(Dialogue.CLIENT, client.request().id(), 1);
        client.on(new ClientEvent.Review(sheet, OLGA, 9, new ReviewAct.AskAgain(index, 0)));
    }

    private void edits(long message, String text) {
        client.did(new Event.Edited(message, text));
    }

    private List<String> answers() {
        return ((Asked) client.state()).answers().stream().map(Answered::text).toList();
    }

    @Test
    void editedAnswerCountsAsIfItHadBeenSent() {
        askedAgain(1);
        edits(city, "Leeds, West Yorkshire");
        assertThat(client.state()).isInstanceOf(Submitted.class);
        assertThat(client.said()).containsExactly(client.received(TestKinds.DATA));
        assertThat(client.kept(Row.Answer.class)).extracting(Row.Answer::text).containsExactly("Leeds, West Yorkshire");
        assertThat(client.reported(OPERATOR))
                .singleElement()
                .isInstanceOfSatisfying(
                        Report.Complete.class,
                        complete -> assertThat(complete.attempt()).isEqualTo(2));
        assertThat(answers()).containsExactly("Anna Example", "Leeds, West Yorkshire", "1990-02-01");
    }

    @Test
    void editThatDoesNotFitCostsNothing() {
        askedAgain(1);
        edits(city, "/leeds");
        assertThat(client.said()).singleElement().isInstanceOf(ClientNotice.Missed.class);
        edits(city, "York");
        assertThat(client.state()).isInstanceOf(Submitted.class);
    }

    @Test
    void whereAllIsAskedAgainEachEditIsOneAnswer() {
        askedAgain(ReviewAct.ALL);
        edits(city, "York");
        assertThat(client.said()).singleElement().isInstanceOf(ClientNotice.Corrected.class);
        edits(name, "Ann Example");
        assertThat(client.said()).containsExactly(client.question(TestKinds.DATA, 2, Lead.REDO));
        client.text("02.02.1990");
        assertThat(client.state()).isInstanceOf(Submitted.class);
        assertThat(answers()).containsExactly("Ann Example", "York", "1990-02-02");
    }

    @Test
    void otherAnswersAreCorrectedAsEver() {
        askedAgain(1);
        edits(name, "Ann Example");
        assertThat(client.said()).singleElement().isInstanceOf(ClientNotice.Corrected.class);
        assertThat(client.state()).isInstanceOf(Redoing.class);
        assertThat(answers()).startsWith("Ann Example", "Leeds");
    }

    @Test
    void countsThoughTheClientIsAboutToAskAQuestion() {
        askedAgain(ReviewAct.ALL);
        client.press(FlowPress.Question::new);
        edits(city, "York");
        assertThat(client.state()).isInstanceOf(Questioning.class);
        edits(name, "Ann Example");
        assertThat(client.said()).containsExactly(client.question(TestKinds.DATA, 2, Lead.REDO));
        assertThat(client.state()).isInstanceOf(Redoing.class);
    }
}
