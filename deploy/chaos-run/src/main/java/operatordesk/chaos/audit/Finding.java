package operatordesk.chaos.audit;

/**
 * A promise that was not kept.
 *
 * @param rule the audit that found it
 * @param words what and where, with ids and without anybody's content
 */
public record Finding(Rule rule, String words) {
    /** The audits. */
    public enum Rule {
        LOST("lost"),
        TWICE("stored twice"),
        ORDER("out of order"),
        TOLD_WRONGLY("told to the wrong person"),
        WRONG_REQUEST("filed under the wrong request"),
        SENT_TWICE("sent twice more often than allowed"),
        SLOW_TO_END("longer than 10 s to end in good order"),
        STUCK("stuck at the end");

        private final String words;

        Rule(String words) {
            this.words = words;
        }

        /** For the report. */
        public String words() {
            return words;
        }
    }
}
