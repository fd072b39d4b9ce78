package operatordesk.chaos.audit;

/**
 * Answers that were taken for a question which the client had not been shown yet: the second of two quick messages. Nothing
 * is lost by it and a page after page of an album is meant so; it is counted and no finding.
 */
public final class Shifted {
    private Shifted() {}

    /** How many. */
    public static long count(Evidence evidence) {
        return evidence.clients().stream()
                .mapToLong(client -> {
                    var timeline = Timeline.of(client, evidence);
                    return evidence.answersOf(client).stream()
                            .filter(answer -> !answer.late() && isAhead(answer, timeline))
                            .count();
                })
                .sum();
    }

    private static boolean isAhead(Rows.Answer answer, Timeline timeline) {
        return timeline.before(answer.messageId())
                .filter(asked -> !asked.question().step().key().equals(answer.step()))
                .isPresent();
    }
}
