package operatordesk.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** A minute in which processes are killed with {@code kill -9}. */
class KillingIT {
    @Test
    void tenKillsInAMinuteLoseNothing(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) {
        Outcome outcome = ShortRun.of(folder, "--seconds", "60", "--kills", "10", "--seed", "20261122", "--rate", "15");

        assertThat(outcome.kills()).isEqualTo(10);
        assertThat(outcome.updates()).isGreaterThan(300);
        assertThat(outcome.chaos().millis()).hasSizeGreaterThan(10);
        assertThat(Report.findings(outcome)).as("findings; logs in %s", folder).isEmpty();
    }
}
