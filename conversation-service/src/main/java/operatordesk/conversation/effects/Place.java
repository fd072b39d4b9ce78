package operatordesk.conversation.effects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Where in a chat something was shown.
 *
 * @param messageId of the message, 0 for what could not be shown
 * @param since absent for the first copy; otherwise an earlier copy may stand above it, sent at this time or later, because
 *     somebody died, or lost patience, between sending and noting. In whole milliseconds
 */
public record Place(long messageId, @Nullable Instant since) {
    private static final String PERHAPS_SINCE = "?";

    /** What could not be shown stands above everything. */
    public static final Place NOWHERE = new Place(0, null);

    /** Reads what {@link #text} wrote. */
    @JsonCreator
    public static Place parse(String text) {
        int end = text.indexOf(PERHAPS_SINCE);
        return end < 0
                ? new Place(Long.parseLong(text), null)
                : new Place(
                        Long.parseLong(text.substring(0, end)),
                        Instant.ofEpochMilli(Long.parseLong(text.substring(end + 1))));
    }

    /** Whether an earlier copy may have stood there when somebody sent something, by Telegram's time in whole seconds. */
    public boolean mayStandAbove(Instant sentAt) {
        return since != null && !sentAt.isBefore(since.truncatedTo(ChronoUnit.SECONDS));
    }

    /** How it stands in Redis: the message id, and after a question mark the time since when a copy may stand above it. */
    @JsonValue
    public String text() {
        return since == null ? Long.toString(messageId) : messageId + PERHAPS_SINCE + since.toEpochMilli();
    }
}
