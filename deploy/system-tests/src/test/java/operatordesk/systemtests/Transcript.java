package operatordesk.systemtests;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import operatordesk.sandbox.client.Entry;

/** What people did and what their phones showed, as a page of Markdown. Numbers and times that differ each time are replaced. */
final class Transcript {
    private static final Pattern NUMBER = Pattern.compile("(запрос № |request no\\. )(\\d+)");
    private static final Pattern MOMENT = Pattern.compile("\\d{2}\\.\\d{2}\\.20[2-9]\\d \\d{2}:\\d{2}");
    private static final Pattern ENGLISH_MOMENT = Pattern.compile("\\d{1,2} [A-Z][a-z]{2} 20[2-9]\\d \\d{2}:\\d{2}");

    private final StringBuilder page = new StringBuilder();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    void title(String text) {
        page.append("# ").append(text).append("\n\n");
    }

    void line(String text) {
        page.append(text).append("\n\n");
    }

    /** Somebody did something. */
    void deed(String what) {
        page.append("**").append(what).append("**\n\n");
    }

    /** What a phone showed then. */
    void shown(Phone phone, List<Entry> entries) {
        entries.forEach(entry -> page.append(shown(phone, entry)).append('\n'));
    }

    private String shown(Phone phone, Entry entry) {
        String changed = entry.edited() ? " ✎" : "";
        String file = entry.photo().isPresent() ? "🖼\n" : entry.document().isPresent() ? "📄\n" : "";
        String text = "📱 " + phone.owner() + changed + "\n" + file + settled(entry.text()) + buttons(entry);
        return text.strip().lines().map(line -> "> " + line).collect(Collectors.joining("  \n")) + "\n";
    }

    private static String buttons(Entry entry) {
        var markup = entry.message().replyMarkup();
        return markup == null
                ? ""
                : markup.inlineKeyboard().stream()
                        .map(row -> row.stream()
                                .map(button -> "`" + button.text() + "`")
                                .collect(Collectors.joining(" ")))
                        .collect(Collectors.joining("\n", "\n", ""));
    }

    private String settled(String text) {
        String numbered = NUMBER.matcher(text)
                .replaceAll(found ->
                        found.group(1) + numbers.computeIfAbsent(found.group(2), number -> numbers.size() + 1));
        String timed = MOMENT.matcher(numbered).replaceAll("27.11.2026 10:00");
        return ENGLISH_MOMENT.matcher(timed).replaceAll("27 Nov 2026 10:00");
    }

    @Override
    public String toString() {
        return page.toString().strip() + "\n";
    }
}
