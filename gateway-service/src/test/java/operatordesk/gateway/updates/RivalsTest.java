package operatordesk.gateway.updates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Vertx;
import java.util.concurrent.atomic.AtomicLong;
import operatordesk.contracts.bus.Bus;
import operatordesk.contracts.events.Rival;
import operatordesk.gateway.telegram.BotApiFailure.Conflict;
import operatordesk.gateway.testing.TestConversation;
import operatordesk.gateway.testing.TestPacing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RivalsTest {
    private final Vertx vertx = Vertx.vertx();
    private final TestConversation conversation = new TestConversation();
    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
    private final Rivals rivals = new Rivals(vertx, new Bus(vertx), TestPacing.QUICK, now::get);

    @AfterEach
    void close() {
        vertx.close().await();
    }

    private void meets(int conflicts, long epoch) {
        for (int each = 0; each < conflicts; each++) {
            rivals.met(new Conflict(false), epoch);
            now.addAndGet(TestPacing.QUICK.calm().toNanos() - 1);
        }
    }

    private void awaitIds(String... ids) {
        await().untilAsserted(() -> assertThat(conversation.rivals())
                .extracting(Rival::id)
                .extracting(Object::toString)
                .containsExactly(ids));
    }

    @Test
    void isToldOnceWhileItLastsAndAnewWhenItHadBeenOver() {
        conversation.listen(vertx);
        meets(2, 1);
        meets(7, 2);
        now.incrementAndGet();
        meets(4, 2);

        awaitIds("rival-2-1.0", "rival-2-2.0");
    }

    @Test
    void conflictsFarApartAreNotWorthAWord() {
        conversation.listen(vertx);
        for (int each = 0; each < 5; each++) {
            meets(1, 1);
            now.incrementAndGet();
        }
        meets(3, 1);

        awaitIds("rival-1-1.0");
    }

    @Test
    void isToldAgainAndAgainUntilItIsHeard() {
        meets(3, 1);
        conversation.listen(vertx);

        awaitIds("rival-1-1.0");
    }
}
