package operatordesk.sandbox.entities;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import operatordesk.sandbox.telegram.Content.MessageEntity;

/** The parse mode {@code MarkdownV2}. */
final class MarkdownV2Parser {
    private static final String RESERVED = "_*[]()~`>#+-=|{}.!\n";
    private static final String RESERVED_IN_CODE = "`";
    private static final char LAST_ESCAPABLE = 126;

    private final Source source;
    private final Links links;
    private final StringBuilder text = new StringBuilder();
    private final List<MessageEntity> entities = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private boolean quoting;
    private boolean quoteMayBegin = true;
    private int at;

    private MarkdownV2Parser(Source source, Links links) {
        this.source = source;
        this.links = links;
    }

    private record Open(MarkdownKind kind, String language, int offset, int begin) {}

    static FormattedText parse(String markdown, Links links) {
        return new MarkdownV2Parser(new Source(markdown), links).parse();
    }

    private FormattedText parse() {
        for (at = 0; at < source.length(); at++) {
            step(source.at(at));
        }
        endQuoteWithText();
        if (!open.isEmpty()) {
            throw unended(open.getLast());
        }
        return new FormattedText(text.toString(), EntityRepair.sorted(entities));
    }

    private void step(char c) {
        if (isEscape(at)) {
            at++;
            append(source.at(at), source.at(at) == '\n');
        } else if (reserved().indexOf(c) < 0) {
            append(c, false);
        } else if (endsEntity(c)) {
            close(c);
        } else {
            begin(c);
        }
    }

    private boolean isEscape(int index) {
        return source.at(index) == '\\' && source.at(index + 1) > 0 && source.at(index + 1) <= LAST_ESCAPABLE;
    }

    private void append(char c, boolean beginsLine) {
        text.append(c);
        if (c != '\r') {
            quoteMayBegin = beginsLine;
        }
    }

    private String reserved() {
        return !open.isEmpty() && open.getLast().kind().isCode() ? RESERVED_IN_CODE : RESERVED;
    }

    private boolean endsEntity(char c) {
        if (open.isEmpty()) {
            return false;
        }
        if (quoting && c == '\n' && source.at(at + 1) != '>') {
            return true;
        }
        return switch (open.getLast().kind()) {
            case BOLD -> c == '*';
            case ITALIC -> c == '_' && source.at(at + 1) != '_';
            case UNDERLINE -> source.startsWith("__", at);
            case STRIKETHROUGH -> c == '~';
            case SPOILER -> source.startsWith("||", at);
            case CODE -> c == '`';
            case PRE, PRE_CODE -> source.startsWith("```", at);
            case TEXT_URL, CUSTOM_EMOJI -> c == ']';
            case BLOCK_QUOTE -> false;
        };
    }

    private void begin(char c) {
        int begin = at;
        switch (c) {
            case '_' -> begin(begin, source.at(at + 1) == '_' ? MarkdownKind.UNDERLINE : MarkdownKind.ITALIC);
            case '*' -> begin(begin, MarkdownKind.BOLD);
            case '~' -> begin(begin, MarkdownKind.STRIKETHROUGH);
            case '[' -> begin(begin, MarkdownKind.TEXT_URL);
            case '|' -> begin(begin, needing("||", MarkdownKind.SPOILER));
            case '!' -> begin(begin, needing("![", MarkdownKind.CUSTOM_EMOJI));
            case '`' -> {
                if (source.startsWith("```", at)) {
                    beginBlock();
                } else {
                    begin(begin, MarkdownKind.CODE);
                }
            }
            case '\n' -> append('\n', true);
            case '>' -> beginQuote();
            default -> throw unescaped();
        }
    }

    private void begin(int begin, MarkdownKind kind) {
        at += kind.mark() - 1;
        open.addLast(new Open(kind, "", text.length(), begin));
    }

    private MarkdownKind needing(String mark, MarkdownKind kind) {
        if (!source.startsWith(mark, at)) {
            throw unescaped();
        }
        return kind;
    }

