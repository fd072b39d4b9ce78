package operatordesk.chaos.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import operatordesk.chaos.audit.Finding.Rule;
import operatordesk.chaos.audit.Timeline.Asked;

/**
 * The answers of a request are stored in the order in which they were sent, and the client is shown the questions in theirs:
 * an older request never after a newer one, and no question left out.
 */
final class OutOfOrder implements Audit {
    @Override
    public List<Finding> findings(Evidence evidence) {
        List<Finding> findings = new ArrayList<>();
        for (long client : evidence.clients()) {
            Evidence own = evidence.of(client);
            findings.addAll(stored(client, own));
            findings.addAll(shown(client, own));
        }
        return findings;
    }

    /** An attempt more at the same message comes whenever the client edits, so only the first one counts. */
    private static List<Finding> stored(long client, Evidence evidence) {
        List<Finding> findings = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        Map<String, Long> last = new HashMap<>();
        for (Rows.Answer answer : evidence.answersOf(client)) {
            if (seen.add(answer.messageId())) {
                long former = last.getOrDefault(answer.requestId(), 0L);
                if (former > answer.messageId()) {
                    findings.add(new Finding(
                            Rule.ORDER,
                            "client " + client + ": message " + answer.messageId() + " was stored after message "
                                    + former + " in request " + answer.requestId()));
                }
                last.put(answer.requestId(), answer.messageId());
            }
        }
        return findings;
    }

    private static List<Finding> shown(long client, Evidence evidence) {
        List<Finding> findings = new ArrayList<>();
        Asked former = null;
        for (Asked asked : Timeline.of(client, evidence).questions()) {
            boolean same =
                    former != null && String.valueOf(former.requestId()).equals(String.valueOf(asked.requestId()));
            int expected = same && former != null ? former.question().index() : -1;
            int index = asked.question().index();
            if (index != expected && index != expected + 1) {
                findings.add(new Finding(
                        Rule.ORDER,
                        "client " + client + ": message " + asked.messageId() + " shows question " + (index + 1)
                                + " of request " + asked.requestId() + " after question " + (expected + 1)));
            }
            if (former != null && generation(asked, evidence) < generation(former, evidence)) {
                findings.add(new Finding(
                        Rule.ORDER,
                        "client " + client + ": message " + asked.messageId() + " shows request " + asked.requestId()
                                + " after the newer " + former.requestId()));
            }
            former = asked;
        }
        return findings;
    }

    private static int generation(Asked asked, Evidence evidence) {
        return evidence.request(String.valueOf(asked.requestId()))
                .map(Rows.Request::generation)
                .orElse(0);
    }
}
