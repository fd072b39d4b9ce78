package operatordesk.gateway.updates;

import static operatordesk.gateway.testing.Updates.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import operatordesk.contracts.events.Event;
import operatordesk.gateway.pace.Backoff;
import operatordesk.gateway.testing.RunningGateway;
import operatordesk.gateway.testing.ScriptedTelegram.Asked;
import operatordesk.gateway.testing.TestPacing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PollingTest {
    private static final long ANNA = 4_503_599_627_370_495L;
    private static final long BORIS = 77;

    private final RunningGateway gateway = new RunningGateway();

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void asksForItsKindsAndOffersTheMenu() {
        gateway.start(TestPacing.QUICK);
        await().until(() -> gateway.telegram.asked("setMyCommands").size() == 2 && !polls().isEmpty());
        assertThat(polls().getFirst().parameters())
                .isEqualTo(new JsonObject()
                        .put("offset", 0)
                        .put("limit", 100)
                        .put("timeout", 20)
                        .put(
                                "allowed_updates",
                                new JsonArray(
                                        List.of("message", "edited_message", "callback_query", "my_chat_member"))));
        assertThat(gateway.telegram.asked("setMyCommands"))
                .extracting(asked -> asked.parameters().getString("language_code"))
                .containsExactlyInAnyOrder(null, "ru");
    }

    @Test
    void anUpdateIsConfirmedOnceItIsAcceptedAndKeptAndNotBefore() {
        gateway.conversation.listen(gateway.vertx);
        gateway.conversation.hold(ANNA);
        gateway.start(TestPacing.QUICK);
        gateway.telegram.deliver(text(500, ANNA, "hi"));
        await().until(() -> gateway.conversation.came().size() == 1 && polls().size() > 3);
        assertThat(gateway.telegram.unconfirmed()).containsExactly(500L);
        gateway.conversation.release(ANNA);
        await().until(() -> gateway.telegram.unconfirmed().isEmpty());
        assertThat(gateway.conversation.ids()).containsExactly("500." + ANNA);
    }

    @Test
    void eventsOfAChatGoOneByOneWhileOthersPass() {
        gateway.conversation.listen(gateway.vertx);
        gateway.conversation.hold(ANNA);
        gateway.start(TestPacing.QUICK);
        gateway.telegram.deliver(text(500, ANNA, "1"));
        gateway.telegram.deliver(text(501, ANNA, "2"));
        LongStream.range(502, 560).forEach(id -> gateway.telegram.deliver(text(id, BORIS, "b" + id)));
        await().until(() -> gateway.conversation.came().size() == 59);
        assertThat(gateway.conversation.ids()).containsOnlyOnce("500." + ANNA).doesNotContain("501." + ANNA);
        assertThat(idsOf(BORIS)).isSorted().hasSize(58);
        gateway.conversation.release(ANNA);
        await().until(() -> gateway.telegram.unconfirmed().isEmpty());
        assertThat(idsOf(ANNA)).containsExactly(500L, 501L);
    }

    @Test
    void aStuckChatDoesNotMakeThePollerSpin() {
        gateway.conversation.listen(gateway.vertx);
        gateway.conversation.hold(ANNA);
        gateway.start(TestPacing.with(Backoff.millis(250, 250), Duration.ofSeconds(5)));
        gateway.telegram.deliver(text(500, ANNA, "stuck"));
        await().until(() -> polls().size() >= 6);
        List<Long> times = polls().stream().skip(1).map(Asked::nanoTime).toList();
        IntStream.range(1, times.size())
                .mapToObj(poll -> Duration.ofNanos(times.get(poll) - times.get(poll - 1)))
                .skip(1)
                .forEach(pause -> assertThat(pause).isGreaterThanOrEqualTo(Duration.ofMillis(199)));
        gateway.conversation.release(ANNA);
    }

    @Test
    void whenAllIsAcceptedTheNextPollComesAtOnce() {
        gateway.conversation.listen(gateway.vertx);
        gateway.start(TestPacing.with(Backoff.millis(60_000, 60_000), Duration.ofSeconds(5)));
        for (long id = 500; id < 508; id++) {
            long update = id;
            gateway.telegram.deliver(text(id, ANNA, "x"));
            await().until(() ->
                    gateway.telegram.unconfirmed().isEmpty() && idsOf(ANNA).contains(update));
        }
        assertThat(polls()).hasSizeLessThanOrEqualTo(9);
    }

    @Test
    void whileTheConversationIsAwayTelegramKeepsTheUpdates() {
        gateway.start(TestPacing.QUICK);
        gateway.telegram.deliver(text(500, ANNA, "1"));
        gateway.telegram.deliver(text(501, ANNA, "2"));
        await().until(() -> gateway.health().contains("the conversation service is away"));
        assertThat(gateway.telegram.unconfirmed()).containsExactly(500L, 501L);
        gateway.conversation.listen(gateway.vertx);
        await().until(() -> gateway.telegram.unconfirmed().isEmpty());
        assertThat(idsOf(ANNA)).containsExactly(500L, 501L);
        assertThat(gateway.health()).contains("\"events\":\"ok\"");
    }

    @Test
    void theEndFinishesWhatIsUnderWayAndConfirmsIt() {
        gateway.conversation.listen(gateway.vertx);
        gateway.conversation.hold(ANNA);
        gateway.start(TestPacing.QUICK);
        gateway.telegram.deliver(text(500, ANNA, "under way"));
        gateway.telegram.deliver(text(501, ANNA, "waits"));
        await().until(() -> gateway.conversation.came().size() == 1);
        gateway.vertx.setTimer(300, timer -> gateway.conversation.release(ANNA));
        gateway.stop();
        assertThat(gateway.telegram.unconfirmed()).containsExactly(501L);
        assertThat(gateway.conversation.ids()).containsExactly("500." + ANNA);
    }

    @Test
    void theEndDoesNotWaitForAConversationThatIsAway() {
        gateway.start(TestPacing.QUICK);
        gateway.telegram.deliver(text(500, ANNA, "1"));
        await().until(() -> gateway.health().contains("the conversation service is away"));
        long before = System.nanoTime();
        gateway.stop();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(3));
        assertThat(gateway.telegram.unconfirmed()).containsExactly(500L);
    }

    private List<Asked> polls() {
        return gateway.telegram.asked("getUpdates");
    }

    private List<Long> idsOf(long person) {
        return gateway.conversation.came().stream()
                .filter(event -> event.from().id() == person)
                .map(event -> ((Event.Sent) event.event()).messageId())
                .toList();
    }
}
