package operatordesk.conversation.client;

import org.jspecify.annotations.Nullable;

/**
 * How it goes at the open question.
 *
 * @param misses how often in a row what came was no answer; at the second one the operator hears of it
 * @param album the album of which the last answer was a part, absent for a single message: its other parts come within moments
 */
public record Asking(int misses, @Nullable String album) {
    /** Nothing has come for the question yet. */
    public static final Asking FRESH = new Asking(0, null);

    Asking missed() {
        return new Asking(misses + 1, album);
    }
}
