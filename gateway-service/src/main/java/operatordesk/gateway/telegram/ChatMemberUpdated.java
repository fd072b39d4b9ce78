package operatordesk.gateway.telegram;

import java.util.Objects;

/**
 * The bot's standing in a chat has changed.
 *
 * @param date seconds since 1970
 */
public record ChatMemberUpdated(Chat chat, User from, long date, Standing newChatMember) {
    public ChatMemberUpdated {
        Objects.requireNonNull(chat, "chat");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(newChatMember, "new_chat_member");
    }

    /** In a private chat {@code kicked} means that the person stopped the bot, {@code member} that they allow it again. */
    public record Standing(String status) {
        public Standing {
            Objects.requireNonNull(status, "status");
        }
    }
}
