package operatordesk.gateway.updates;

import static operatordesk.gateway.testing.Updates.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Rival;
import operatordesk.gateway.pace.Backoff;
import operatordesk.gateway.telegram.TelegramHealth;
import operatordesk.gateway.testing.CapturedLog;
import operatordesk.gateway.testing.Reply;
import operatordesk.gateway.testing.RunningGateway;
import operatordesk.gateway.testing.ScriptedTelegram.Asked;
import operatordesk.gateway.testing.TestPacing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PollingTroubleTest {
    private static final long ANNA = 4_503_599_627_370_495L;

    private final RunningGateway gateway = new RunningGateway();

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void everyTroubleOfThePollIsSurvived() {
        gateway.conversation.listen(gateway.vertx);
        gateway.telegram.next("getMe", Reply.html(502), new Reply.Cut());
        gateway.telegram.next(
                "getUpdates",
                Reply.html(502),
                Reply.error(500, "Internal Server Error: restart"),
                new Reply.Cut(),
                new Reply.CutMidway(),
                Reply.html(200),
                Reply.ok("nonsense"),
                Reply.ok(new JsonArray().add(new JsonObject().put("no", "id"))),
                Reply.error(409, "Conflict: terminated by other getUpdates request"),
                Reply.error(401, "Unauthorized"),
                Reply.error(400, "Bad Request: whatever"));
        gateway.telegram.deliver(text(500, ANNA, "patient"));
        gateway.start(TestPacing.QUICK);
        await().until(() -> gateway.telegram.unconfirmed().isEmpty());
        assertThat(gateway.conversation.ids()).containsExactly("500." + ANNA);
        assertThat(polls()).hasSizeGreaterThanOrEqualTo(12);
        await().until(() -> gateway.health().contains("\"telegram\":\"ok\""));
    }

    @Test
    void anUnknownTokenIsToldAndMendsItself() {
        Reply[] unknown = IntStream.range(0, 40)
                .mapToObj(each -> Reply.error(401, "Unauthorized"))
                .toArray(Reply[]::new);
        gateway.telegram.next("getMe", unknown);
        gateway.start(TestPacing.QUICK);
        await().until(() -> gateway.health().contains("check BOT_TOKEN"));
        await().until(() -> gateway.health().contains("\"telegram\":\"ok\""));
        assertThat(gateway.telegram.asked("getMe")).hasSize(41);
    }

    @Test
    void anotherPollerIsToldInTheHealth() {
        Reply[] conflicts = IntStream.range(0, 30)
                .mapToObj(each -> Reply.error(409, "Conflict: terminated by other getUpdates request"))
                .toArray(Reply[]::new);
        gateway.telegram.next("getUpdates", conflicts);
        gateway.start(TestPacing.QUICK);
        await().until(() -> gateway.health().contains("another process polls with the same token"));
    }

    @Test
    void aWebhookIsEndedOnceAndNothingDropped() {
        String active = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the"
                + " webhook first";
        gateway.telegram.next("getUpdates", Reply.error(409, active), Reply.error(409, active));
        gateway.start(TestPacing.QUICK);
        await().until(() -> polls().size() == 3);
        assertThat(gateway.telegram.asked("deleteWebhook"))
                .singleElement()
                .extracting(Asked::parameters)
                .isEqualTo(new JsonObject().put("drop_pending_updates", false));
    }

    @Test
    void tooManyRequestsAreWaitedOut() {
        gateway.telegram.next("getUpdates", Reply.tooMany(1));
        gateway.start(TestPacing.QUICK);
        await().until(() -> polls().size() == 2);
        assertThat(polls().getLast().nanoTime() - polls().getFirst().nanoTime()).isGreaterThan(1_000_000_000L);
    }

    @Test
    void anotherPollerComingAndGoingIsLoggedOnce() {
        gateway.conversation.listen(gateway.vertx);
        try (var log = new CapturedLog(TelegramHealth.class.getName(), Level.INFO)) {
            gateway.telegram.next("getUpdates", conflictsWithAnswersBetween(6));
            gateway.start(TestPacing.QUICK);
            await().until(() -> polls().size() > 12);
            assertThat(log.lines())
                    .filteredOn(line -> line.contains("another process polls"))
                    .hasSize(1);
            assertThat(log.lines())
                    .filteredOn(line -> line.contains("Telegram answers"))
                    .hasSizeLessThanOrEqualTo(2);
        }
    }

    @Test
    void thePausesGrowWhileTwoPollersEndEachOthersPolls() {
        gateway.telegram.next("getUpdates", conflictsWithAnswersBetween(4));
        var growing = Backoff.millis(20, 60_000);
        gateway.start(TestPacing.troubled(growing));
        await().until(() -> polls().size() > 8);
        List<Long> times = polls().stream().map(Asked::nanoTime).toList();
        for (int conflict = 0; conflict < 4; conflict++) {
            long pause = times.get(2 * conflict + 1) - times.get(2 * conflict);
            assertThat(pause).isGreaterThan(Duration.ofMillis(16L << conflict).toNanos());
        }
    }

    @Test
    void aServerThatAnswersEmptyAtOnceIsNotAskedWithoutPause() {
        Reply[] empty = IntStream.range(0, 5)
                .mapToObj(each -> Reply.ok(new JsonArray()))
                .toArray(Reply[]::new);
        gateway.telegram.next("getUpdates", empty);
        gateway.start(TestPacing.with(Backoff.millis(100, 100), Duration.ofSeconds(5)));
        await().until(() -> polls().size() == 6);
        // The first of all comes late, because its connection has to be made.
        assertThat(polls().getLast().nanoTime() - polls().get(1).nanoTime())
                .isGreaterThan(Duration.ofMillis(4 * 79).toNanos());
    }

    @Test
    void anotherPollerThatStaysIsToldToTheOperatorsOnce() {
        gateway.conversation.listen(gateway.vertx);
        gateway.telegram.next("getUpdates", conflictsWithAnswersBetween(8));
        gateway.start(TestPacing.QUICK);
        await().until(() -> polls().size() > 16);
        await().until(() -> !gateway.conversation.rivals().isEmpty());
        assertThat(gateway.conversation.rivals())
                .containsExactly(new Rival(EventId.ofDesk("rival-1-1"), Rival.Taker.POLLER));
    }

    @Test
    void anotherPollerThatGoesAtOnceIsNotWorthAWord() {
        gateway.conversation.listen(gateway.vertx);
        gateway.telegram.next("getUpdates", conflictsWithAnswersBetween(2));
        gateway.telegram.deliver(text(500, ANNA, "all is well"));
        gateway.start(TestPacing.QUICK);
        await().until(() -> gateway.telegram.unconfirmed().isEmpty());
        assertThat(gateway.conversation.rivals()).isEmpty();
    }

    @Test
    void aWebhookThatComesAgainAndAgainIsToldToTheOperators() {
        gateway.conversation.listen(gateway.vertx);
        gateway.telegram.next(
                "getUpdates", conflictsWithAnswersBetween(3, "Conflict: terminated by setWebhook request"));
        gateway.start(TestPacing.QUICK);
        await().until(() -> gateway.telegram.asked("deleteWebhook").size() == 3);
        await().until(() -> !gateway.conversation.rivals().isEmpty());
        assertThat(gateway.conversation.rivals()).extracting(Rival::taker).containsExactly(Rival.Taker.WEBHOOK);
    }

    private static Reply[] conflictsWithAnswersBetween(int conflicts) {
        return conflictsWithAnswersBetween(conflicts, "Conflict: terminated by other getUpdates request");
    }

    private static Reply[] conflictsWithAnswersBetween(int conflicts, String words) {
        return IntStream.range(0, conflicts)
                .boxed()
                .flatMap(each -> Stream.of(Reply.error(409, words), Reply.ok(new JsonArray())))
                .toArray(Reply[]::new);
    }

    private List<Asked> polls() {
        return gateway.telegram.asked("getUpdates");
    }
}
