package operatordesk.sandbox.entities;

import java.util.List;
import java.util.Locale;
import operatordesk.sandbox.telegram.Content.MessageEntity;
import org.jspecify.annotations.Nullable;

/** A text with its entities, sorted: by offset, the longer first. */
public record FormattedText(String text, List<MessageEntity> entities) {
    /** No text. */
    public static final FormattedText NONE = new FormattedText("", List.of());

    public FormattedText {
        entities = List.copyOf(entities);
    }

    /**
     * The text that a parse mode makes of another: {@code HTML}, {@code MarkdownV2} or {@code Markdown}, in any case; with none,
     * or for an empty text, the text is what it is. Fails with {@link EntityError}.
     */
    public static FormattedText parsed(String text, String mode, Links links) {
        if (text.isEmpty()) {
            return NONE;
        }
        return switch (mode.toLowerCase(Locale.ROOT)) {
            case "", "none" -> new FormattedText(text, List.of());
            case "html" -> HtmlParser.parse(text, links);
            case "markdownv2" -> MarkdownV2Parser.parse(text, links);
            case "markdown" -> MarkdownParser.parse(text, links);
            default -> throw new EntityError("Unsupported parse_mode");
        };
    }

    /**
     * The text as Telegram keeps it: without control characters and white space around it, its entities nested as they may be,
     * with those that Telegram finds by itself. Empty where nothing is left. Fails with {@link EntityError} where an entity
     * lies outside of the text or cuts a character in two.
     */
    public FormattedText tidied() {
        FormattedText cleaned = TextCleaner.cleaned(text, EntityRepair.repaired(entities));
        FormattedText trimmed = TextCleaner.trimmed(cleaned.text(), EntityRepair.repaired(cleaned.entities()));
        List<MessageEntity> found = FoundEntities.in(trimmed.text());
        return new FormattedText(trimmed.text(), EntityRepair.withFound(trimmed.entities(), found));
    }

    /** How long it is in code points, which is what Telegram's limits count. */
    public int characters() {
        return text.codePointCount(0, text.length());
    }

    /** The text; absent where it is empty. */
    public @Nullable String textOrNone() {
        return text.isEmpty() ? null : text;
    }

    /** The entities; absent where there are none. */
    public @Nullable List<MessageEntity> entitiesOrNone() {
        return entities.isEmpty() ? null : entities;
    }
}
