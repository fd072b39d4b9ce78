package operatordesk.chaos;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import operatordesk.chaos.audit.Dump;

/** A short run of the proof with a plan of its own, as a test. The long one is by hand. */
final class ShortRun {
    private ShortRun() {}

    static Outcome of(Path folder, String... arguments) {
        List<String> all = new ArrayList<>(List.of("--root", "../..", "--gateways", "2", "--clients", "25"));
        all.addAll(List.of(arguments));
        Outcome outcome = new Run(Options.of(all.toArray(String[]::new)), folder, System.out).run();
        System.out.println(Report.of(outcome));
        System.out.println(Report.findings(outcome));
        Dump.write(outcome.evidence(), outcome.findings(), folder);
        return outcome;
    }
}
