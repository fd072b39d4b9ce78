package operatordesk.gateway.telegram;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A message. Prints as its id alone.
 *
 * @param from absent in channels
 * @param date seconds since 1970, as is {@code editDate}
 * @param photo the sizes of one photo, the largest last; empty when there is none
 * @param location comes with a venue, too
 * @param others every field that has no place here, by Telegram's name
 */
public record Message(
        long messageId,
        @Nullable User from,
        Chat chat,
        long date,
        @Nullable Long editDate,
        @Nullable String text,
        @Nullable String caption,
        @Nullable String mediaGroupId,
        List<PhotoSize> photo,
        @Nullable Document document,
        @Nullable Contact contact,
        @Nullable Location location,
        @Nullable Venue venue,
        @Nullable UsersShared usersShared,
        @Nullable MessageOrigin forwardOrigin,
        @Nullable ReplyToMessage replyToMessage,
        @JsonAnySetter Map<String, JsonNode> others) {
    public Message {
        Objects.requireNonNull(chat, "chat");
        photo = orNone(photo);
        others = orNone(others);
    }

    private static List<PhotoSize> orNone(@Nullable List<PhotoSize> sizes) {
        return sizes == null ? List.of() : List.copyOf(sizes);
    }

    private static Map<String, JsonNode> orNone(@Nullable Map<String, JsonNode> fields) {
        return fields == null ? Map.of() : Map.copyOf(fields);
    }

    @Override
    public String toString() {
        return "Message[" + messageId + "]";
    }
}
