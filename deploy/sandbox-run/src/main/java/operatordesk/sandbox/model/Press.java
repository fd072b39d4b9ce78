package operatordesk.sandbox.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A press of an inline button and what the person saw of it.
 *
 * @param id the callback query's id
 * @param seq the change by which it came to be as it is
 * @param forged the data is not what a button carries: an altered app sent it
 * @param answer absent while the button spins
 */
public record Press(
        long seq,
        String id,
        long messageId,
        String data,
        boolean forged,
        Instant at,
        @Nullable PressAnswer answer) {
    /** What the bot answered: a line that fades, or an alert that must be closed. */
    public record PressAnswer(
            String text, boolean alert, @Nullable String url, Instant at) {}

    Press answered(PressAnswer newAnswer, long newSeq) {
        return new Press(newSeq, id, messageId, data, forged, at, newAnswer);
    }
}
