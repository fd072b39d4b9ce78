package operatordesk.gateway.telegram;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A keyboard in the place of the person's own, in rows from top to bottom. */
public record ReplyKeyboardMarkup(List<List<Key>> keyboard, boolean resizeKeyboard, boolean oneTimeKeyboard)
        implements ReplyMarkup {
    public ReplyKeyboardMarkup {
        keyboard = keyboard.stream().map(List::copyOf).toList();
    }

    /** A key; at most one of the requests is there, in private chats only. */
    public record Key(
            String text,
            @Nullable Boolean requestContact,
            @Nullable Boolean requestLocation,
            @Nullable RequestUsers requestUsers) {}

    /** What a key asks for that lets a person pick others; the id comes back with them. */
    public record RequestUsers(int requestId, int maxQuantity) {}
}
