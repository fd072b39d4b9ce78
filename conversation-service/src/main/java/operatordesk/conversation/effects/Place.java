package operatordesk.conversation.effects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Where in a chat something was shown.
 *
 * @param messageId of the message, 0 for what could not be shown
 * @param first false where an earlier copy may stand above it: somebody died, or lost patience, between sending and noting
 */
public record Place(long messageId, boolean first) {
    private static final String UNSURE = "?";

    /** What could not be shown stands above everything. */
    public static final Place NOWHERE = new Place(0, true);

    /** Reads what {@link #text} wrote. */
    @JsonCreator
    public static Place parse(String text) {
        boolean first = !text.endsWith(UNSURE);
        return new Place(Long.parseLong(first ? text : text.substring(0, text.length() - 1)), first);
    }

    /** How it stands in Redis: the message id, with a question mark where it may not be the first copy's. */
    @JsonValue
    public String text() {
        return first ? Long.toString(messageId) : messageId + UNSURE;
    }
}