    private void beginBlock() {
        CodeFence fence = CodeFence.read(source, at);
        MarkdownKind kind = fence.language().isEmpty() ? MarkdownKind.PRE : MarkdownKind.PRE_CODE;
        open.addLast(new Open(kind, fence.language(), text.length(), at));
        at = fence.end() - 1;
    }

    private void beginQuote() {
        if (!quoteMayBegin) {
            throw unescaped();
        }
        if (!quoting) {
            quoting = true;
            begin(at, MarkdownKind.BLOCK_QUOTE);
        }
    }

    private void close(char c) {
        if (c == '\n') {
            closeQuote();
            return;
        }
        Open closed = open.removeLast();
        int length = text.length() - closed.offset();
        switch (closed.kind()) {
            case TEXT_URL -> {
                String address = source.at(at + 1) == '(' ? address() : text.substring(closed.offset());
                add(length, links.entity(address, closed.offset(), length));
            }
            case CUSTOM_EMOJI -> checkEmoji();
            default -> {
                at += closed.kind().mark() - 1;
                add(length, Optional.of(closed.kind().entity(closed.offset(), length, closed.language())));
            }
        }
    }

    private void add(int length, Optional<MessageEntity> entity) {
        if (length > 0) {
            entity.ifPresent(entities::add);
        }
    }

    /** The address in round brackets behind the square ones; the place moves onto its end. */
    private String address() {
        at += 2;
        int begin = at;
        var address = new StringBuilder();
        while (at < source.length() && source.at(at) != ')') {
            if (isEscape(at)) {
                at++;
            }
            address.append(source.at(at));
            at++;
        }
        if (source.at(at) != ')') {
            throw EntityError.parsing("Can't find end of a URL at byte offset " + source.byteOffset(begin));
        }
        return address.toString();
    }

    /** An emoji of one's own, or a time: only bots of some kinds may send them, so they leave no more than their text. */
    private void checkEmoji() {
        if (source.at(at + 1) != '(') {
            throw EntityError.parsing("The entity must contain a tg://emoji or tg://time URL");
        }
        if (!address().matches("(?i)tg:(//)?(emoji/?\\?id=[0-9]{1,19}|time/?\\?(.*&)?unix=[0-9]{1,10}(&.*)?)")) {
            throw EntityError.parsing("Invalid tg://emoji or tg://time URL specified");
        }
    }

    /** A line ends which the next one does not go on quoting: empty spoiler marks before its end make the quote fold. */
    private void closeQuote() {
        Open closed = open.removeLast();
        boolean folds = closed.kind() == MarkdownKind.SPOILER && (closed.begin() == at - 2 || isBeforeLineEnd(closed));
        if (folds) {
            closed = open.removeLast();
        }
        if (closed.kind() != MarkdownKind.BLOCK_QUOTE) {
            throw unended(closed);
        }
        quoting = false;
        append('\n', true);
        addQuote(closed.offset(), folds);
    }

    private boolean isBeforeLineEnd(Open spoiler) {
        return spoiler.begin() == at - 3 && source.at(at - 1) == '\r';
    }

    private void endQuoteWithText() {
        if (!quoting) {
            return;
        }
        boolean folds =
                open.getLast().kind() == MarkdownKind.SPOILER && open.getLast().begin() == source.length() - 2;
        if (folds) {
            open.removeLast();
        }
        if (open.getLast().kind() == MarkdownKind.BLOCK_QUOTE) {
            addQuote(open.removeLast().offset(), folds);
        }
    }

    private void addQuote(int offset, boolean folds) {
        int length = text.length() - offset;
        add(length, Optional.of(MessageEntity.plain(folds ? "expandable_blockquote" : "blockquote", offset, length)));
    }

    private EntityError unescaped() {
        return EntityError.parsing(
                "Character '" + source.at(at) + "' is reserved and must be escaped with the preceding '\\'");
    }

    private EntityError unended(Open unended) {
        return EntityError.parsing("Can't find end of " + unended.kind().title() + " entity at byte offset "
                + source.byteOffset(unended.begin()));
    }
}
