package operatordesk.sandbox.client;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message as it stands now.
 *
 * @param seq the change by which it came to be as it is
 * @param deleted not shown any more
 */
public record Entry(long seq, boolean byBot, boolean deleted, String at, Message message) {
    /** The message as the Bot API has it; only what tests ask for. */
    public record Message(
            long messageId,
            long date,
            @Nullable Long editDate,
            @Nullable String text,
            @Nullable String caption,
            @Nullable List<File> photo,
            @Nullable File document,
            @Nullable File voice,
            @Nullable File sticker,
            @Nullable Message replyToMessage,
            @Nullable Inline replyMarkup) {}

    /** A file, or a size of a photo. */
    public record File(
            String fileId,
            String fileUniqueId,
            long fileSize,
            @Nullable String fileName) {}

    /** Rows of buttons under a message. */
    public record Inline(List<List<Button>> inlineKeyboard) {}

    /** An inline button. */
    public record Button(
            String text,
            @Nullable String callbackData,
            @Nullable String url) {}

    /** Its id. */
    public long id() {
        return message.messageId();
    }

    /** Its text or caption; empty where it has neither. */
    public String text() {
        String text = message.text() == null ? message.caption() : message.text();
        return text == null ? "" : text;
    }

    /** All buttons under it, row by row. */
    public List<Button> buttons() {
        Inline markup = message.replyMarkup();
        return markup == null
                ? List.of()
                : markup.inlineKeyboard().stream().flatMap(List::stream).toList();
    }

    /** The labels of the buttons under it, row by row. */
    public List<String> labels() {
        return buttons().stream().map(Button::text).toList();
    }

    /** Whether it was edited. */
    public boolean edited() {
        return message.editDate() != null;
    }

    /** Its photo in the largest size. */
    public Optional<File> photo() {
        return Optional.ofNullable(message.photo()).map(List::getLast);
    }

    /** Its document. */
    public Optional<File> document() {
        return Optional.ofNullable(message.document());
    }
}
