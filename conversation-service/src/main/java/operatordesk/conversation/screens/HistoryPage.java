package operatordesk.conversation.screens;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import operatordesk.conversation.texts.HistoryTexts;
import operatordesk.conversation.texts.OperatorTexts;

/** A client's history as a page that reads well on a phone and on paper. It runs nothing and fetches nothing. */
final class HistoryPage {
    /** What no page may contain, and what would turn the reading direction of more than the text that has it. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\x{D800}-\\x{DFFF}]|[\\u202A-\\u202E\\u2066-\\u2069]");

    private HistoryPage() {}

    /** @param note a line below the heading; empty for none */
    static String of(HistoryTexts texts, OperatorTexts moments, String client, String note, List<Entry> entries) {
        String title = safe(texts.title(client));
        return head(texts.code(), title) + "<h1 dir=\"auto\">" + title + "</h1>\n"
                + (note.isEmpty() ? "" : "<p>" + safe(note) + "</p>\n")
                + entries.stream()
                        .map(entry -> section(entry, moments))
                        .collect(Collectors.joining("", "", "</body>\n</html>\n"));
    }

    private static String head(String language, String title) {
        return """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="color-scheme" content="light dark">
            <title>%s</title>
            <style>
            :root { color-scheme: light dark; }
            body { font: 16px/1.45 system-ui, sans-serif; max-width: 44rem; margin: 0 auto; padding: 1rem; }
            h1 { font-size: 1.3rem; overflow-wrap: anywhere; }
            section { margin: .6rem 0; padding: .5rem .8rem; border-radius: .6rem; background: #8881; break-inside: avoid; }
            section.client { background: #48c2; }
            section.request { border-left: .25rem solid #888; }
            h2 { font-size: .8rem; font-weight: normal; opacity: .75; margin: 0; }
            p { margin: .2rem 0 0; white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: isolate; }
            @media print { body { font-size: 10pt; max-width: none; padding: 0; } section { background: none; border: 1px solid #999; } }
            </style>
            </head>
            <body>
            """.formatted(language, title);
    }

    private static String section(Entry entry, OperatorTexts moments) {
        String text = entry.text().isEmpty() ? "" : "<p dir=\"auto\">" + safe(entry.text()) + "</p>";
        return "<section" + style(entry) + "><h2><time datetime=\"" + entry.at() + "\">" + moments.moment(entry.at())
                + "</time> " + safe(entry.heading()) + "</h2>" + text + "</section>\n";
    }

    private static String style(Entry entry) {
        if (entry.byClient()) {
            return " class=\"client\"";
        }
        return entry.who().isEmpty() ? " class=\"request\"" : "";
    }

    private static String safe(String text) {
        return UNSEEN.matcher(text)
                .replaceAll("")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
