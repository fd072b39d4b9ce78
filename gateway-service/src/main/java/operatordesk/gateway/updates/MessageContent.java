package operatordesk.gateway.updates;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.SentFile;
import operatordesk.gateway.telegram.Document;
import operatordesk.gateway.telegram.Message;
import operatordesk.gateway.telegram.PhotoSize;
import org.jspecify.annotations.Nullable;

/** What a message holds. */
final class MessageContent {
    /** Some clients name the bot after the command. */
    private static final Pattern START = Pattern.compile("/start(?:@\\w+)?(?:\\s+(.*))?", Pattern.DOTALL);

    /**
     * Telegram's names of what a message can hold beside text, photo, document, contact and place. An animation is first because
     * it comes with a document, for clients that know no animations.
     */
    private static final List<String> KINDS = List.of(
            "animation",
            "audio",
            "voice",
            "video",
            "video_note",
            "sticker",
            "poll",
            "checklist",
            "dice",
            "game",
            "story",
            "paid_media",
            "invoice",
            "successful_payment",
            "chat_shared",
            "web_app_data",
            "gift",
            "unique_gift",
            "passport_data",
            "pinned_message",
            "message_auto_delete_timer_changed",
            "write_access_allowed",
            "chat_background_set");

    private static final String UNKNOWN = "unknown";

    private MessageContent() {}

    static Event.Sent of(Message message) {
        long id = message.messageId();
        if (message.text() != null) {
            return text(id, message.text());
        }
        return Shared.of(message).orElseGet(() -> otherOrFile(id, message));
    }

    private static Event.Sent otherOrFile(long id, Message message) {
        Optional<String> other =
                KINDS.stream().filter(message.others()::containsKey).findFirst();
        if (other.isPresent()) {
            return new Event.Other(id, other.get(), fileId(message.others().get(other.get())), words(message));
        }
        SentFile file = file(message);
        return file == null
                ? new Event.Other(id, UNKNOWN)
                : new Event.File(id, file, words(message), message.mediaGroupId());
    }

    private static @Nullable String fileId(@Nullable JsonNode content) {
        return content == null ? null : content.path("file_id").textValue();
    }

    /** The text or the caption; empty without either. */
    static String words(Message message) {
        if (message.text() != null) {
            return message.text();
        }
        return message.caption() == null ? "" : message.caption();
    }

    private static Event.Sent text(long id, String text) {
        Matcher start = START.matcher(text);
        if (!start.matches()) {
            return new Event.Text(id, text);
        }
        String code = start.group(1);
        return new Event.Started(id, code == null ? "" : code.strip());
    }

    private static @Nullable SentFile file(Message message) {
        if (!message.photo().isEmpty()) {
            return photo(message.photo().getLast());
        }
        return message.document() == null ? null : document(message.document());
    }

    private static SentFile photo(PhotoSize size) {
        return new SentFile.Photo(size.fileId(), size.fileUniqueId(), size.width(), size.height(), size.fileSize());
    }

    private static SentFile document(Document document) {
        return new SentFile.Document(
                document.fileId(),
                document.fileUniqueId(),
                document.fileName(),
                document.mimeType(),
                document.fileSize());
    }
}
