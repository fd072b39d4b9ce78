package operatordesk.gateway.shows;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.util.List;
import operatordesk.contracts.Addresses;
import operatordesk.contracts.bus.Bus;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.shows.Screen;
import operatordesk.contracts.shows.Show;
import operatordesk.contracts.shows.ShowOutcome;
import operatordesk.contracts.shows.ShowOutcome.Later;
import operatordesk.contracts.shows.ShowOutcome.Refused;
import operatordesk.contracts.shows.ShowOutcome.Shown;
import operatordesk.contracts.shows.ShowOutcome.Unknown;
import operatordesk.gateway.testing.Reply;
import operatordesk.gateway.testing.RunningGateway;
import operatordesk.gateway.testing.TestPacing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Messages of one chat in another, and what becomes of them afterwards. */
class CopiesOverHttpTest {
    private static final long ANNA = 4_503_599_627_370_495L;
    private static final Screen COPY = new Screen.Copy(7, 70, List.of(), 6L);

    private final RunningGateway gateway = new RunningGateway().start(TestPacing.QUICK);
    private final Bus bus = new Bus(gateway.vertx);

    @AfterEach
    void close() {
        gateway.close();
    }

    private ShowOutcome show(String id, Screen screen) {
        return bus.ask(Addresses.SHOWS, new Show(new EventId(id), ANNA, 1, Show.Urgency.ANSWER, screen))
                .await();
    }

    private JsonObject sent(String method) {
        return gateway.telegram.asked(method).getLast().parameters();
    }

    @Test
    void copyIsAReplyThatIsSentThoughThatMessageIsGone() {
        assertThat(show("1", COPY)).isEqualTo(new Shown(9_001));
        assertThat(sent("copyMessage"))
                .isEqualTo(new JsonObject()
                        .put("chat_id", ANNA)
                        .put("from_chat_id", 7)
                        .put("message_id", 70)
                        .put(
                                "reply_parameters",
                                new JsonObject().put("message_id", 6).put("allow_sending_without_reply", true)));
    }

    @Test
    void nobodyKnowsWhetherACopyArrivedWhoseAnswerDidNot() {
        gateway.telegram.next("copyMessage", new Reply.Cut());
        assertThat(show("1", COPY)).isEqualTo(new Unknown());
    }

    @Test
    void deletionIsDoneOnceTheMessageIsGone() {
        assertThat(show("1", new Screen.Deletion(44))).isEqualTo(new Shown(44));
        gateway.telegram.next("deleteMessage", Reply.error(400, "Bad Request: message to delete not found"));
        assertThat(show("2", new Screen.Deletion(44))).isEqualTo(new Shown(44));
        gateway.telegram.next("deleteMessage", Reply.error(400, "Bad Request: message can't be deleted for everyone"));
        assertThat(show("3", new Screen.Deletion(44))).isInstanceOf(Refused.class);
        gateway.telegram.next("deleteMessage", new Reply.Cut());
        assertThat(show("4", new Screen.Deletion(44))).isInstanceOf(Later.class);
    }

    @Test
    void wordsOfACopiedFileAreItsCaption() {
        gateway.telegram.next(
                "editMessageText", Reply.error(400, "Bad Request: there is no text in the message to edit"));
        assertThat(show("1", new Screen.Edit(44, "Hello", List.of()))).isInstanceOf(Shown.class);
        assertThat(sent("editMessageCaption"))
                .isEqualTo(new JsonObject()
                        .put("chat_id", ANNA)
                        .put("message_id", 44)
                        .put("caption", "Hello"));
    }
}
