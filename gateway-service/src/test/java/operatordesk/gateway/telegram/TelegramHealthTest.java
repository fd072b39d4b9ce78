package operatordesk.gateway.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import operatordesk.gateway.testing.CapturedLog;
import org.junit.jupiter.api.Test;

class TelegramHealthTest {
    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
    private final TelegramHealth health = new TelegramHealth(Duration.ofSeconds(55), now::get);

    @Test
    void isNotWellBeforeTheFirstAnswer() {
        assertThat(health.words()).isEqualTo("not asked yet");
    }

    @Test
    void isWellFromAnAnswerUntilTheSilenceIsTooLong() {
        health.answered();
        now.addAndGet(TimeUnit.SECONDS.toNanos(54));
        assertThat(health.words()).isEqualTo("ok");
        now.addAndGet(TimeUnit.SECONDS.toNanos(1));
        assertThat(health.words()).isEqualTo("no answer to a poll for 55 s");
        health.answered();
        assertThat(health.words()).isEqualTo("ok");
    }

    @Test
    void aGatewayThatDoesNotPollIsWellHoweverLongItIsSilent() {
        health.resting();
        now.addAndGet(TimeUnit.HOURS.toNanos(1));
        assertThat(health.words()).isEqualTo("ok, not polling");
        health.beginning();
        assertThat(health.words()).isEqualTo("not asked yet");
        health.answered();
        assertThat(health.words()).isEqualTo("ok");
    }

    @Test
    void whatComesAndGoesIsLoggedAgainAfterAWhileOnly() {
        try (var log = new CapturedLog(TelegramHealth.class.getName(), Level.INFO)) {
            for (int round = 0; round < 5; round++) {
                health.trouble("gone");
                health.answered();
            }
            assertThat(log.lines()).filteredOn(line -> line.contains("gone")).hasSize(1);
            now.addAndGet(TimeUnit.MINUTES.toNanos(10));
            health.trouble("gone");
            assertThat(log.lines()).filteredOn(line -> line.contains("gone")).hasSize(2);
        }
    }

    @Test
    void aTroubleIsLoggedOnceUntilItChanges() {
        try (var log = new CapturedLog(TelegramHealth.class.getName(), Level.INFO)) {
            health.trouble("gone");
            health.trouble("gone");
            assertThat(health.words()).isEqualTo("gone");
            health.answered();
            health.answered();
            assertThat(log.lines()).hasSize(2);
        }
    }
}
