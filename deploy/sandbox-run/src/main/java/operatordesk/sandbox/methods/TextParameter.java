package operatordesk.sandbox.methods;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import operatordesk.sandbox.entities.EntityError;
import operatordesk.sandbox.entities.FormattedText;
import operatordesk.sandbox.entities.Links;
import operatordesk.sandbox.model.BotApiError;
import operatordesk.sandbox.model.World;
import operatordesk.sandbox.telegram.Content;
import operatordesk.sandbox.telegram.Json;
import org.jspecify.annotations.Nullable;

/** Reads texts and captions by their parse mode, or with the entities that come along. Limits count code points after that. */
final class TextParameter {
    private static final int MOST_TEXT = 4_096;
    private static final int MOST_CAPTION = 1_024;
    private static final int MOST_BYTES = 32_768;
    private static final Pattern NOT_SHOWN = Pattern.compile("(?i)<tg-(emoji|time)|tg:(//)?(emoji|time)");

    private final Links links;
    private final EntityReader given;

    TextParameter(World world) {
        links = new Links(id -> world.chat(id).map(chat -> chat.person()));
        given = new EntityReader(links);
    }

    /** The message's text, 1 to 4,096 characters. */
    Content.Text text(Parameters parameters) {
        LinkPreview.check(parameters);
        String text = parameters.text("text");
        if (text.isEmpty()) {
            throw BotApiError.badRequest("message text is empty");
        }
        FormattedText formatted = complaining(
                () -> formatted(text, parameters.text("parse_mode"), tree(parameters.text("entities")), parameters));
        if (formatted.text().isEmpty()) {
            throw BotApiError.badRequest("text must be non-empty");
        }
        if (formatted.characters() > MOST_TEXT) {
            throw BotApiError.badRequest("message is too long");
        }
        return new Content.Text(formatted.text(), formatted.entitiesOrNone());
    }

    /** The caption, up to 1,024 characters; empty where there is none. */
    FormattedText caption(Parameters parameters) {
        String caption = parameters.text("caption");
        return checkCaption(complaining(() -> formatted(
                caption, parameters.text("parse_mode"), tree(parameters.text("caption_entities")), parameters)));
    }

    /** The caption itself; fails for one beyond 1,024 characters. */
    static FormattedText checkCaption(FormattedText caption) {
        if (caption.characters() > MOST_CAPTION) {
            throw BotApiError.badRequest("message caption is too long");
        }
        return caption;
    }

    private static FormattedText complaining(Supplier<FormattedText> reading) {
        try {
            return reading.get();
        } catch (EntityError e) {
            throw BotApiError.badRequest(String.valueOf(e.getMessage()));
        }
    }

    /** A text of any length below 32 kB; fails with {@link EntityError}, whose place the caller knows. */
    FormattedText formatted(String text, String mode, @Nullable JsonNode entities, Parameters parameters) {
        if (text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new EntityError("Text is too long");
        }
        if (text.isEmpty() || mode.isEmpty() || mode.equalsIgnoreCase("none")) {
            return new FormattedText(text, given.read(entities, parameters)).tidied();
        }
        if (NOT_SHOWN.matcher(text).find()) {
            parameters.noteStrange("parse_mode: a custom emoji or a time");
        }
        return FormattedText.parsed(text, mode, links).tidied();
    }

    private static @Nullable JsonNode tree(String text) {
        try {
            return text.isEmpty() ? null : Json.tree(text);
        } catch (IllegalArgumentException e) {
            return MissingNode.getInstance();
        }
    }
}
