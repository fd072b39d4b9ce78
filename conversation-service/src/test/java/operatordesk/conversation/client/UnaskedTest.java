package operatordesk.conversation.client;

import static operatordesk.conversation.client.Dialogue.ANNA;
import static operatordesk.conversation.client.Dialogue.OLGA;
import static operatordesk.conversation.client.Dialogue.OPERATOR;
import static operatordesk.conversation.client.Dialogue.OTHER_OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import operatordesk.contracts.events.Event;
import operatordesk.contracts.stores.Row;
import operatordesk.conversation.TestKinds;
import operatordesk.conversation.events.ChatEvent;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.events.ReviewAct;
import operatordesk.conversation.notices.ChatNotice;
import operatordesk.conversation.notices.ClientNotice;
import operatordesk.conversation.notices.ClientNotice.NothingNeeded;
import operatordesk.conversation.notices.DeskReport;
import operatordesk.conversation.notices.Sheet;
import org.junit.jupiter.api.Test;

/** Who was not asked reaches nobody: told to wait and hinted at, each once in a while, and never with the content. */
class UnaskedTest {
    private final Dialogue client = Dialogue.started();

    @Test
    void firstMessageIsAnsweredAndHintedAtWithoutItsContent() {
        client.text("Please call me on example.com");
        assertThat(client.said()).containsExactly(new NothingNeeded());
        assertThat(client.reported(OPERATOR)).containsExactly(new DeskReport.Wrote(ANNA, null));
        assertThat(client.reported(OTHER_OPERATOR)).containsExactly(new DeskReport.Wrote(ANNA, null));
        assertThat(client.keptInAll(Row.Message.class)).isEmpty();
        assertThat(client.last().effects().toString()).doesNotContain("call me");
    }

    @Test
    void floodIsAnsweredOnceInAWhileAndHintedAtOnceInAHalfDay() {
        client.text("a");
        for (int n = 0; n < 20; n++) {
            client.photo("flood-" + n);
            assertThat(client.said()).isEmpty();
            assertThat(client.reported(OPERATOR)).isEmpty();
        }
        client.later(Unasked.BETWEEN_WORDS).text("b");
        assertThat(client.said()).containsExactly(new NothingNeeded());
        assertThat(client.reported(OPERATOR)).isEmpty();
        client.later(Unasked.BETWEEN_HINTS).text("c");
        assertThat(client.reported(OPERATOR)).hasSize(1);
    }

    @Test
    void startIsAlwaysAnsweredAndHintsAtNothing() {
        client.text("a").did(new Event.Started(client.nextMessage(), ""));
        assertThat(client.said()).containsExactly(new NothingNeeded());
        assertThat(client.reported(OPERATOR)).isEmpty();
    }

    @Test
    void whoWasAskedMeanwhileIsToldAgainHoweverSoon() {
        client.text("a");
        client.asked(TestKinds.PASSPORT).photo("page");
        var sheet = new Sheet(ANNA.id(), client.request().id(), 1);
        client.on(new ClientEvent.Review(sheet, OLGA, 9, new ReviewAct.Accept()));
        client.text("b");
        assertThat(client.said()).containsExactly(new NothingNeeded());
        assertThat(client.reported(OPERATOR)).isEmpty();
    }

    @Test
    void afterAVerdictItIsAsBeforeTheFirstRequest() {
        client.asked(TestKinds.PASSPORT).photo("page");
        var sheet = new Sheet(ANNA.id(), client.request().id(), 1);
        client.on(new ClientEvent.Review(sheet, OLGA, 9, new ReviewAct.Accept()));

        client.text("May I ask you something?");
        assertThat(client.said()).containsExactly(new NothingNeeded());
        assertThat(client.reported(OPERATOR)).containsExactly(new DeskReport.Wrote(ANNA, null));
        assertThat(client.kept(Row.Message.class)).hasSize(1);
        client.text("Hello?");
        assertThat(client.said()).isEmpty();
        assertThat(client.reported(OPERATOR)).isEmpty();
        client.did(new Event.Started(client.nextMessage(), ""));
        assertThat(client.said()).containsExactly(new NothingNeeded());

        client.on(new ChatEvent.Opened(OLGA)).did(new Event.Started(client.nextMessage(), ""));
        assertThat(client.said()).containsExactly(new ChatNotice.Begins());
    }

    @Test
    void whileARequestIsLookedAtNothingMoreIsNeeded() {
        client.asked(TestKinds.PASSPORT).photo("page").text("Is that all?");
        assertThat(client.said()).containsExactly(new ClientNotice.NothingMore());
        assertThat(client.reported(OPERATOR)).isEmpty();
    }

    @Test
    void whoIsAskedIsNoStranger() {
        client.asked(TestKinds.DATA).text("Anna Example");
        assertThat(client.reported(OPERATOR)).noneMatch(DeskReport.Wrote.class::isInstance);
    }
}
