package operatordesk.gateway.telegram;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One update of an answer to {@code getUpdates}.
 *
 * @param update absent when it cannot be read
 * @param unread where it cannot be read, without its content; empty when it can
 * @param raw as Telegram delivered it; it holds what people typed
 */
public record Received(long updateId, @Nullable Update update, String unread, JsonNode raw) {
    /** Where Telegram's kinds of updates name their chat. */
    private static final List<String> CHATS = List.of(
            "/message/chat/id",
            "/edited_message/chat/id",
            "/callback_query/message/chat/id",
            "/my_chat_member/chat/id");

    /**
     * All updates of an answer, in its order. Throws {@link BotApiFailure.ServerTrouble} when it is not a list of things with
     * an {@code update_id}, because then nothing in it could be confirmed.
     */
    public static List<Received> all(JsonNode answer) {
        if (!answer.isArray()) {
            throw new BotApiFailure.ServerTrouble("the updates are no list");
        }
        List<Received> all = new ArrayList<>();
        answer.forEach(node -> all.add(one(node)));
        return all;
    }

    private static Received one(JsonNode node) {
        JsonNode id = node.path("update_id");
        if (!id.isIntegralNumber() || !id.canConvertToLong()) {
            throw new BotApiFailure.ServerTrouble("an update without an update_id");
        }
        try {
            return new Received(id.longValue(), TelegramJson.read(node, Update.class), "", node);
        } catch (JacksonException e) {
            return new Received(id.longValue(), null, "cannot be read at " + place(e), node);
        }
    }

    /** The chat that it names, 0 where none can be read. */
    public long chatId() {
        return CHATS.stream()
                .map(raw::at)
                .filter(id -> id.isIntegralNumber() && id.canConvertToLong())
                .mapToLong(JsonNode::longValue)
                .findFirst()
                .orElse(0);
    }

    /** The number alone: the rest is what a person did. */
    @Override
    public String toString() {
        return "Received[" + updateId + "]";
    }

    private static String place(JacksonException failure) {
        if (!(failure instanceof JsonMappingException mapping)) {
            return "an unknown place";
        }
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }
}
