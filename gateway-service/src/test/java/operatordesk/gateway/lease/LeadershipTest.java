package operatordesk.gateway.lease;

import static operatordesk.gateway.testing.Updates.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.redis.client.Command;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import operatordesk.contracts.Addresses;
import operatordesk.contracts.bus.Bus;
import operatordesk.contracts.bus.BusFailure;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Incoming;
import operatordesk.contracts.events.Verdict;
import operatordesk.contracts.shows.Screen;
import operatordesk.contracts.shows.Show;
import operatordesk.contracts.shows.ShowOutcome;
import operatordesk.gateway.testing.RedisProxy;
import operatordesk.gateway.testing.Reply;
import operatordesk.gateway.testing.RunningGateway;
import operatordesk.gateway.testing.TestPacing;
import operatordesk.gateway.testing.TestRedis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two gateways, one Telegram, a real Redis: one leads, and whatever happens to it, the other follows. */
class LeadershipTest {
    private static final long ANNA = 4_503_599_627_370_495L;

    private final RunningGateway first = new RunningGateway();
    private final RunningGateway second = new RunningGateway(first);
    private final RedisProxy proxy = new RedisProxy(first.world);

    @BeforeEach
    void listen() {
        first.conversation.listen(first.vertx);
        second.conversation.listen(second.vertx);
    }

    @AfterEach
    void close() {
        proxy.unblock();
        second.close();
        first.close();
    }

    @Test
    void oneLeadsAndTheOtherStandsByInGoodHealth() {
        first.start(TestPacing.QUICK_LEADERS);
        second.start(TestPacing.QUICK_LEADERS);
        await().until(() -> first.health().contains("\"telegram\":\"ok\""));
        assertThat(first.health()).contains("\"leader\":\"ok, leading\"");
        assertThat(second.health()).contains("\"leader\":\"ok, standing by\"");
        assertThat(second.healthStatus()).isEqualTo(200);
        assertThat(show(first, "1").await()).isInstanceOf(ShowOutcome.Shown.class);
        assertNobodyShows(second);
        assertThat(first.telegram.asked("getMe")).hasSize(1);
    }

    @Test
    void whoEndsInOrderIsFollowedAtOnce() {
        first.start(TestPacing.QUICK_LEADERS);
        second.start(TestPacing.QUICK_LEADERS);
        first.stop();
        assertThat(String.valueOf(redis("desk:gateway:lease"))).doesNotStartWith("1 ");
        await().atMost(Duration.ofSeconds(1)).until(() -> leads(second));
        first.telegram.deliver(text(500, ANNA, "hi"));
        await().until(() -> first.telegram.unconfirmed().isEmpty());
        assertThat(epochs()).containsExactly(2L);
        assertThat(redis("desk:gateway:epoch")).isEqualTo("2");
    }

    @Test
    void whoCannotRenewStopsAndTheOtherTakesOver() {
        first.start(TestPacing.QUICK_LEADERS, RunningGateway.UNHURRIED, proxy.url());
        second.start(TestPacing.QUICK_LEADERS);
        assertThat(leads(first)).isTrue();
        proxy.block();
        await().until(() -> !leads(first));
        assertNobodyShows(first);
        await().until(() -> leads(second));
        first.telegram.deliver(text(500, ANNA, "hi"));
        await().until(() -> first.telegram.unconfirmed().isEmpty());
        assertThat(epochs()).containsExactly(2L);
        proxy.unblock();
        await().until(() -> first.health().contains("ok, standing by"));
        assertThat(leads(second)).isTrue();
    }

    @Test
    void theOldLeaderStopsBeforeTheNewOneBegins() {
        first.start(TestPacing.QUICK_LEADERS, RunningGateway.UNHURRIED, proxy.url());
        second.start(TestPacing.QUICK_LEADERS);
        proxy.block();
        await().pollInterval(Duration.ofMillis(5)).until(() -> {
            boolean follows = leads(second);
            assertThat(follows && leads(first)).isFalse();
            return follows;
        });
    }

    @Test
    void aPausedLeaderThatWakesUpSendsNothing() throws InterruptedException {
        first.start(TestPacing.QUICK_LEADERS);
        second.start(TestPacing.QUICK_LEADERS);
        await().until(() -> first.health().contains("\"telegram\":\"ok\""));
        show(first, "before").await();
        CountDownLatch paused = pause(first);
        List<Future<ShowOutcome>> late = List.of(show(first, "1"), show(first, "2"), show(first, "3"));
        await().until(() -> leads(second));
        paused.countDown();
        for (Future<ShowOutcome> outcome : late) {
            assertThat(outcome.await()).isInstanceOf(ShowOutcome.Later.class);
        }
        await().until(() -> first.health().contains("ok, standing by"));
        assertThat(first.telegram.asked("sendMessage")).hasSize(1);
        assertThat(leads(second)).isTrue();
    }

