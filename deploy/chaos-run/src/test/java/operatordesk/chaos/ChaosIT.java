package operatordesk.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import operatordesk.chaos.audit.Dump;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The short run of the proof: a minute, ten kills, a fixed plan. The long run is by hand. */
class ChaosIT {
    @Test
    void tenKillsInAMinuteLoseNothing(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) {
        var options = Options.of(
                "--root",
                "../..",
                "--seconds",
                "60",
                "--kills",
                "10",
                "--seed",
                "20261122",
                "--rate",
                "15",
                "--clients",
                "25");

        Outcome outcome = new Run(options, folder, System.out).run();

        System.out.println(Report.of(outcome));
        System.out.println(Report.findings(outcome));
        Dump.write(outcome.evidence(), outcome.findings(), folder);
        assertThat(outcome.kills()).isEqualTo(10);
        assertThat(outcome.updates()).isGreaterThan(300);
        assertThat(outcome.chaos().millis()).hasSizeGreaterThan(10);
        assertThat(outcome.findings().size()).as("findings; logs in %s", folder).isZero();
    }
}
