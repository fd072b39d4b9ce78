package operatordesk.gateway.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {
    @ParameterizedTest
    @CsvSource({"0, 400, 500", "1, 800, 1000", "5, 12800, 16000", "6, 24000, 30000", "1000000, 24000, 30000"})
    void pausesDoubleUpToTheLongestLessAFifthAtMost(int failures, long least, long most) {
        var backoff = Backoff.millis(500, 30_000);
        IntStream.range(0, 200)
                .mapToObj(round -> backoff.after(failures))
                .forEach(pause -> assertThat(pause).isBetween(Duration.ofMillis(least), Duration.ofMillis(most)));
    }
}
