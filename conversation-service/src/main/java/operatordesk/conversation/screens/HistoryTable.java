package operatordesk.conversation.screens;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import operatordesk.conversation.texts.HistoryTexts;

/** A client's history as a table: RFC 4180, with the mark by which Excel knows UTF-8. */
final class HistoryTable {
    private static final String UTF_8_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";

    /** Programs for tables run what begins so. */
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n＝＋－＠]");

    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\\r\\n]");

    private HistoryTable() {}

    /** @param note a line that comes first; empty for none */
    static String of(HistoryTexts texts, String note, List<Entry> entries) {
        Stream<List<String>> head = note.isEmpty() ? Stream.of() : Stream.of(List.of("", "", "", note));
        Stream<List<String>> lines = entries.stream()
                .map(entry -> List.of(texts.sortable(entry.at()), entry.who(), entry.what(), entry.text()));
        return Stream.of(Stream.of(texts.columns()), head, lines)
                .flatMap(rows -> rows)
                .map(HistoryTable::row)
                .collect(Collectors.joining(LINE_END, UTF_8_MARK, LINE_END));
    }

    private static String row(List<String> cells) {
        return cells.stream().map(HistoryTable::cell).collect(Collectors.joining(","));
    }

    /** An apostrophe in front makes a text of what would be run. */
    private static String cell(String text) {
        String safe = FORMULA.matcher(text).lookingAt() ? "'" + text : text;
        return NEEDS_QUOTES.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
