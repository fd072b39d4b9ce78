package operatordesk.gateway.lease;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LeaseTest {
    private static final long MILLI = 1_000_000L;

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 100 * MILLI);
    private final Lease lease = new Lease(3, now::get, now.get(), Duration.ofMillis(2_500));

    @Test
    void holdsFromTheAskingOnUntilItsEnd() {
        assertThat(lease.holds()).isTrue();
        now.addAndGet(2_499 * MILLI);
        assertThat(lease.holds()).isTrue();
        now.addAndGet(MILLI);
        assertThat(lease.holds()).isFalse();
    }

    @Test
    void aRenewalCountsFromWhenItWasAskedFor() {
        now.addAndGet(1_000 * MILLI);
        long asked = now.get();
        now.addAndGet(800 * MILLI);
        lease.renewed(asked);
        assertThat(lease.left()).isEqualTo(1_700 * MILLI);
    }

    @Test
    void aRenewalThatIsToldAfterTheEndChangesNothing() {
        now.addAndGet(1_000 * MILLI);
        long asked = now.get();
        now.addAndGet(1_600 * MILLI);
        lease.renewed(asked);
        assertThat(lease.holds()).isFalse();
    }

    @Test
    void whatIsOverStaysOver() {
        lease.end();
        lease.renewed(now.get());
        assertThat(lease.holds()).isFalse();
    }
}
