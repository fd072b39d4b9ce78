package operatordesk.gateway.updates;

import static operatordesk.gateway.testing.Updates.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import operatordesk.contracts.bus.BusFailure;
import operatordesk.contracts.events.Incoming;
import operatordesk.contracts.events.Parked;
import operatordesk.contracts.events.Verdict;
import operatordesk.gateway.testing.RunningGateway;
import operatordesk.gateway.testing.TestPacing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What cannot be decided: parked with its followers, put aside, or left at Telegram. */
class ParkingTest {
    private static final long ANNA = 4_503_599_627_370_495L;
    private static final long BORIS = 77;

    private final RunningGateway gateway = new RunningGateway();
    private final AtomicLong ids = new AtomicLong(600);

    @BeforeEach
    void listen() {
        gateway.conversation.listen(gateway.vertx);
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void aStuckChatIsParkedInOrderWhileOthersGo() {
        gateway.conversation.answers(this::allButAnna);
        gateway.start(TestPacing.QUICK);
        LongStream.range(500, 504).forEach(id -> gateway.telegram.deliver(text(id, ANNA, "a" + id)));
        await().until(() -> {
            gateway.telegram.deliver(text(ids.incrementAndGet(), BORIS, "b"));
            return gateway.conversation.parked().size() == 4;
        });
        await().until(() -> gateway.telegram.unconfirmed().isEmpty());
        assertThat(gateway.conversation.parked())
                .containsExactly("500." + ANNA, "501." + ANNA, "502." + ANNA, "503." + ANNA);
        assertThat(gateway.conversation.ids()).doesNotContain("501." + ANNA);
        assertThat(gateway.health()).contains("\"events\":\"ok\"");
    }

    @Test
    void whatComesAfterTheParkedOnesGoesTheUsualWay() {
        gateway.conversation.answers(this::allButAnna);
        gateway.start(TestPacing.QUICK);
        gateway.telegram.deliver(text(500, ANNA, "stuck"));
        await().until(() -> {
            gateway.telegram.deliver(text(ids.incrementAndGet(), BORIS, "b"));
            return gateway.conversation.parked().size() == 1;
        });
        gateway.conversation.answers(event -> Future.succeededFuture(new Verdict(null)));
        gateway.telegram.deliver(text(900, ANNA, "again"));
        await().until(() -> gateway.conversation.ids().contains("900." + ANNA));
        assertThat(gateway.conversation.parked()).containsExactly("500." + ANNA);
    }

    @Test
    void whenNothingCanBeAcceptedNothingIsParkedAndNothingConfirmed() {
        gateway.conversation.answers(event -> Future.failedFuture(BusFailure.unavailable("Redis is away")));
        gateway.start(TestPacing.QUICK);
        gateway.telegram.deliver(text(500, ANNA, "1"));
        gateway.telegram.deliver(text(501, BORIS, "2"));
        await().until(() -> gateway.conversation.came().size() > 40);
        assertThat(gateway.conversation.parked()).isEmpty();
        assertThat(gateway.telegram.unconfirmed()).containsExactly(500L, 501L);
    }

    @Test
    void oneChatThatFillsTelegramsWindowIsParkedThoughTheOthersCannotBeSeen() {
        gateway.conversation.answers(this::allButAnna);
        LongStream.range(500, 650).forEach(id -> gateway.telegram.deliver(text(id, ANNA, "a" + id)));
        gateway.telegram.deliver(text(650, BORIS, "hidden"));
        gateway.start(TestPacing.QUICK);
        await().until(() -> gateway.conversation.ids().contains("650." + BORIS));
        await().until(() -> gateway.telegram.unconfirmed().isEmpty());
        assertThat(gateway.conversation.parked())
                .isSortedAccordingTo(String::compareTo)
                .hasSize(150);
    }

    @Test
    void anEventWhoseParkingHasBegunGoesNoOtherWay() {
        gateway.conversation.answers(this::allButAnna);
        gateway.conversation.parks(event -> Future.failedFuture(BusFailure.unavailable("no answer")));
        gateway.start(TestPacing.QUICK);
        gateway.telegram.deliver(text(500, ANNA, "stuck"));
        await().until(() -> {
            gateway.telegram.deliver(text(ids.incrementAndGet(), BORIS, "b"));
            return gateway.conversation.parked().size() > 5;
        });
        long decided = tries("500." + ANNA);
        int parked = gateway.conversation.parked().size();
        await().until(() -> gateway.conversation.parked().size() > parked + 5);
        assertThat(tries("500." + ANNA)).isEqualTo(decided);
        assertThat(gateway.telegram.unconfirmed()).contains(500L);
    }

    @Test
    void aRefusedEventIsPutAsideWithTheReason() {
        gateway.conversation.answers(event -> event.from().id() == ANNA
                ? Future.failedFuture(BusFailure.refused("for its own sake"))
                : Future.succeededFuture(new Verdict(null)));
        gateway.start(TestPacing.QUICK);
        gateway.telegram.deliver(text(500, ANNA, "bad"));
        await().until(() -> gateway.telegram.unconfirmed().isEmpty());
        assertThat(gateway.conversation.unreadable()).singleElement().satisfies(aside -> {
            assertThat(aside.id().value()).isEqualTo("500." + ANNA);
            assertThat(aside.reason()).isEqualTo("refused: for its own sake");
            assertThat(aside.content()).contains("\"bad\"");
        });
    }

    @Test
    void anUnreadableUpdateIsPutAsideAndConfirmedOnlyThen() {
        gateway.conversation.putsAside(update -> Future.failedFuture(BusFailure.unavailable("Redis is away")));
        gateway.start(TestPacing.QUICK);
        var bad = new JsonObject()
                .put("update_id", 500)
                .put("message", new JsonObject().put("chat", new JsonObject().put("id", ANNA)));
        gateway.telegram.deliver(bad);
        gateway.telegram.deliver(new JsonObject().put("update_id", 501).put("message", "nonsense"));
        gateway.telegram.deliver(text(502, BORIS, "good"));
        await().until(() -> gateway.conversation.unreadable().size() > 6
                && gateway.conversation.ids().contains("502." + BORIS));
        assertThat(gateway.telegram.unconfirmed()).contains(500L, 501L);
        gateway.conversation.putsAside(update -> Future.succeededFuture(new Parked()));
        await().until(() -> gateway.telegram.unconfirmed().isEmpty());
        assertThat(gateway.conversation.unreadable())
                .anySatisfy(aside -> {
                    assertThat(aside.id().value()).isEqualTo("500." + ANNA);
                    assertThat(aside.content()).isEqualTo(bad.encode());
                    assertThat(aside.reason()).startsWith("cannot be read at message");
                })
                .anySatisfy(aside -> assertThat(aside.id().value()).isEqualTo("501.0"));
    }

    private Future<Verdict> allButAnna(Incoming event) {
        return event.from().id() == ANNA
                ? Future.failedFuture(BusFailure.unavailable("this chat cannot go on"))
                : Future.succeededFuture(new Verdict(null));
    }

    private long tries(String id) {
        return gateway.conversation.ids().stream().filter(id::equals).count();
    }
}
