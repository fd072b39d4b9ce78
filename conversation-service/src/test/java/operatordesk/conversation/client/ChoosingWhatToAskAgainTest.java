package operatordesk.conversation.client;

import static operatordesk.conversation.client.Dialogue.OLGA;
import static operatordesk.conversation.client.Dialogue.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import operatordesk.conversation.TestKinds;
import operatordesk.conversation.client.ClientState.Asked;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.events.ReviewAct;
import operatordesk.conversation.notices.Report;
import operatordesk.conversation.notices.ReviewReport;
import operatordesk.conversation.notices.Sheet;
import org.junit.jupiter.api.Test;

/** Operators choose what has to be sent anew, and why; the client hears nothing of it yet. */
class ChoosingWhatToAskAgainTest {
    private final Dialogue client = Dialogue.started();

    private void does(ReviewAct act, int attempt) {
        var sheet =
                new Sheet(Dialogue.CLIENT, ((Asked) client.state()).request().id(), attempt);
        client.on(new ClientEvent.Review(sheet, OLGA, 9, act));
    }

    private Report told() {
        return client.reported(OPERATOR).getLast();
    }

    private void sentData() {
        client.asked(TestKinds.DATA).text("Anna Example").text("Leeds").text("01.02.1990");
        client.press(FlowPress.Send::new);
    }

    @Test
    void oneAnswerIsOfferedItsReasonsAtOnceAndOneOfSeveralIsChosenFirst() {
        client.asked(TestKinds.PASSPORT).photo("page");
        does(new ReviewAct.Which(), 1);
        assertThat(told()).isInstanceOfSatisfying(ReviewReport.Why.class, why -> {
            assertThat(why.index()).isEqualTo(ReviewAct.ALL);
            assertThat(why.reasons()).isEqualTo(TestKinds.PASSPORT.reasons());
            assertThat(why.messageId()).isEqualTo(9);
        });
        sentData();
        does(new ReviewAct.Which(), 1);
        assertThat(told())
                .isInstanceOfSatisfying(
                        ReviewReport.Which.class,
                        which -> assertThat(which.answers()).hasSize(3));
        does(new ReviewAct.Why(1), 1);
        assertThat(told())
                .isInstanceOfSatisfying(
                        ReviewReport.Why.class, why -> assertThat(why.index()).isEqualTo(1));
        does(new ReviewAct.Choose(), 1);
        assertThat(told()).isInstanceOf(ReviewReport.Choose.class);
        assertThat(client.said()).isEmpty();
    }

    @Test
    void forgedButtonsAskForNothing() {
        client.asked(TestKinds.PASSPORT).photo("page");
        for (ReviewAct act : List.of(
                new ReviewAct.AskAgain(7, 0),
                new ReviewAct.AskAgain(0, 99),
                new ReviewAct.AskAgain(0, -1),
                new ReviewAct.AskAgain(-2, 0),
                new ReviewAct.AskAgainInWords(5, "words"))) {
            does(act, 1);
            assertThat(told()).as("%s", act).isInstanceOf(ReviewReport.Why.class);
            assertThat(client.said()).isEmpty();
        }
        does(new ReviewAct.AskAgain(0, 0), 0);
        assertThat(told()).isInstanceOf(ReviewReport.Newer.class);
    }
}