    @Test
    void whoIsToldOfANewerLeaderGivesUpAndDoesNotTryTheEventAgain() {
        var oldest = new AtomicLong(Long.MAX_VALUE);
        first.conversation.answers(event -> oldest.accumulateAndGet(event.epoch(), Math::min) == event.epoch()
                ? Future.failedFuture(BusFailure.refused("stale epoch, there is a newer one"))
                : Future.succeededFuture(new Verdict(null)));
        first.start(TestPacing.QUICK_LEADERS);
        first.telegram.deliver(text(500, ANNA, "hi"));
        await().until(() -> first.telegram.unconfirmed().isEmpty());
        assertThat(epochs()).hasSizeGreaterThan(1).doesNotHaveDuplicates().isSorted();
        assertThat(first.conversation.unreadable()).isEmpty();
    }

    @Test
    void theLeaderGoesOnThoughRedisWasEmptied() {
        first.start(TestPacing.QUICK_LEADERS);
        second.start(TestPacing.QUICK_LEADERS);
        TestRedis.run(first.world, Command.FLUSHALL);
        await().until(() -> String.valueOf(redis("desk:gateway:lease")).startsWith("1 "));
        assertThat(redis("desk:gateway:epoch")).isEqualTo("1");
        assertThat(leads(second)).isFalse();
        first.telegram.deliver(text(500, ANNA, "hi"));
        await().until(() -> epochs().equals(List.of(1L)));
        assertThat(leads(first)).isTrue();
    }

    @Test
    void epochsRiseThoughRedisWasEmptiedAndTheLeaderIsGone() throws InterruptedException {
        first.start(TestPacing.QUICK_LEADERS);
        second.start(TestPacing.QUICK_LEADERS);
        CountDownLatch paused = pause(first);
        TestRedis.run(first.world, Command.FLUSHALL);
        await().until(() -> leads(second));
        paused.countDown();
        assertThat(redis("desk:gateway:epoch")).isEqualTo("2");
        await().until(() -> first.health().contains("ok, standing by"));
    }

    @Test
    void whatWasShownUnderAnEarlierLeaseIsNotShownAgain() {
        first.start(TestPacing.QUICK_LEADERS);
        ShowOutcome shown = show(first, "1").await();
        TestRedis.run(first.world, Command.SET, "desk:gateway:lease", "2 another", "PX", "1");
        TestRedis.run(first.world, Command.SET, "desk:gateway:epoch", "2");
        await().until(() -> "3".equals(redis("desk:gateway:epoch")) && leads(first));
        assertThat(show(first, "1").await()).isEqualTo(shown);
        assertThat(first.telegram.asked("sendMessage")).hasSize(1);
    }

    @Test
    void withoutRedisNobodyLeadsAndTheHealthSaysSo() {
        proxy.block();
        first.start(TestPacing.QUICK_LEADERS, RunningGateway.UNHURRIED, proxy.url());
        assertThat(first.health()).contains("no leader: Redis is away");
        assertThat(first.healthStatus()).isEqualTo(503);
        assertThat(first.telegram.asked("getUpdates")).isEmpty();
        proxy.unblock();
        await().until(() -> leads(first));
    }

    @Test
    void theEndLetsAShowInFlightFinishAndGivesTheLeaseBack() {
        first.start(TestPacing.QUICK_LEADERS);
        first.telegram.next("sendMessage", new Reply.Delayed(300, Reply.ok(new JsonObject().put("message_id", 5))));
        Future<ShowOutcome> shown = show(first, "1");
        await().until(() -> first.telegram.asked("sendMessage").size() == 1);
        long begun = System.nanoTime();
        first.stop();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
        assertThat(shown.await()).isEqualTo(new ShowOutcome.Shown(5));
        assertThat(redis("desk:gateway:lease")).isNull();
    }

    /** Stops the gateway's only event loop, as stopping its process would, until the latch is opened. */
    private static CountDownLatch pause(RunningGateway gateway) throws InterruptedException {
        var latch = new CountDownLatch(1);
        var reached = new CountDownLatch(1);
        gateway.vertx.runOnContext(start -> {
            reached.countDown();
            try {
                latch.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        reached.await();
        return latch;
    }

    private static boolean leads(RunningGateway gateway) {
        return gateway.health().contains("ok, leading");
    }

    private static Future<ShowOutcome> show(RunningGateway gateway, String id) {
        var screen = new Screen.Text("x", List.of(), null);
        return new Bus(gateway.vertx)
                .ask(Addresses.SHOWS, new Show(new EventId(id), ANNA, 1, Show.Urgency.ANSWER, screen));
    }

    private static void assertNobodyShows(RunningGateway gateway) {
        assertThat(catchThrowableOfType(
                        BusFailure.class, () -> show(gateway, "none").await()))
                .hasMessageContaining("nobody listens");
    }

    private @Nullable String redis(String key) {
        return TestRedis.run(first.world, Command.GET, key);
    }

    private List<Long> epochs() {
        return first.conversation.came().stream().map(Incoming::epoch).toList();
    }
}
