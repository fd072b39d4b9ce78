package operatordesk.gateway.shows;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import operatordesk.contracts.Addresses;
import operatordesk.contracts.bus.Bus;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.shows.Screen;
import operatordesk.contracts.shows.Show;
import operatordesk.contracts.shows.ShowOutcome;
import operatordesk.contracts.shows.ShowOutcome.Later;
import operatordesk.contracts.shows.ShowOutcome.Shown;
import operatordesk.gateway.limits.SendLimits;
import operatordesk.gateway.testing.RunningGateway;
import operatordesk.gateway.testing.ScriptedTelegram.Asked;
import operatordesk.gateway.testing.TestPacing;
import operatordesk.gateway.testing.TestRedis;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Telegram's limits in real time, with an asker that comes back when it is told to. */
class LimitsOverHttpTest {
    private static final int CHATS = 150;

    private final RunningGateway gateway =
            new RunningGateway().start(TestPacing.QUICK, SendLimits.USUAL, TestRedis.url());
    private final Bus bus = new Bus(gateway.vertx);
    private final AtomicInteger laters = new AtomicInteger();

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void aFloodNeverOverrunsThirtyASecondAndNobodyIsForgotten() {
        List<Future<ShowOutcome>> all =
                IntStream.rangeClosed(1, CHATS).mapToObj(this::untilShown).toList();
        Future.all(all).await();
        List<Long> times = gateway.telegram.asked("sendMessage").stream()
                .map(Asked::nanoTime)
                .toList();
        assertThat(times).hasSize(CHATS);
        assertThat(laters.get()).isPositive();
        Duration took = Duration.ofNanos(times.getLast() - times.getFirst());
        // The first ten may go at once, so 140 take at least 4.67 s; how late a busy machine is says nothing.
        assertThat(took).isGreaterThan(Duration.ofMillis(4_400));
    }

    private Future<ShowOutcome> untilShown(int chat) {
        var screen = new Screen.Text("x", List.of(), null);
        var show = new Show(new EventId("show" + chat), chat, 1, Show.Urgency.NOTICE, screen);
        return bus.ask(Addresses.SHOWS, show).compose(outcome -> again(chat, outcome));
    }

    private Future<ShowOutcome> again(int chat, ShowOutcome outcome) {
        return switch (outcome) {
            case Later(long millis) -> {
                laters.incrementAndGet();
                yield gateway.vertx.timer(millis, TimeUnit.MILLISECONDS).compose(over -> untilShown(chat));
            }
            case Shown shown -> Future.succeededFuture(shown);
            case ShowOutcome other -> Future.failedFuture(new AssertionError(other.toString()));
        };
    }
}
