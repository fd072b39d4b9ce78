package operatordesk.sandbox.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import operatordesk.sandbox.telegram.CallbackQuery;
import operatordesk.sandbox.telegram.Update;
import operatordesk.sandbox.telegram.UpdateBody;
import operatordesk.sandbox.telegram.User;
import org.junit.jupiter.api.Test;

class UpdateQueueTest {
    private static final Instant NOW = Instant.EPOCH;
    private final UpdateQueue queue = new UpdateQueue(100);

    private void add(int count) {
        var press = new CallbackQuery("1", new User(7, false, "Anna", null, null, null), "nothing", "1", "x");
        for (int i = 0; i < count; i++) {
            queue.add(new UpdateBody.Pressed(press), NOW);
        }
    }

    private List<Long> take(long offset, int limit) {
        return queue.take(offset, limit, NOW).stream().map(Update::updateId).toList();
    }

    @Test
    void anOffsetUpToTenAheadConfirmsEverything() {
        add(3);
        assertThat(take(114, 100)).containsExactly(100L, 101L, 102L);
        assertThat(take(113, 100)).isEmpty();
        add(1);
        assertThat(take(0, 100)).containsExactly(103L);
    }

    @Test
    void aFullQueueDropsWhatComes() {
        add(100_001);
        assertThat(queue.pending()).isEqualTo(100_000);
    }

    @Test
    void expiredOnesDoNotCountAgainstTheLimit() {
        add(2);
        queue.add(
                new UpdateBody.Pressed(new CallbackQuery("2", new User(7, false, "A", null, null, null), "", "1", "y")),
                NOW.plusSeconds(100));
        assertThat(queue.take(0, 1, NOW.plusSeconds(150)).getFirst().updateId()).isEqualTo(102);
        assertThat(queue.pending()).isEqualTo(1);
    }

    @Test
    void repeatsComeOnceBeforeTheRest() {
        add(3);
        take(0, 2);
        queue.repeat(1);
        assertThat(take(102, 100)).containsExactly(101L, 102L);
        assertThat(take(102, 100)).containsExactly(102L);
    }

    @Test
    void repeatsNeverOvertakeWhatWaits() {
        add(3);
        take(0, 3);
        queue.repeat(1);
        assertThat(take(101, 100)).containsExactly(101L, 102L);
    }

    @Test
    void typesThatAreNotAllowedAreDropped() {
        queue.allow(Set.of("message"));
        add(1);
        assertThat(queue.pending()).isZero();
    }
}
