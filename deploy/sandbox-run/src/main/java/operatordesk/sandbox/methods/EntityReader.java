package operatordesk.sandbox.methods;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import operatordesk.sandbox.entities.EntityError;
import operatordesk.sandbox.entities.Links;
import operatordesk.sandbox.telegram.Content.MessageEntity;
import org.jspecify.annotations.Nullable;

/** Reads entities that a bot gives instead of a parse mode. Those that Telegram finds by itself are passed over, as there. */
final class EntityReader {
    private static final Set<String> FOUND_BY_ITSELF =
            Set.of("mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bank_card_number");
    private static final Set<String> PLAIN = Set.of(
            "bold", "italic", "underline", "strikethrough", "spoiler", "code", "blockquote", "expandable_blockquote");

    private static final Set<String> FIELDS = Set.of(
            "type", "offset", "length", "url", "user", "language", "custom_emoji_id", "unix_time", "date_time_format");
    private static final int FARTHEST = 1_000_000;

    private final Links links;

    EntityReader(Links links) {
        this.links = links;
    }

    /** The entities; none where there is no array of them. Fails with {@link EntityError}. */
    List<MessageEntity> read(@Nullable JsonNode array, Parameters parameters) {
        List<MessageEntity> entities = new ArrayList<>();
        if (array == null) {
            return entities;
        }
        if (!array.isArray()) {
            parameters.noteStrange("entities: not readable");
            return entities;
        }
        for (JsonNode node : array) {
            try {
                entity(node, parameters).map(EntityReader::inReach).ifPresent(entities::add);
            } catch (Fields.Complaint e) {
                throw new EntityError("Can't parse MessageEntity: " + e.getMessage());
            }
        }
        return entities;
    }

    private static MessageEntity inReach(MessageEntity entity) {
        if (entity.offset() < 0 || entity.offset() > FARTHEST) {
            throw new EntityError("Receive an entity with incorrect offset " + entity.offset());
        }
        if (entity.length() < 0 || entity.length() > FARTHEST) {
            throw new EntityError("Receive an entity with incorrect length " + entity.length());
        }
        return entity;
    }

    private Optional<MessageEntity> entity(JsonNode node, Parameters parameters) {
        if (!node.isObject()) {
            throw new Fields.Complaint("expected an Object");
        }
        var fields = new Fields(node);
        fields.namesBut(FIELDS).forEach(name -> parameters.noteStrange("entities: " + name));
        int offset = fields.requiredInt("offset");
        int length = fields.requiredInt("length");
        String type = fields.requiredText("type");
        if (PLAIN.contains(type)) {
            return Optional.of(MessageEntity.plain(type, offset, length));
        }
        return switch (type) {
            case "pre" -> {
                String language = fields.text("language");
                yield Optional.of(MessageEntity.plain(type, offset, length)
                        .inLanguage(language == null || language.isEmpty() ? null : language));
            }
            case "text_link" -> links.link(fields.requiredText("url"), offset, length);
            case "text_mention" -> links.mention(fields.requiredObject("user").requiredLong("id"), offset, length);
            case "custom_emoji" -> {
                fields.requiredLong("custom_emoji_id");
                yield leftOut(type, parameters);
            }
            case "date_time" -> {
                fields.requiredInt("unix_time");
                yield leftOut(type, parameters);
            }
            case "" -> throw new Fields.Complaint("Type is not specified");
            default -> {
                if (!FOUND_BY_ITSELF.contains(type)) {
                    throw new Fields.Complaint("Unsupported type specified");
                }
                yield Optional.empty();
            }
        };
    }

    /** Only bots of some kinds may send these, so that no more than their text is left. */
    private static Optional<MessageEntity> leftOut(String type, Parameters parameters) {
        parameters.noteStrange("entities: " + type);
        return Optional.empty();
    }
}
