package operatordesk.conversation.screens;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            case Line.Said said ->
                switch (said.direction()) {
                    case FROM_CLIENT ->
                        new Entry(said.at(), own.client(), own.what(said.what()), orEmpty(said.text()), true);
                    case TO_CLIENT ->
                        new Entry(said.at(), who(said, own), what(said, own), orEmpty(said.text()), false);
                };
            case Line.Asked(long place, var at, String kind, var status) ->
                new Entry(
                        at, "", own.request(), catalogue.label(kind).in(language) + ", " + texts.status(status), false);
        };
    }

    private static String who(Line.Said said, HistoryTexts texts) {
        return said.by() == null ? texts.bot() : texts.operator(said.by().fullName());
    }

    private static String what(Line.Said said, HistoryTexts texts) {
        String what = texts.what(said.what());
        String carriage = said.carriage() == null ? "" : texts.carriage(said.carriage());
        return Stream.of(what, carriage).filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Who and what, as a heading. */
    String heading() {
        return heading(who);
    }

    private String heading(String name) {
        return name.isEmpty() || what.isEmpty() ? name + what : name + ", " + what;
    }

    /** As one line among others, so short that a page of them is one message. */
    String line(OperatorTexts texts) {
        String begins = texts.moment(at) + " " + heading(who.isEmpty() ? who : Shortened.toLabel(who));
        return text.isEmpty() ? begins : begins + ": " + Shortened.toEntry(text);
    }
}
