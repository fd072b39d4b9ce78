package operatordesk.sandbox.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import operatordesk.sandbox.telegram.Content.MessageEntity;

/** The parse mode {@code Markdown}, which Telegram keeps for old bots: entities do not nest. */
final class MarkdownParser {
    private static final String MARKS = "_*`[";
    private static final String FENCE = "```";

    private final Source source;
    private final Links links;
    private final StringBuilder text = new StringBuilder();
    private final List<MessageEntity> entities = new ArrayList<>();

    private MarkdownParser(Source source, Links links) {
        this.source = source;
        this.links = links;
    }

    static FormattedText parse(String markdown, Links links) {
        return new MarkdownParser(new Source(markdown), links).parse();
    }

    private FormattedText parse() {
        int at = 0;
        while (at < source.length()) {
            boolean escaped = source.at(at) == '\\' && isMark(at + 1);
            if (escaped || !isMark(at)) {
                text.append(source.at(escaped ? at + 1 : at));
                at += escaped ? 2 : 1;
            } else {
                at = source.startsWith(FENCE, at) ? block(at) : entity(at);
            }
        }
        return new FormattedText(text.toString(), EntityRepair.sorted(entities));
    }

    private boolean isMark(int at) {
        return at < source.length() && MARKS.indexOf(source.at(at)) >= 0;
    }

    private int block(int begin) {
        CodeFence fence = CodeFence.read(source, begin);
        int offset = text.length();
        int end = upTo(FENCE, fence.end(), begin);
        if (text.length() > offset) {
            String language = fence.language().isEmpty() ? null : fence.language();
            entities.add(
                    MessageEntity.plain("pre", offset, text.length() - offset).inLanguage(language));
        }
        return end + FENCE.length();
    }

    private int entity(int begin) {
        char mark = source.at(begin);
        int offset = text.length();
        int end = upTo(mark == '[' ? "]" : String.valueOf(mark), begin + 1, begin);
        int length = text.length() - offset;
        if (length == 0) {
            return end + 1;
        }
        if (mark == '[') {
            return link(end, offset, length);
        }
        entities.add(MessageEntity.plain(mark == '_' ? "italic" : mark == '*' ? "bold" : "code", offset, length));
        return end + 1;
    }

    private int link(int end, int offset, int length) {
        boolean apart = source.at(end + 1) == '(';
        int close = end;
        if (apart) {
            int bracket = source.text().indexOf(')', end + 2);
            close = bracket < 0 ? source.length() : bracket;
        }
        String address = apart ? source.between(end + 2, close) : text.substring(offset);
        Optional<MessageEntity> link = links.entity(address, offset, length);
        link.ifPresent(entities::add);
        return close + 1;
    }

    /** Takes the text up to a mark; answers where the mark is. */
    private int upTo(String mark, int first, int begin) {
        int end = source.text().indexOf(mark, first);
        if (end < 0) {
            throw EntityError.parsing(
                    "Can't find end of the entity starting at byte offset " + source.byteOffset(begin));
        }
        text.append(source.text(), first, end);
        return end;
    }
}
