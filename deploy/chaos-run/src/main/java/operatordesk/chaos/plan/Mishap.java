package operatordesk.chaos.plan;

import java.time.Duration;

/**
 * Telegram, or the way to it, is at fault.
 *
 * @param at since the beginning of the acting
 * @param polling whether polls are hit instead of all other calls
 * @param times how many calls are hit; for {@link Kind#REPEATED_UPDATES} how many updates are delivered again
 */
public record Mishap(Duration at, Kind kind, boolean polling, int times) {
    /** What goes wrong. */
    public enum Kind {
        TOO_MANY_REQUESTS("429 with retry_after"),
        INTERNAL_ERROR("500"),
        BAD_GATEWAY("502 with an HTML page"),
        CUT_BEFORE("cut before the effect"),
        CUT_AFTER("cut after the effect"),
        SLOW("slow"),
        REPEATED_UPDATES("delivered again");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** For the report. */
        public String words() {
            return words;
        }
    }
}
