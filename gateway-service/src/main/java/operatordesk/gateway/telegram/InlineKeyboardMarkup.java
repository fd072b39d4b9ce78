package operatordesk.gateway.telegram;

import java.util.List;

/** Buttons under a message, in rows from top to bottom. */
public record InlineKeyboardMarkup(List<List<Key>> inlineKeyboard) implements ReplyMarkup {
    public InlineKeyboardMarkup {
        inlineKeyboard = inlineKeyboard.stream().map(List::copyOf).toList();
    }

    /** A button; {@code callbackData} has 1 to 64 bytes. */
    public record Key(String text, String callbackData) {}
}
