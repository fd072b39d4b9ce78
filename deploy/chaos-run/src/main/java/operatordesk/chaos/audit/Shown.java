package operatordesk.chaos.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message as it stands in a chat.
 *
 * @param at when it was sent
 * @param text what it says now
 * @param first what it said when it was sent, as far as the log has it, or else what it says now
 * @param file its file's {@code file_unique_id}, absent without a file
 */
public record Shown(
        long messageId,
        boolean byBot,
        Instant at,
        String text,
        String first,
        @Nullable String file) {
    /** One that was never changed. */
    Shown(long messageId, boolean byBot, Instant at, String text, @Nullable String file) {
        this(messageId, byBot, at, text, text, file);
    }

    /** Whether it says the same as another, or did before it was changed. */
    boolean repeats(Shown other) {
        return text.equals(other.text) || first.equals(other.text);
    }
}
