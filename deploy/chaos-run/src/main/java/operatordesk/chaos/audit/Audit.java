package operatordesk.chaos.audit;

import java.util.List;
import java.util.stream.Stream;

/** One rule of the audit. */
@FunctionalInterface
public interface Audit {
    /** All rules that look at what was seen, in the order of the report. */
    List<Audit> ALL = List.of(
            new LostAnswers(),
            new LostMessages(),
            new LostRequests(),
            new LostCopies(),
            new StoredTwice(),
            new OutOfOrder(),
            new ToldWrongly(),
            new WrongRequest());

    /** What this rule finds. */
    List<Finding> findings(Evidence evidence);

    /** What all rules find. */
    static List<Finding> all(Evidence evidence) {
        return ALL.stream().flatMap(audit -> of(audit, evidence)).toList();
    }

    private static Stream<Finding> of(Audit audit, Evidence evidence) {
        return audit.findings(evidence).stream();
    }
}
