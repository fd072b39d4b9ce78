package operatordesk.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import operatordesk.chaos.audit.Dump;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The short runs of the proof, with fixed plans. The long run is by hand. */
class ChaosIT {
    private static Outcome run(Path folder, String... arguments) {
        List<String> all = new ArrayList<>(List.of("--root", "../..", "--gateways", "2", "--clients", "25"));
        all.addAll(List.of(arguments));
        Outcome outcome = new Run(Options.of(all.toArray(String[]::new)), folder, System.out).run();
        System.out.println(Report.of(outcome));
        System.out.println(Report.findings(outcome));
        Dump.write(outcome.evidence(), outcome.findings(), folder);
        return outcome;
    }

    @Test
    void tenKillsInAMinuteLoseNothing(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) {
        Outcome outcome = run(folder, "--seconds", "60", "--kills", "10", "--seed", "20261122", "--rate", "15");

        assertThat(outcome.kills()).isEqualTo(10);
        assertThat(outcome.updates()).isGreaterThan(300);
        assertThat(outcome.chaos().millis()).hasSizeGreaterThan(10);
        assertThat(outcome.findings().size()).as("findings; logs in %s", folder).isZero();
    }

    @Test
    void everyServiceRestartedUnderLoadLosesNothing(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) {
        Outcome outcome =
                run(folder, "--seconds", "50", "--kills", "0", "--restarts", "5", "--seed", "20261125", "--rate", "15");

        assertThat(outcome.struck()).hasSize(5);
        assertThat(outcome.copies()).isZero();
        assertThat(outcome.findings().size()).as("findings; logs in %s", folder).isZero();
    }
}
