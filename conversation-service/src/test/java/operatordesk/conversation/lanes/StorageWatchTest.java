package operatordesk.conversation.lanes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class StorageWatchTest {
    private Instant now = Instant.parse("2026-11-22T12:00:00Z");
    private final StorageWatch watch = new StorageWatch(() -> now);

    private void pass(long seconds) {
        now = now.plusSeconds(seconds);
    }

    @Test
    void isAwayOnceStoresHaveFailedForSomeSeconds() {
        watch.failed();
        assertThat(watch.isAway()).isFalse();
        pass(2);
        watch.failed();
        assertThat(watch.isAway()).isTrue();
        watch.succeeded();
        assertThat(watch.isAway()).isFalse();
    }

    @Test
    void isAwayForAsLongAsStoresGoOnFailingHoweverSlowly() {
        for (int times = 0; times < 20; times++) {
            watch.failed();
            pass(6);
            assertThat(watch.isAway()).isTrue();
        }
    }

    @Test
    void forgetsAFailureAfterWhichAnotherReplicaHadTheRest() {
        watch.failed();
        pass(8);
        assertThat(watch.isAway()).isFalse();
        watch.failed();
        pass(1);
        assertThat(watch.isAway()).isFalse();
        pass(1);
        assertThat(watch.isAway()).isTrue();
    }

    @Test
    void saysHowLongAgoAStoreLastSucceeded() {
        assertThat(watch.succeededAgo()).isNull();
        watch.succeeded();
        pass(3);
        watch.failed();
        assertThat(watch.succeededAgo()).isEqualTo(3_000);
    }
}
