package operatordesk.gateway.telegram;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Buttons under a message, in rows from top to bottom. */
public record InlineKeyboardMarkup(List<List<Key>> inlineKeyboard) implements ReplyMarkup {
    public InlineKeyboardMarkup {
        inlineKeyboard = inlineKeyboard.stream().map(List::copyOf).toList();
    }

    /**
     * A button, with one of what follows the label.
     *
     * @param callbackData 1 to 64 bytes
     * @param url of the page that it opens
     * @param copyText what it copies
     */
    public record Key(
            String text,
            @Nullable String callbackData,
            @Nullable String url,
            @Nullable CopyText copyText) {
        /** One whose presses come to the bot. */
        public static Key pressing(String text, String callbackData) {
            return new Key(text, callbackData, null, null);
        }

        /** One that opens a page. */
        public static Key opening(String text, String url) {
            return new Key(text, null, url, null);
        }

        /** One that copies a text. */
        public static Key copying(String text, String copied) {
            return new Key(text, null, null, new CopyText(copied));
        }
    }

    /** What a tap copies: 1 to 256 characters. */
    public record CopyText(String text) {}
}
