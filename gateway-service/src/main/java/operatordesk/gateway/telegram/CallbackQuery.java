package operatordesk.gateway.telegram;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A press of an inline button. Prints as its id alone.
 *
 * @param message where the button stands; absent for messages sent through inline mode
 * @param data absent for buttons of games
 */
public record CallbackQuery(
        String id,
        User from,
        @Nullable Under message,
        @Nullable String data) {
    public CallbackQuery {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(from, "from");
    }

    /** The message with the button; one that the bot cannot see any more still has these two. */
    public record Under(long messageId, Chat chat) {
        public Under {
            Objects.requireNonNull(chat, "chat");
        }
    }

    @Override
    public String toString() {
        return "CallbackQuery[" + id + "]";
    }
}
