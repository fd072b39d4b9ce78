package operatordesk.conversation.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import operatordesk.contracts.bus.Wire;
import operatordesk.conversation.TestKinds;
import org.junit.jupiter.api.Test;

/** What a kind says of itself beside its questions. */
class KindFieldsTest {
    private static final String GOOD_KIND = """
            kinds:
              - key: note
                label: {ru: Записка, en: Note}
                received: {ru: Спасибо, en: Thanks}
                steps:
                  - {key: words, type: text, name: {ru: Слова, en: Words}, prompt: {ru: Напишите, en: Write}}
            """;

    private static RequestKind kind(String... fields) {
        return CatalogueFile.parse(GOOD_KIND + "    " + String.join("\n    ", fields) + "\n")
                .kinds()
                .getFirst();
    }

    /** The mistakes of the good kind with these fields, each on a line of its own from line 7. */
    private static List<String> mistakes(String... fields) {
        var malformed = catchThrowableOfType(MalformedCatalogue.class, () -> kind(fields));
        assertThat(malformed).as(String.join("; ", fields)).isNotNull();
        return malformed.mistakes();
    }

    @Test
    void allOfThemAreRead() {
        RequestKind kind = kind(
                "due: 3d",
                "reminders: [30m, 12h, 2d]",
                "expires: 30d",
                "review: false",
                "reasons: [{key: blurred, text: {ru: Нечётко, en: Blurred}}]");
        assertThat(kind.due()).isEqualTo(Duration.ofDays(3));
        assertThat(kind.reminders()).containsExactly(Duration.ofMinutes(30), Duration.ofHours(12), Duration.ofDays(2));
        assertThat(kind.expires()).isEqualTo(Duration.ofDays(30));
        assertThat(kind.reviewed()).isFalse();
        assertThat(kind.reasons()).containsExactly(new Reason("blurred", new Localized("Нечётко", "Blurred")));
        assertThat(Wire.message(Wire.text(kind), RequestKind.class)).isEqualTo(kind);
    }

    @Test
    void withoutThemNothingIsDueAndAnOperatorReviews() {
        RequestKind kind = CatalogueFile.parse(GOOD_KIND).kinds().getFirst();
        assertThat(kind.due()).isNull();
        assertThat(kind.expires()).isNull();
        assertThat(kind.reminders()).isEmpty();
        assertThat(kind.reasons()).isEmpty();
        assertThat(kind.reviewed()).isTrue();
    }

    @Test
    void requestOfAnEarlierReleaseIsReadAsIfTheFileSaidNothing() {
        String written = """
                {"key":"note","label":{"ru":"Записка","en":"Note"},"received":{"ru":"Спасибо","en":"Thanks"},
                 "steps":[{"is":"photo","key":"page","name":{"ru":"Страница","en":"Page"},
                 "prompt":{"ru":"Снимите","en":"Take"},"pages":1,"fileAllowed":true,"textAllowed":false}]}
                """;
        RequestKind kind = Wire.message(written, RequestKind.class);
        assertThat(kind.steps()).hasSize(1);
        assertThat(kind)
                .isEqualTo(new RequestKind(
                        "note", new Localized("Записка", "Note"), new Localized("Спасибо", "Thanks"), kind.steps()));
        assertThat(kind.reviewed()).isTrue();
    }

    @Test
    void timesThatAreNone() {
        assertThat(mistakes("due: 3"))
                .containsExactly("line 7, $.kinds[0].due: a time like 3d, 12h or 30m is expected, of at most 366d");
        assertThat(mistakes("due: 0d")).hasSize(1);
        assertThat(mistakes("due: 367d")).hasSize(1);
        assertThat(mistakes("due: -1d")).hasSize(1);
        assertThat(mistakes("due: 3 days")).hasSize(1);
        assertThat(kind("due: 366d").due()).isEqualTo(Duration.ofDays(366));
    }

    @Test
    void remindersComeOneAfterTheOther() {
        assertThat(mistakes("reminders: [1d, 24h]"))
                .containsExactly("line 7, $.kinds[0].reminders[1]: a time later than the one before it is expected");
        assertThat(mistakes("reminders: 1d"))
                .containsExactly("line 7, $.kinds[0].reminders: a list with at least one entry is expected");
        assertThat(mistakes("reminders: [1d, 2d, 3d, 4d, 5d, 6d, 7d, 8d, 9d, 10d, 11d]"))
                .containsExactly("line 7, $.kinds[0].reminders: at most 10 entries are expected");
    }

    @Test
    void nothingExpiresBeforeItIsDueOrRemindedOf() {
        for (String earlier : new String[] {"due: 3d", "reminders: [1d, 3d]"}) {
            assertThat(mistakes(earlier, "expires: 3d"))
                    .containsExactly("line 8, $.kinds[0].expires: a time later than due and the reminders is expected");
        }
        assertThat(mistakes("expires: soon")).hasSize(1);
    }

    @Test
    void reasonsThatAreNone() {
        assertThat(mistakes(
                        "reasons:",
                        "  - {key: blurred, text: {ru: Нечётко}}",
                        "  - {key: blurred, text: {ru: Нечётко, en: Blurred}}",
                        "  - {key: Cut off, text: {ru: Край, en: Edge}, why: x}"))
                .containsExactly(
                        "line 8, $.kinds[0].reasons[0].text: the field 'en' is missing",
                        "line 9, $.kinds[0].reasons[1].key: the key 'blurred' is taken",
                        "line 10, $.kinds[0].reasons[2].key: a key is up to 24 of a-z, 0-9 and _, beginning with a letter",
                        "line 10, $.kinds[0].reasons[2]: the field 'why' is not known; known are key, text");
        assertThat(mistakes("review: perhaps")).containsExactly("line 7, $.kinds[0].review: true or false is expected");
    }

    @Test
    void shippedKindsOfDocumentsHaveTheUsualReasons() {
        assertThat(TestKinds.PASSPORT.reasons())
                .extracting(Reason::key)
                .containsExactly("blurred", "cut_off", "expired", "wrong_document");
        assertThat(TestKinds.SHIPPED.kinds()).allSatisfy(kind -> {
            assertThat(kind.due()).isEqualTo(Duration.ofDays(3));
            assertThat(kind.reminders()).isNotEmpty();
            assertThat(kind.reviewed()).isTrue();
        });
    }
}
