package operatordesk.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Every service is restarted in good order under load. */
class RestartingIT {
    @Test
    void everyServiceRestartedUnderLoadLosesNothing(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) {
        Outcome outcome = ShortRun.of(
                folder, "--seconds", "50", "--kills", "0", "--restarts", "5", "--seed", "20261125", "--rate", "15");

        assertThat(outcome.struck()).hasSize(5);
        assertThat(outcome.copies()).isZero();
        assertThat(Report.findings(outcome)).as("findings; logs in %s", folder).isEmpty();
    }
}
