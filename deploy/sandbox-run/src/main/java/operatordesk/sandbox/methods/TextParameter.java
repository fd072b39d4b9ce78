package operatordesk.sandbox.methods;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import operatordesk.sandbox.model.BotApiError;
import operatordesk.sandbox.telegram.Content;
import operatordesk.sandbox.telegram.Content.MessageEntity;
import operatordesk.sandbox.telegram.Json;
import org.jspecify.annotations.Nullable;

/**
 * Reads texts and captions with their entities. Limits count code points. The sandbox has no parse modes: any answers
 * {@code unsupported parse_mode}.
 */
final class TextParameter {
    private static final int MOST_TEXT = 4_096;
    private static final int MOST_CAPTION = 1_024;
    private static final int MOST_BYTES = 32_768;
    private static final Set<String> FOUND_BY_ITSELF =
            Set.of("mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bank_card_number");
    private static final Set<String> GIVEN = Set.of(
            "bold",
            "italic",
            "underline",
            "strikethrough",
            "spoiler",
            "code",
            "pre",
            "text_link",
            "blockquote",
            "expandable_blockquote");

    private TextParameter() {}

    /** The message's text, 1 to 4,096 characters. */
    static Content.Text text(Parameters parameters) {
        String text = parameters.text("text");
        parameters.accept("link_preview_options", "disable_web_page_preview");
        if (text.isEmpty()) {
            throw BotApiError.badRequest("message text is empty");
        }
        refuseParseMode(parameters, text);
        if (text.isBlank()) {
            throw BotApiError.badRequest("text must be non-empty");
        }
        if (longer(text, MOST_TEXT)) {
            throw BotApiError.badRequest("message is too long");
        }
        return new Content.Text(text, entities(parameters, "entities", text));
    }

    /** The caption, up to 1,024 characters; absent where there is none. */
    static @Nullable String caption(Parameters parameters) {
        String caption = parameters.text("caption");
        refuseParseMode(parameters, caption);
        if (longer(caption, MOST_CAPTION)) {
            throw BotApiError.badRequest("message caption is too long");
        }
        return caption.isEmpty() ? null : caption;
    }

    /** The caption's entities. */
    static @Nullable List<MessageEntity> captionEntities(Parameters parameters) {
        return entities(parameters, "caption_entities", parameters.text("caption"));
    }

    private static boolean longer(String text, int most) {
        return text.codePointCount(0, text.length()) > most;
    }

    private static void refuseParseMode(Parameters parameters, String text) {
        String mode = parameters.text("parse_mode").toLowerCase(Locale.ROOT);
        if (text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw BotApiError.badRequest("text is too long");
        }
        if (!text.isEmpty() && !mode.isEmpty() && !mode.equals("none")) {
            throw BotApiError.badRequest("unsupported parse_mode");
        }
    }

    private static @Nullable List<MessageEntity> entities(Parameters parameters, String name, String text) {
        JsonNode array;
        try {
            array = Json.tree(parameters.text(name));
        } catch (IllegalArgumentException e) {
            return null;
        }
        List<MessageEntity> entities = new ArrayList<>();
        if (array.isArray()) {
            array.forEach(each -> add(entities, each, text.length()));
        }
        return entities.isEmpty() ? null : List.copyOf(entities);
    }

    private static void add(List<MessageEntity> entities, JsonNode node, int length) {
        try {
            MessageEntity entity = entity(node);
            if (entity.offset() + entity.length() > length) {
                throw BotApiError.badRequest("entity beginning at UTF-16 offset " + entity.offset()
                        + " ends after the end of the text at UTF-16 offset " + (entity.offset() + entity.length()));
            }
            if (!FOUND_BY_ITSELF.contains(entity.type())) {
                entities.add(entity);
            }
        } catch (Fields.Complaint e) {
            throw e.within("can't parse MessageEntity: ");
        }
    }

    private static MessageEntity entity(JsonNode node) {
        if (!node.isObject()) {
            throw new Fields.Complaint("expected an Object");
        }
        var fields = new Fields(node);
        int offset = fields.requiredInt("offset");
        int length = fields.requiredInt("length");
        String type = fields.requiredText("type");
        if (type.isEmpty()) {
            throw new Fields.Complaint("Type is not specified");
        }
        if (!GIVEN.contains(type) && !FOUND_BY_ITSELF.contains(type)) {
            throw new Fields.Complaint("Unsupported type specified");
        }
        String url = type.equals("text_link") ? fields.requiredText("url") : null;
        return new MessageEntity(type, offset, length, url, fields.text("language"));
    }
}
