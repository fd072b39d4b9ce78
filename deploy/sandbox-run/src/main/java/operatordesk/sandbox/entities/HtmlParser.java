package operatordesk.sandbox.entities;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import operatordesk.sandbox.telegram.Content.MessageEntity;
import org.jspecify.annotations.Nullable;

/** The parse mode {@code HTML}. */
final class HtmlParser {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("b", "bold"),
            Map.entry("strong", "bold"),
            Map.entry("i", "italic"),
            Map.entry("em", "italic"),
            Map.entry("s", "strikethrough"),
            Map.entry("strike", "strikethrough"),
            Map.entry("del", "strikethrough"),
            Map.entry("u", "underline"),
            Map.entry("ins", "underline"),
            Map.entry("tg-spoiler", "spoiler"),
            Map.entry("span", "spoiler"));

    private final Source source;
    private final Links links;
    private final StringBuilder text = new StringBuilder();
    private final List<MessageEntity> entities = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    private HtmlParser(Source source, Links links) {
        this.source = source;
        this.links = links;
    }

    private record Open(HtmlStartTag tag, int offset) {}

    static FormattedText parse(String html, Links links) {
        return new HtmlParser(new Source(html), links).parse();
    }

    private FormattedText parse() {
        int at = 0;
        while (at < source.length()) {
            at = source.at(at) == '<' ? tag(at) : character(at);
        }
        if (!open.isEmpty()) {
            throw EntityError.parsing("Can't find end tag corresponding to start tag \""
                    + open.getLast().tag().name() + "\"");
        }
        refuseHalfCharacters();
        entities.replaceAll(entity -> entity.type().equals("code") ? entity.inLanguage(null) : entity);
        return new FormattedText(text.toString(), EntityRepair.sorted(entities));
    }

    private int character(int at) {
        HtmlReference reference = HtmlReference.at(source, at);
        if (reference == null) {
            text.append(source.at(at));
            return at + 1;
        }
        text.appendCodePoint(reference.code());
        return reference.end();
    }

    private int tag(int begin) {
        if (source.at(begin + 1) == '/') {
            return end(begin);
        }
        HtmlStartTag tag = HtmlStartTag.read(source, begin);
        open.addLast(new Open(tag, text.length()));
        return tag.end() + 1;
    }

    private int end(int begin) {
        String place = " at byte offset " + source.byteOffset(begin);
        if (open.isEmpty()) {
            throw EntityError.parsing("Unexpected end tag" + place);
        }
        int at = begin + 2;
        while (!source.isSpaceAt(at) && source.at(at) != '>') {
            at++;
        }
        String name = source.between(begin + 2, at).toLowerCase(Locale.ROOT);
        at = source.afterSpaces(at);
        if (source.at(at) != '>') {
            throw EntityError.parsing("Unclosed end tag" + place);
        }
        Open closed = open.removeLast();
        if (!name.isEmpty() && !name.equals(closed.tag().name())) {
            throw EntityError.parsing("Unmatched end tag" + place + ", expected \"</"
                    + closed.tag().name() + ">\", found \"</" + name + ">\"");
        }
        if (text.length() > closed.offset()) {
            close(closed.tag(), closed.offset(), text.length() - closed.offset());
        }
        return at + 1;
    }

    private void close(HtmlStartTag tag, int offset, int length) {
        switch (tag.name()) {
            case "a" -> {
                String address = tag.argument().isEmpty() ? text.substring(offset) : tag.argument();
                links.entity(address, offset, length).ifPresent(entities::add);
            }
            case "pre" -> block(offset, length);
            case "code" -> code(tag.argument(), offset, length);
            case "blockquote" ->
                entities.add(MessageEntity.plain(
                        tag.argument().isEmpty() ? "blockquote" : "expandable_blockquote", offset, length));
            case "tg-emoji" -> refuseWrongEmoji(tag.argument());
            case "tg-time" -> {}
            default -> entities.add(MessageEntity.plain(TYPES.getOrDefault(tag.name(), ""), offset, length));
        }
    }

    /** A block around code in a language is one entity. */
    private void block(int offset, int length) {
        MessageEntity inner = covering("code", offset, length);
        if (inner != null && inner.language() != null) {
            entities.set(entities.size() - 1, new MessageEntity("pre", offset, length, null, inner.language(), null));
        } else {
            entities.add(MessageEntity.plain("pre", offset, length));
        }
    }

    private void code(String language, int offset, int length) {
        MessageEntity inner = covering("pre", offset, length);
        if (inner != null && inner.language() == null && !language.isEmpty()) {
            entities.set(entities.size() - 1, inner.inLanguage(language));
        } else {
            entities.add(MessageEntity.plain("code", offset, length).inLanguage(language.isEmpty() ? null : language));
        }
    }

    private @Nullable MessageEntity covering(String type, int offset, int length) {
        MessageEntity last = entities.isEmpty() ? null : entities.getLast();
        boolean fits = last != null && last.type().equals(type) && last.offset() == offset && last.length() == length;
        return fits ? last : null;
    }

    private static void refuseWrongEmoji(String id) {
        if (!id.matches("-?[0-9]{1,19}") || id.matches("-?0+")) {
            throw EntityError.parsing("Invalid custom emoji identifier specified");
        }
    }

    private void refuseHalfCharacters() {
        if (text.codePoints().anyMatch(code -> code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE)) {
            throw EntityError.parsing("Text contains invalid Unicode characters after decoding HTML entities, check for"
                    + " unmatched surrogate code units");
        }
    }
}
