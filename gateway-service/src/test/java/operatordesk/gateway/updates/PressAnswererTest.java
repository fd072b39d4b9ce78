package operatordesk.gateway.updates;

import static operatordesk.gateway.testing.Updates.press;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.Verdict;
import operatordesk.contracts.events.Verdict.PressAnswer;
import operatordesk.gateway.testing.Reply;
import operatordesk.gateway.testing.RunningGateway;
import operatordesk.gateway.testing.ScriptedTelegram.Asked;
import operatordesk.gateway.testing.TestPacing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PressAnswererTest {
    private static final long ANNA = 4_503_599_627_370_495L;

    private final RunningGateway gateway = new RunningGateway();

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void aPressIsAnsweredWithItsVerdict() {
        gateway.conversation.listen(gateway.vertx);
        gateway.conversation.answers(event -> Future.succeededFuture(
                new Verdict(new PressAnswer("Готово", pressId(event.event()).equals("loud")))));
        gateway.start(TestPacing.QUICK);
        gateway.telegram.deliver(press(500, ANNA, "soft"));
        gateway.telegram.deliver(press(501, ANNA, "loud"));
        await().until(() -> gateway.telegram.asked("answerCallbackQuery").size() == 2);
        assertThat(gateway.telegram.asked("answerCallbackQuery"))
                .extracting(Asked::parameters)
                .containsExactly(
                        new JsonObject().put("callback_query_id", "soft").put("text", "Готово"),
                        new JsonObject()
                                .put("callback_query_id", "loud")
                                .put("text", "Готово")
                                .put("show_alert", true));
    }

    @Test
    void aPressWithoutAnAnswerStopsItsSpinnerAndALateOneHoldsNothing() {
        gateway.telegram.next(
                "answerCallbackQuery",
                Reply.error(400, "Bad Request: query is too old and response timeout expired or query ID is invalid"),
                new Reply.Silence());
        gateway.conversation.listen(gateway.vertx);
        gateway.start(TestPacing.QUICK);
        gateway.telegram.deliver(press(500, ANNA, "a"));
        gateway.telegram.deliver(press(501, ANNA, "b"));
        gateway.telegram.deliver(press(502, ANNA, "c"));
        await().until(() -> gateway.telegram.unconfirmed().isEmpty());
        await().until(() -> gateway.telegram.asked("answerCallbackQuery").size() == 3);
        assertThat(gateway.telegram.asked("answerCallbackQuery").getFirst().parameters())
                .isEqualTo(new JsonObject().put("callback_query_id", "a"));
    }

    private static String pressId(Event event) {
        return ((Event.Pressed) event).pressId();
    }
}
