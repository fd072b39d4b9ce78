package operatordesk.contracts.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;

/**
 * Names one thing that happened, for ever: the same update, delivered again, has the same id. Everything that follows from
 * an event takes its id from it ({@link #then}), so whatever is done twice is recognised.
 *
 * <p>The chat is part of it because Telegram numbers updates anew, at random, after a quiet week.
 *
 * @param value {@code <update_id>.<chat id>}, or a name in the update's place, followed by {@code /n} for each step away from the update
 */
public record EventId(@JsonValue String value) {
    @JsonCreator
    public EventId {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("an event id is never empty");
        }
    }

    /** The id of an update of one chat. */
    public static EventId of(long updateId, long chatId) {
        return new EventId(updateId + "." + chatId);
    }

    /** The id of what happened to the whole desk and in no chat. The name begins with a letter, so it is no update's. */
    public static EventId ofDesk(String name) {
        return new EventId(name + ".0");
    }

    /** The id of a time that a chat had waited for. */
    public static EventId ofTime(Instant at, long chatId) {
        return new EventId("time-" + at.toEpochMilli() + "." + chatId);
    }

    /** The chat of the update from which all of this follows, 0 where there is none. */
    public long chatId() {
        int end = value.indexOf('/');
        return Long.parseLong(value.substring(value.indexOf('.') + 1, end < 0 ? value.length() : end));
    }

    /** The id of the n-th thing that follows from this one; n counts from 0. */
    public EventId then(int n) {
        return new EventId(value + "/" + n);
    }

    @Override
    public String toString() {
        return value;
    }
}
