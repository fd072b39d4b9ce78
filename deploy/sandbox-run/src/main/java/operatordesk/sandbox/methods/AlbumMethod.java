package operatordesk.sandbox.methods;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import operatordesk.sandbox.entities.EntityError;
import operatordesk.sandbox.entities.FormattedText;
import operatordesk.sandbox.model.BotApiError;
import operatordesk.sandbox.model.BotSide;
import operatordesk.sandbox.model.BotSide.Outgoing;
import operatordesk.sandbox.model.FileKind;
import operatordesk.sandbox.model.StoredFile;
import operatordesk.sandbox.telegram.Content;
import operatordesk.sandbox.telegram.Json;

/**
 * {@code sendMediaGroup}: up to ten photos, or up to ten documents. A single one is sent too, as Telegram's server does, and
 * then is no album. Videos and audio files are in no sandbox, so that their types are answered like unknown ones.
 */
final class AlbumMethod implements BotMethod.AtOnce {
    private static final int MOST = 10;
    private static final Set<String> FIELDS = Set.of("type", "media", "caption", "parse_mode", "caption_entities");

    private final BotSide bot;
    private final TextParameter texts;
    private final FileParameter files;

    AlbumMethod(BotSide bot, TextParameter texts, FileParameter files) {
        this.bot = bot;
        this.texts = texts;
        this.files = files;
    }

    @Override
    public Object call(Parameters parameters) {
        List<Outgoing> items = new ArrayList<>();
        for (JsonNode node : media(parameters.required("media"))) {
            items.add(OutgoingParameters.bare(parameters, content(node, parameters)));
        }
        if (items.size() > MOST) {
            throw BotApiError.badRequest("too many messages to send as an album");
        }
        if (items.isEmpty()) {
            throw BotApiError.badRequest("there are no messages to send");
        }
        if (items.stream().map(item -> item.content().getClass()).distinct().count() > 1) {
            throw BotApiError.badRequest("document can't be mixed with other media types");
        }
        return bot.sendAlbum(ChatParameter.id(parameters), items);
    }

    private static JsonNode media(String text) {
        JsonNode array;
        try {
            array = Json.tree(text);
        } catch (IllegalArgumentException e) {
            throw BotApiError.badRequest("can't parse media JSON object");
        }
        if (!array.isArray()) {
            throw BotApiError.badRequest("expected an Array of InputMedia");
        }
        return array;
    }

    private Content content(JsonNode node, Parameters parameters) {
        try {
            if (!node.isObject()) {
                throw new Fields.Complaint("expected an Object");
            }
            return content(new Fields(node), parameters);
        } catch (Fields.Complaint e) {
            throw e.within("can't parse InputMedia: ");
        } catch (EntityError e) {
            throw BotApiError.badRequest("can't parse InputMedia: " + e.getMessage());
        }
    }

    private Content content(Fields item, Parameters parameters) {
        item.namesBut(FIELDS).forEach(name -> parameters.noteStrange("media: " + name));
        FormattedText caption = texts.formatted(
                item.textOrEmpty("caption"),
                item.textOrEmpty("parse_mode"),
                item.value("caption_entities"),
                parameters);
        String type = item.requiredText("type");
        FileKind kind = type.equals("photo") ? FileKind.PHOTO : FileKind.DOCUMENT;
        Optional<StoredFile> file = files.item(parameters, item.textOrEmpty("media"), kind);
        if (file.isEmpty()) {
            throw new Fields.Complaint("media not found");
        }
        TextParameter.checkCaption(caption);
        return switch (type) {
            case "photo" -> FileParameter.photo(file.orElseThrow(), caption);
            case "document" -> FileParameter.document(file.orElseThrow(), caption);
            case "animation" -> throw new Fields.Complaint("type \"animation\" can't be used in sendMediaGroup");
            default -> throw new Fields.Complaint("type \"" + type + "\" is unsupported");
        };
    }
}
