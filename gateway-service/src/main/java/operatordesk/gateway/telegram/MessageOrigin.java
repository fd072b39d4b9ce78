package operatordesk.gateway.telegram;

import org.jspecify.annotations.Nullable;

/**
 * Where a message that was sent on came from. Prints as its type alone.
 *
 * @param type {@code user} for somebody who can be known, {@code hidden_user} for somebody whose settings forbid it, {@code chat} or
 *     {@code channel}
 * @param senderUserName of who is hidden
 */
public record MessageOrigin(
        String type, @Nullable User senderUser, @Nullable String senderUserName) {
    @Override
    public String toString() {
        return "MessageOrigin[" + type + "]";
    }
}
