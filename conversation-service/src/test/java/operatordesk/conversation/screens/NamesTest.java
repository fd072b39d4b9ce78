package operatordesk.conversation.screens;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.time.Instant;
import java.util.List;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.queries.Query;
import operatordesk.contracts.queries.QueryAnswer;
import operatordesk.contracts.queries.QueryAnswer.ClientLine;
import operatordesk.contracts.shows.Button;
import operatordesk.conversation.TestNotices;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.notices.OperatorNotice;
import operatordesk.conversation.notices.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** People are called what they like; a heading stays one line and a button can be pressed. */
class NamesTest {
    private static final Instant AT = Instant.parse("2026-11-22T09:05:00Z");
    private static final String FAMILY = "👩‍👩‍👧";

    private final Vertx vertx = Vertx.vertx();
    private final Reads reads = new Reads(vertx);

    @AfterEach
    void close() {
        vertx.close().await();
    }

    static List<Arguments> names() {
        return List.of(
                Arguments.of("<b>Anna</b> & \"Co\"", "<b>Anna</b> & \"Co\""),
                Arguments.of("_*[Anna](tg://user)`~|{}.!\\", "_*[Anna](tg://user)`~|{}.!\\"),
                Arguments.of("Анна " + FAMILY + " 🇷🇺", "Анна " + FAMILY + " 🇷🇺"),
                Arguments.of("Anna\u202Eelpmaxe\u2066\u2069", "Annaelpmaxe"),
                Arguments.of("آنا مثال", "آنا مثال"),
                Arguments.of("Anna\nExample\r\n\t Third\u0000line\u2028end", "Anna Example Third line end"),
                Arguments.of("", "—"),
                Arguments.of(" \t ", "—"),
                Arguments.of("\u3164", "—"),
                Arguments.of("\u200B\u200E\u2800", "—"),
                Arguments.of("\u202E", "—"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void headingAndButtonShowTheNameOnOneLine(String name, String shown) {
        storedNamed(name);

        assertThat(lines(new OperatorNotice.Card(5)).getFirst()).isEqualTo(shown);
        assertThat(firstButton().label()).isEqualTo(shown);
        var about = new OperatorNotice.Reported(new Report.Returned(TestNotices.about(named(name))));
        assertThat(lines(about).getFirst()).isEqualTo(shown + " (ID 5)");
    }

    @Test
    void longestNameStandsWholeInHeadingsAndIsCutOnAButtonBetweenCharacters() {
        var longest = new Person(5, "И".repeat(64), "Ж".repeat(64), "u".repeat(32));
        stored(longest);

        assertThat(lines(new OperatorNotice.Card(5)).getFirst()).isEqualTo(longest.fullName());
        assertThat(firstButton().label()).isEqualTo("И".repeat(39) + "…");
    }

    @Test
    void characterOfSeveralCodePointsIsNeverTornApart() {
        storedNamed("x".repeat(37) + FAMILY + "Anna");

        assertThat(firstButton().label()).isEqualTo("x".repeat(37) + "…");
    }

    private static Person named(String name) {
        return new Person(5, name, null, null);
    }

    private void storedNamed(String name) {
        stored(named(name));
    }

    private void stored(Person person) {
        var line = new ClientLine(person, "ru", true, AT, AT, null, false);
        reads.answering(query -> answer(query, line));
    }

    private static QueryAnswer answer(Query query, ClientLine line) {
        return switch (query) {
            case Query.Card card -> new QueryAnswer.Card(line, List.of(), null);
            default -> new QueryAnswer.Clients(List.of(line), null);
        };
    }

    private List<String> lines(OperatorNotice notice) {
        return reads.draft(notice, Language.RUSSIAN).text().lines().toList();
    }

    private Button firstButton() {
        return reads.draft(new OperatorNotice.Menu(), Language.RUSSIAN)
                .buttons()
                .getFirst()
                .getFirst();
    }
}
