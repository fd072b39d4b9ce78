package operatordesk.gateway.telegram;

import java.util.Objects;

/**
 * A chat.
 *
 * @param type {@code private}, {@code group}, {@code supergroup} or {@code channel}
 */
public record Chat(long id, String type) {
    public Chat {
        Objects.requireNonNull(type, "type");
    }

    /** A person's own chat with the bot; its id is the person's. */
    public boolean isPrivate() {
        return type.equals("private");
    }
}
