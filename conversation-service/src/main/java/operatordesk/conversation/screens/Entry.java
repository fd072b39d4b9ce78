package operatordesk.conversation.screens;

import java.time.Instant;
import operatordesk.contracts.queries.HistoryAnswer.Line;
import operatordesk.conversation.catalogue.Catalogue;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.texts.HistoryTexts;
import operatordesk.conversation.texts.OperatorTexts;
import org.jspecify.annotations.Nullable;

/**
 * A line of a client's history in words.
 *
 * @param who empty for a request
 * @param what empty for a plain text
 * @param text as it was written; empty where there is none
 * @param byClient whether the client said it
 */
record Entry(Instant at, String who, String what, String text, boolean byClient) {
    static Entry of(Line line, Language language, OperatorTexts texts, Catalogue catalogue) {
        HistoryTexts own = texts.lists().history();
        return switch (line) {
            case Line.Said(long place, var at, var direction, String what, var text) ->
                switch (direction) {
                    case FROM_CLIENT -> new Entry(at, own.client(), own.what(what), orEmpty(text), true);
                    case TO_CLIENT -> new Entry(at, own.bot(), own.what(what), orEmpty(text), false);
                };
            case Line.Asked(long place, var at, String kind, var status) ->
                new Entry(
                        at, "", own.request(), catalogue.label(kind).in(language) + ", " + texts.status(status), false);
        };
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Who and what, as a heading. */
    String heading() {
        return who.isEmpty() || what.isEmpty() ? who + what : who + ", " + what;
    }

    /** As one line among others. */
    String line(OperatorTexts texts) {
        String begins = texts.moment(at) + " " + heading();
        return text.isEmpty() ? begins : begins + ": " + Shortened.toEntry(text);
    }
}
