package operatordesk.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class OptionsTest {
    @Test
    void readsAll() {
        var options = Options.of(
                "--seed",
                "7",
                "--seconds",
                "60",
                "--kills",
                "10",
                "--rate",
                "15",
                "--gateways",
                "2",
                "--restarts",
                "4");

        assertThat(options.seed()).isEqualTo(7);
        assertThat(options.duration()).isEqualTo(Duration.ofSeconds(60));
        assertThat(options.kills()).isEqualTo(10);
        assertThat(options.restarts()).isEqualTo(4);
        assertThat(options.rate()).isEqualTo(15);
        assertThat(options.gateways()).isEqualTo(2);
        assertThat(options.help()).isFalse();
        assertThat(Options.of("--help").help()).isTrue();
    }

    @Test
    void namesWhatItDoesNotTake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.of("--gateways", "3"))
                .withMessageContaining("--gateways");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.of("--colour", "red"))
                .withMessageContaining("--colour");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.of("--seconds"))
                .withMessageContaining("--seconds");
    }
}
