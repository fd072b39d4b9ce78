package operatordesk.gateway.updates;

import static operatordesk.gateway.testing.Updates.press;
import static operatordesk.gateway.testing.Updates.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.KeptAnswer;
import operatordesk.gateway.testing.RunningGateway;
import operatordesk.gateway.testing.TestPacing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Accepted and kept are two things. */
class KeepingTest {
    private static final long ANNA = 4_503_599_627_370_495L;
    private static final long BORIS = 77;

    private final RunningGateway gateway = new RunningGateway();
    private final Set<EventId> stored = ConcurrentHashMap.newKeySet();

    @BeforeEach
    void listen() {
        gateway.conversation.keeps(query -> new KeptAnswer(
                query.events().stream().filter(stored::contains).toList(), List.of(), false, null, null));
        gateway.conversation.listen(gateway.vertx);
        gateway.start(TestPacing.QUICK);
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void acceptedLetsTheChatGoOnAndKeptLetsTelegramForget() {
        gateway.telegram.deliver(text(500, ANNA, "1"));
        gateway.telegram.deliver(text(501, ANNA, "2"));
        await().until(() -> gateway.conversation.came().size() == 2
                && gateway.conversation.keptQueries().size() > 3);
        assertThat(gateway.telegram.unconfirmed()).containsExactly(500L, 501L);
        stored.add(EventId.of(501, ANNA));
        asked(4);
        assertThat(gateway.telegram.unconfirmed()).containsExactly(500L, 501L);
        stored.add(EventId.of(500, ANNA));
        await().until(() -> gateway.telegram.unconfirmed().isEmpty());
        assertThat(gateway.conversation.ids()).containsExactly("500." + ANNA, "501." + ANNA);
    }

    @Test
    void manyAreAskedAboutAtOnce() {
        LongStream.range(500, 560).forEach(id -> gateway.telegram.deliver(text(id, id, "x")));
        await().until(() -> gateway.conversation.keptQueries().stream().anyMatch(events -> events.size() == 60));
        LongStream.range(500, 560).forEach(id -> stored.add(EventId.of(id, id)));
        await().until(() -> gateway.telegram.unconfirmed().isEmpty());
        int asked = gateway.conversation.keptQueries().size();
        assertThat(gateway.conversation.keptQueries().get(asked - 1)).isNotEmpty();
    }

    @Test
    void whilePostgresIsAwayAcceptedSufficesAndTheHealthSaysSoUntilItIsBackThoughNobodyWrites() {
        gateway.conversation.keeps(query -> new KeptAnswer(List.of(), List.of(), true, null, null));
        gateway.telegram.deliver(text(500, ANNA, "1"));
        await().until(() -> gateway.telegram.unconfirmed().isEmpty());
        assertThat(gateway.health()).contains("\"events\":\"postgres away: accepted suffices\"");
        gateway.conversation.keeps(query -> new KeptAnswer(query.events(), List.of(), false, 0L, null));
        await().until(() -> gateway.health().contains("\"events\":\"ok\""));
    }

    @Test
    void replicaThatHasStoredNothingSinceDoesNotEndAnOutage() {
        gateway.conversation.keeps(query -> new KeptAnswer(List.of(), List.of(), true, null, null));
        gateway.telegram.deliver(text(500, ANNA, "1"));
        await().until(() -> gateway.telegram.unconfirmed().isEmpty());
        for (Long storedAgo : new Long[] {null, 3_600_000L}) {
            gateway.conversation.keeps(query -> new KeptAnswer(List.of(), List.of(), false, storedAgo, null));
            asked(3);
            assertThat(gateway.health()).contains("postgres away");
        }
        gateway.telegram.deliver(text(501, ANNA, "2"));
        await().until(() -> gateway.telegram.unconfirmed().isEmpty());
        gateway.conversation.keeps(query -> new KeptAnswer(List.of(), List.of(), false, 0L, null));
        await().until(() -> gateway.health().contains("\"events\":\"ok\""));
    }

    @Test
    void replicaThatHadNothingToStoreSinceDoesNotProlongAnOutage() {
        gateway.conversation.keeps(query -> new KeptAnswer(List.of(), List.of(), true, null, null));
        gateway.telegram.deliver(text(500, ANNA, "1"));
        await().until(() -> gateway.telegram.unconfirmed().isEmpty());
        gateway.conversation.keeps(query -> new KeptAnswer(List.of(), List.of(), false, 0L, null));
        await().until(() -> gateway.health().contains("\"events\":\"ok\""));
        gateway.conversation.keeps(query -> new KeptAnswer(query.events(), List.of(), true, null, 3_600_000L));
        gateway.telegram.deliver(text(501, ANNA, "2"));
        await().until(() -> gateway.telegram.unconfirmed().isEmpty());
        assertThat(gateway.health()).contains("\"events\":\"ok\"");
    }

    @Test
    void eventThatRedisForgotIsBroughtAgainAndNotConfirmedBefore() {
        gateway.conversation.keeps(query -> new KeptAnswer(List.of(), query.events(), false, null, null));
        gateway.telegram.deliver(text(500, ANNA, "1"));
        await().until(() -> gateway.conversation.came().size() > 1);
        assertThat(gateway.telegram.unconfirmed()).containsExactly(500L);
        gateway.conversation.keeps(query -> new KeptAnswer(query.events(), List.of(), false, null, null));
        await().until(() -> gateway.telegram.unconfirmed().isEmpty());
        assertThat(gateway.conversation.ids()).containsOnly("500." + ANNA);
    }

    @Test
    void aPressIsAnsweredWhenAcceptedNotWhenKept() {
        gateway.telegram.deliver(press(500, BORIS, "p"));
        await().until(() -> gateway.telegram.asked("answerCallbackQuery").size() == 1);
        assertThat(gateway.telegram.unconfirmed()).containsExactly(500L);
    }

    @Test
    void theEndConfirmsWhatBecomesKeptInItsLastMoments() {
        gateway.telegram.deliver(text(500, ANNA, "1"));
        await().until(() -> !gateway.conversation.keptQueries().isEmpty());
        int before = gateway.conversation.keptQueries().size();
        gateway.conversation.keeps(query -> new KeptAnswer(
                gateway.conversation.keptQueries().size() > before + 5 ? query.events() : List.of(),
                List.of(),
                false,
                null,
                null));
        gateway.stop();
        assertThat(gateway.telegram.unconfirmed()).isEmpty();
    }

    private void asked(int times) {
        int before = gateway.conversation.keptQueries().size();
        await().until(() -> gateway.conversation.keptQueries().size() >= before + times);
    }
}
