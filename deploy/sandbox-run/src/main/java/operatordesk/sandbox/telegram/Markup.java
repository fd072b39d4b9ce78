package operatordesk.sandbox.telegram;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands under a message or in place of the person's keyboard. */
public sealed interface Markup {
    /** Buttons under the message. */
    record Inline(List<List<InlineButton>> inlineKeyboard) implements Markup {
        /** The button that carries this data. */
        @JsonIgnore
        public Optional<InlineButton> carrying(String data) {
            return inlineKeyboard.stream()
                    .flatMap(List::stream)
                    .filter(button -> data.equals(button.callbackData()))
                    .findFirst();
        }

        /** The callback button with this label. */
        @JsonIgnore
        public Optional<InlineButton> labelled(String label) {
            return inlineKeyboard.stream()
                    .flatMap(List::stream)
                    .filter(button ->
                            button.callbackData() != null && button.text().equals(label))
                    .findFirst();
        }
    }

    /** Buttons in place of the person's keyboard; a press sends its text. */
    record Keyboard(
            List<List<KeyboardButton>> keyboard,
            boolean resizeKeyboard,
            boolean oneTimeKeyboard,
            boolean isPersistent,
            @Nullable String inputFieldPlaceholder)
            implements Markup {}

    /** Takes the keyboard away. */
    record Remove(boolean removeKeyboard) implements Markup {}

    /** Opens a reply to the message. */
    record ForceReply(boolean forceReply, @Nullable String inputFieldPlaceholder) implements Markup {}

    /** An inline button; exactly one of what follows the label is there. */
    record InlineButton(
            String text,
            @Nullable String callbackData,
            @Nullable String url,
            @Nullable String switchInlineQuery,
            @Nullable String switchInlineQueryCurrentChat,
            @Nullable Link webApp,
            @Nullable CopyText copyText) {}

    /** A page that a button opens. */
    record Link(String url) {}

    /** What a button puts on the clipboard. */
    record CopyText(String text) {}

    /** A button of a keyboard; with a request it asks the person for something instead of sending its text. */
    record KeyboardButton(
            String text,
            @Nullable Boolean requestContact,
            @Nullable Boolean requestLocation,
            @Nullable RequestUsers requestUsers) {}

    /** Lets the person pick others; the id comes back with the answer. */
    record RequestUsers(int requestId, @Nullable Integer maxQuantity) {}
}
