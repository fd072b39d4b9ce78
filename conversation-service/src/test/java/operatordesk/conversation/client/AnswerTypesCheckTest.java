package operatordesk.conversation.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.SentFile;
import operatordesk.conversation.catalogue.FileKinds;
import operatordesk.conversation.catalogue.Localized;
import operatordesk.conversation.catalogue.StepDefinition;
import operatordesk.conversation.client.AnswerCheck.Checked;
import operatordesk.conversation.notices.Miss;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Steps that are answered with files, presses and what a phone shares, against every kind of message. */
class AnswerTypesCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Localized WORDS = new Localized("слова", "words");
    private static final Localized AGREE = new Localized("Соглашаюсь", "I agree");
    private static final Localized REFUSE = new Localized("Не соглашаюсь", "I don't agree");

    private static final StepDefinition ANY_FILE =
            new StepDefinition.Document("d", WORDS, WORDS, null, 1, 1, FileKinds.ANY, null);
    private static final StepDefinition PDF = new StepDefinition.Document(
            "d", WORDS, WORDS, null, 1, 1, new FileKinds(List.of("application/pdf")), 1_024L);
    private static final StepDefinition SMALL_PHOTO =
            new StepDefinition.Photo("p", WORDS, WORDS, null, 1, 1, true, false, 1_024L);
    private static final StepDefinition CHOICE = new StepDefinition.Choice(
            "c", WORDS, WORDS, null, List.of(new Localized("Ещё раз", "Once more"), new Localized("Хватит", "Enough")));
    private static final StepDefinition PHONE = new StepDefinition.Phone("p", WORDS, WORDS, null, "RU");
    private static final StepDefinition BRITISH = new StepDefinition.Phone("p", WORDS, WORDS, null, "GB");
    private static final StepDefinition PLACE = new StepDefinition.Location("l", WORDS, WORDS, null);
    private static final StepDefinition.Consent CONSENT =
            new StepDefinition.Consent("c", WORDS, WORDS, null, "1.2", AGREE, REFUSE, WORDS);

    private static final Event.Sent A_PHOTO = new Event.File(7, Dialogue.photoFile("a"), "a caption", null);
    private static final Event.Sent OWN = new Event.Contact(7, "79990000001", "Anna", Dialogue.CLIENT, true);
    private static final Event.Sent OTHERS = new Event.Contact(7, "+79990000002", "Ben", 5L, false);
    private static final Event.Sent HERE = new Event.Location(7, 55.7512441, -37.5, null);
    private static final Event.Sent HALL = new Event.Location(7, 0, -1.25, "Hall, 1 Example Street");
    private static final Event.Sent STICKER = new Event.Other(7, "sticker");
    private static final Event.Sent START = new Event.Started(7, "");

    private static Event.Sent document(@Nullable String type, @Nullable Long size) {
        return new Event.File(7, new SentFile.Document("f", "u", "name", type, size), "", null);
    }

    private static Event.Sent text(String text) {
        return new Event.Text(7, text);
    }

    static List<Arguments> table() {
        return Stream.of(files(), presses(), phones(), places())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Arguments> files() {
        return List.of(
                taken(ANY_FILE, document(null, null)),
                taken(ANY_FILE, document("video/mp4", 2_000_000_000L)),
                missed(ANY_FILE, A_PHOTO, Miss.SEND_AS_FILE),
                missed(ANY_FILE, text("here"), Miss.DOCUMENT_NEEDED),
                missed(ANY_FILE, STICKER, Miss.DOCUMENT_NEEDED),
                missed(ANY_FILE, OWN, Miss.DOCUMENT_NEEDED),
                missed(ANY_FILE, HERE, Miss.DOCUMENT_NEEDED),
                missed(ANY_FILE, START, Miss.DOCUMENT_NEEDED),
                taken(PDF, document("application/pdf", 1_024L)),
                taken(PDF, document("application/pdf", null)),
                missed(PDF, document("application/pdf", 1_025L), Miss.FILE_TOO_LARGE),
                missed(PDF, document("image/png", 1L), Miss.FILE_KIND),
                missed(PDF, document(null, 1L), Miss.FILE_KIND),
                taken(SMALL_PHOTO, A_PHOTO),
                taken(SMALL_PHOTO, document("image/png", 1_024L)),
                missed(SMALL_PHOTO, document("image/png", 1_025L), Miss.FILE_TOO_LARGE),
                missed(SMALL_PHOTO, OWN, Miss.PHOTO_NEEDED),
                missed(SMALL_PHOTO, HERE, Miss.PHOTO_NEEDED));
    }

    private static List<Arguments> presses() {
        return List.of(
                kept(CHOICE, text("Ещё раз"), "Ещё раз"),
                kept(CHOICE, text("  еще  РАЗ! "), "Ещё раз"),
                kept(CHOICE, text("once more."), "Once more"),
                kept(CHOICE, text("«Хватит»"), "Хватит"),
                missed(CHOICE, text("Ещё"), Miss.BUTTON_NEEDED),
                missed(CHOICE, text("Ещё раз, пожалуйста"), Miss.BUTTON_NEEDED),
                missed(CHOICE, text("1"), Miss.BUTTON_NEEDED),
                missed(CHOICE, text("/help"), Miss.BUTTON_NEEDED),
                missed(CHOICE, A_PHOTO, Miss.BUTTON_NEEDED),
                missed(CHOICE, OWN, Miss.BUTTON_NEEDED),
                missed(CHOICE, HERE, Miss.BUTTON_NEEDED),
                missed(CHOICE, STICKER, Miss.BUTTON_NEEDED),
                missed(CHOICE, START, Miss.BUTTON_NEEDED),
                kept(CONSENT, text("соглашаюсь"), "1.2"),
                kept(CONSENT, text("I AGREE"), "1.2"),
                Arguments.of(CONSENT, text("Не  соглашаюсь."), new Checked.Refused(CONSENT)),
                Arguments.of(CONSENT, text("i don't agree"), new Checked.Refused(CONSENT)),
                missed(CONSENT, text("maybe"), Miss.BUTTON_NEEDED),
                missed(CONSENT, A_PHOTO, Miss.BUTTON_NEEDED));
    }

    private static List<Arguments> phones() {
        return List.of(
                kept(PHONE, OWN, "+79990000001"),
                kept(PHONE, new Event.Contact(7, "+44 7700 900000", "A", 1L, true), "+447700900000"),
                missed(PHONE, OTHERS, Miss.OTHERS_CONTACT),
                kept(PHONE, text("+7 999 000-00-01"), "+79990000001"),
                kept(PHONE, text("8 (999) 000-00-01"), "+79990000001"),
                kept(PHONE, text("89990000001"), "+79990000001"),
                kept(PHONE, text("79990000001"), "+79990000001"),
                kept(PHONE, text("999 000 00 01"), "+79990000001"),
                kept(PHONE, text("тел. 8-999-000-00-01"), "+79990000001"),
                kept(PHONE, text("+44 7700 900000"), "+447700900000"),
                kept(BRITISH, text("07700 900000"), "+447700900000"),
                kept(BRITISH, text("0044 7700 900000"), "+447700900000"),
                missed(PHONE, text("1234567"), Miss.NOT_A_PHONE),
                missed(PHONE, text("123"), Miss.NOT_A_PHONE),
                missed(PHONE, text("+7 999 000-00-01-23-45-67"), Miss.NOT_A_PHONE),
                missed(PHONE, text("мой номер"), Miss.NOT_A_PHONE),
                missed(PHONE, text("/help"), Miss.NOT_A_PHONE),
                missed(PHONE, text("9".repeat(4_096)), Miss.NOT_A_PHONE),
                missed(PHONE, A_PHOTO, Miss.PHONE_NEEDED),
                missed(PHONE, HERE, Miss.PHONE_NEEDED),
                missed(PHONE, STICKER, Miss.PHONE_NEEDED),
                missed(PHONE, START, Miss.PHONE_NEEDED));
    }

    private static List<Arguments> places() {
        return List.of(
                kept(PLACE, HERE, "55.751244, -37.500000"),
                kept(PLACE, HALL, "0.000000, -1.250000, Hall, 1 Example Street"),
                missed(PLACE, text("1 Example Street"), Miss.PLACE_NEEDED),
                missed(PLACE, OWN, Miss.PLACE_NEEDED),
                missed(PLACE, A_PHOTO, Miss.PLACE_NEEDED),
                missed(PLACE, STICKER, Miss.PLACE_NEEDED),
                missed(PLACE, START, Miss.PLACE_NEEDED));
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
