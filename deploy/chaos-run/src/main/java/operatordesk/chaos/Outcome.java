package operatordesk.chaos;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import operatordesk.chaos.audit.Evidence;
import operatordesk.chaos.audit.Finding;
import operatordesk.chaos.audit.Latency;
import operatordesk.chaos.plan.Mishap;

/**
 * What came of a run.
 *
 * @param acted how long people acted
 * @param struck how often which process was killed or paused
 * @param copies how many messages were sent twice
 * @param doubts at how many questions answers were filed while nobody could know whether the question was there
 * @param kills how many processes were killed; so many messages may have been sent twice, and one more for
 *     every connection that was cut after Telegram took the message
 */
public record Outcome(
        Options options,
        Duration acted,
        Map<String, Integer> struck,
        Map<Mishap.Kind, Integer> mishaps,
        int updates,
        int repeatedPresses,
        Evidence evidence,
        Latency quiet,
        Latency chaos,
        long copies,
        long doubts,
        int kills,
        List<Finding> findings) {
    public Outcome {
        findings = List.copyOf(findings);
    }
}
