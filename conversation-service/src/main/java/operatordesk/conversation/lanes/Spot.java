package operatordesk.conversation.lanes;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Where in a chat something is to be shown. */
sealed interface Spot {
    /** A new message. */
    record New(@Nullable Long replyTo) implements Spot {
        static final New PLAIN = new New(null);
    }

    /**
     * A message that is changed.
     *
     * @param always whether a new one takes its place where it cannot be changed
     */
    record In(long messageId, boolean always) implements Spot {}

    /** Nowhere: there is nothing to be changed. */
    record Nowhere() implements Spot {}

    /** The message to be changed where there is one, or else a new one. */
    static Spot inOrNew(OptionalLong messageId) {
        return messageId.isPresent() ? new In(messageId.getAsLong(), true) : New.PLAIN;
    }

    /** The message to be changed where there is one. */
    static Spot ifThere(OptionalLong messageId) {
        return messageId.isPresent() ? new In(messageId.getAsLong(), false) : new Nowhere();
    }

    /** A new message that replies to a remembered one; a message that could not be shown has the id 0. */
    static Spot replyTo(OptionalLong messageId) {
        return messageId.orElse(0) == 0 ? New.PLAIN : new New(messageId.getAsLong());
    }
}
