package operatordesk.conversation.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.SentFile;
import operatordesk.conversation.catalogue.Localized;
import operatordesk.conversation.catalogue.StepDefinition;
import operatordesk.conversation.client.AnswerCheck.Checked;
import operatordesk.conversation.notices.Miss;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type of step against every kind of message. */
class AnswerCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Localized WORDS = new Localized("слова", "words");

    private static final StepDefinition PHOTO =
            new StepDefinition.Photo("p", WORDS, WORDS, null, 1, 1, true, false, null);
    private static final StepDefinition ONLY_PHOTO =
            new StepDefinition.Photo("p", WORDS, WORDS, null, 1, 1, false, false, null);
    private static final StepDefinition PHOTO_OR_TEXT =
            new StepDefinition.Photo("p", WORDS, WORDS, null, 1, 1, false, true, null);
    private static final StepDefinition TEXT = new StepDefinition.Text("t", WORDS, WORDS, null, 2, 5, "\\p{L}+", null);
    private static final StepDefinition ANY_TEXT =
            new StepDefinition.Text("t", WORDS, WORDS, null, 1, 4_096, null, null);
    private static final StepDefinition DATE = new StepDefinition.Date("d", WORDS, WORDS, null, 14, 120);
    private static final StepDefinition ANY_DATE = new StepDefinition.Date("d", WORDS, WORDS, null, null, null);

    private static final Event.Sent A_PHOTO = new Event.File(7, Dialogue.photoFile("a"), "a caption", null);
    private static final Event.Sent A_PDF = document("application/pdf");
    private static final Event.Sent AN_IMAGE = document("image/heic");
    private static final Event.Sent A_FILM = document("video/mp4");
    private static final Event.Sent UNTYPED = document(null);
    private static final Event.Sent STICKER = new Event.Other(7, "sticker");
    private static final Event.Sent START = new Event.Started(7, "");

    private static Event.Sent document(@Nullable String type) {
        return new Event.File(7, new SentFile.Document("f", "u", "name.pdf", type, 1L), "", null);
    }

    private static Event.Sent text(String text) {
        return new Event.Text(7, text);
    }

    static List<Arguments> table() {
        return Stream.<List<Arguments>>of(photos(), texts(), dates())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Arguments> photos() {
        return List.of(
                taken(PHOTO, A_PHOTO),
                taken(PHOTO, A_PDF),
                taken(PHOTO, AN_IMAGE),
                missed(PHOTO, A_FILM, Miss.NOT_AN_IMAGE),
                missed(PHOTO, UNTYPED, Miss.NOT_AN_IMAGE),
                missed(PHOTO, text("here it is"), Miss.PHOTO_NEEDED),
                missed(PHOTO, STICKER, Miss.PHOTO_NEEDED),
                missed(PHOTO, START, Miss.PHOTO_NEEDED),
                taken(ONLY_PHOTO, A_PHOTO),
                missed(ONLY_PHOTO, A_PDF, Miss.NO_FILES),
                missed(ONLY_PHOTO, A_FILM, Miss.NO_FILES),
                missed(ONLY_PHOTO, text("4500 123456"), Miss.PHOTO_NEEDED),
                taken(PHOTO_OR_TEXT, A_PHOTO),
                kept(PHOTO_OR_TEXT, text("4500 123456"), "4500 123456"),
                missed(PHOTO_OR_TEXT, text("/help"), Miss.PHOTO_NEEDED),
                missed(PHOTO_OR_TEXT, STICKER, Miss.PHOTO_NEEDED));
    }

    private static List<Arguments> texts() {
        return List.of(
                kept(TEXT, text("Анна"), "Анна"),
                kept(TEXT, text("  Анна \n"), "Анна"),
                missed(TEXT, text("А"), Miss.TOO_SHORT),
                missed(TEXT, text("      "), Miss.TOO_SHORT),
                missed(TEXT, text("Анастасия"), Miss.TOO_LONG),
                missed(TEXT, text("Ан1а"), Miss.UNEXPECTED),
                missed(TEXT, text("👩‍👩‍👧"), Miss.UNEXPECTED),
                missed(TEXT, text("/help"), Miss.UNEXPECTED),
                missed(TEXT, A_PHOTO, Miss.TEXT_NEEDED),
                missed(TEXT, A_PDF, Miss.TEXT_NEEDED),
                missed(TEXT, STICKER, Miss.TEXT_NEEDED),
                missed(TEXT, START, Miss.TEXT_NEEDED),
                kept(ANY_TEXT, text("x".repeat(4_096)), "x".repeat(4_096)),
                kept(ANY_TEXT, text("2023-99-99"), "2023-99-99"),
                kept(ANY_TEXT, text("1/2"), "1/2"),
                missed(ANY_TEXT, text("/Cancel now"), Miss.UNEXPECTED));
    }

    private static List<Arguments> dates() {
        return List.of(
                kept(DATE, text("01.02.1990"), "1990-02-01"),
                kept(DATE, text("22.11.2012"), "2012-11-22"),
                missed(DATE, text("23.11.2012"), Miss.TOO_YOUNG),
                kept(DATE, text("23.11.1905"), "1905-11-23"),
                missed(DATE, text("22.11.1905"), Miss.TOO_OLD),
                missed(DATE, text("23.11.2026"), Miss.IN_THE_FUTURE),
                missed(DATE, text("22.11.2026"), Miss.TOO_YOUNG),
                missed(DATE, text("31.02.1990"), Miss.NOT_A_DATE),
                missed(DATE, text("/start"), Miss.NOT_A_DATE),
                missed(DATE, A_PHOTO, Miss.TEXT_NEEDED),
                missed(DATE, A_PDF, Miss.TEXT_NEEDED),
                missed(DATE, STICKER, Miss.TEXT_NEEDED),
                missed(DATE, START, Miss.TEXT_NEEDED),
                kept(ANY_DATE, text("01.02.2030"), "2030-02-01"),
                kept(ANY_DATE, text("01.02.1700"), "1700-02-01"));
    }

    private static Arguments taken(StepDefinition step, Event.Sent sent) {
        return Arguments.of(step, sent, new Checked.Good(null, ((Event.File) sent).file()));
    }

    private static Arguments kept(StepDefinition step, Event.Sent sent, String text) {
        return Arguments.of(step, sent, new Checked.Good(text, null));
    }

    private static Arguments missed(StepDefinition step, Event.Sent sent, Miss miss) {
        return Arguments.of(step, sent, new Checked.Bad(miss));
    }

    @ParameterizedTest
    @MethodSource("table")
    void check(StepDefinition step, Event.Sent sent, Checked expected) {
        assertThat(AnswerCheck.check(step, sent, TODAY)).isEqualTo(expected);
    }
}
