package operatordesk.gateway.telegram;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What Telegram delivers; at most one of the fields beside the id is there. */
public record Update(
        long updateId,
        @Nullable Message message,
        @Nullable Message editedMessage,
        @Nullable CallbackQuery callbackQuery,
        @Nullable ChatMemberUpdated myChatMember) {
    /** The kinds that have a field here, by Telegram's names: all that is asked for. */
    public static final List<String> KINDS = List.of("message", "edited_message", "callback_query", "my_chat_member");
}
