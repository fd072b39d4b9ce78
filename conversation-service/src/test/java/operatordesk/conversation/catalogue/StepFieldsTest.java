package operatordesk.conversation.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import operatordesk.contracts.bus.Wire;
import org.junit.jupiter.api.Test;

/** The steps that are answered with files, presses and what a phone shares. */
class StepFieldsTest {
    private static final Localized NAME = new Localized("Слова", "Words");
    private static final Localized PROMPT = new Localized("Напишите", "Write");
    private static final Localized YES = new Localized("Да", "Yes");
    private static final Localized NO = new Localized("Нет", "No");
    private static final String KIND = """
            kinds:
              - key: note
                label: {ru: Записка, en: Note}
                received: {ru: Спасибо, en: Thanks}
                steps:
                  - key: words
                    name: {ru: Слова, en: Words}
                    prompt: {ru: Напишите, en: Write}
            """;

    /** The step with these fields, each on a line of its own from line 9. */
    private static StepDefinition step(String... fields) {
        RequestKind kind = CatalogueFile.parse(KIND + "        " + String.join("\n        ", fields) + "\n")
                .kinds()
                .getFirst();
        assertThat(Wire.message(Wire.text(kind), RequestKind.class)).isEqualTo(kind);
        return kind.steps().getFirst();
    }

    private static List<String> mistakes(String... fields) {
        var malformed = catchThrowableOfType(MalformedCatalogue.class, () -> step(fields));
        assertThat(malformed).as(String.join("; ", fields)).isNotNull();
        return malformed.mistakes();
    }

    @Test
    void filesOfSomeKindsAndSize() {
        assertThat(step("type: document", "pages: 2", "allowed: [application/pdf, .docx]", "largest: 500KB"))
                .isEqualTo(new StepDefinition.Document(
                        "words",
                        NAME,
                        PROMPT,
                        null,
                        2,
                        2,
                        new FileKinds(List.of("application/pdf", ".docx")),
                        500 * 1_024L));
        assertThat(step("type: document"))
                .isEqualTo(new StepDefinition.Document("words", NAME, PROMPT, null, 1, 1, FileKinds.ANY, null));
        assertThat(step("type: photo", "largest: 10MB"))
                .isEqualTo(
                        new StepDefinition.Photo("words", NAME, PROMPT, null, 1, 1, true, false, 10 * 1_024 * 1_024L));
        assertThat(mistakes("type: document", "allowed: [pdf, application/, .tar.gz]", "largest: big"))
                .containsExactly(
                        "line 10, $.kinds[0].steps[0].allowed[0]: a kind of file is a media type like application/pdf or"
                                + " image/*, or an ending like .docx",
                        "line 10, $.kinds[0].steps[0].allowed[1]: a kind of file is a media type like application/pdf or"
                                + " image/*, or an ending like .docx",
                        "line 10, $.kinds[0].steps[0].allowed[2]: a kind of file is a media type like application/pdf or"
                                + " image/*, or an ending like .docx",
                        "line 11, $.kinds[0].steps[0].largest: a size like 500KB or 10MB is expected");
    }

    @Test
    void optionsToChooseFrom() {
        assertThat(step("type: choice", "options: [{ru: Да, en: 'Yes'}, {ru: Нет, en: 'No'}]"))
                .isEqualTo(new StepDefinition.Choice("words", NAME, PROMPT, null, List.of(YES, NO)));
        assertThat(mistakes("type: choice"))
                .containsExactly("line 6, $.kinds[0].steps[0]: the field 'options' is missing");
        assertThat(mistakes("type: choice", "options: [{ru: Да, en: 'Yes'}]"))
                .containsExactly("line 10, $.kinds[0].steps[0].options: at least two options are expected");
        assertThat(mistakes(
                        "type: choice", "options: [{ru: Ещё, en: More}, {ru: ' еще! ', en: Other}, {ru: more, en: x}]"))
                .containsExactly(
                        "line 10, $.kinds[0].steps[0].options[1]: another button says the same: 'еще'",
                        "line 10, $.kinds[0].steps[0].options[2]: another button says the same: 'more'");
        assertThat(step("type: choice", "options: [{ru: Telegram, en: Telegram}, {ru: Звонок, en: Call}]"))
                .isInstanceOf(StepDefinition.Choice.class);
    }

    @Test
    void phoneOfACountryThatIsOne() {
        assertThat(step("type: phone")).isEqualTo(new StepDefinition.Phone("words", NAME, PROMPT, null, "RU"));
        assertThat(step("type: phone", "country: GB"))
                .isEqualTo(new StepDefinition.Phone("words", NAME, PROMPT, null, "GB"));
        for (String none : List.of("XX", "ru", "Russia")) {
            assertThat(mistakes("type: phone", "country: " + none))
                    .containsExactly(
                            "line 10, $.kinds[0].steps[0].country: a country of two capital letters is expected, like RU or"
                                    + " GB");
        }
    }

    @Test
    void placeHasNoRules() {
        assertThat(step("type: location")).isEqualTo(new StepDefinition.Location("words", NAME, PROMPT, null));
        assertThat(mistakes("type: location", "country: RU"))
                .containsExactly(
                        "line 10, $.kinds[0].steps[0]: the field 'country' is not known; known are example, key, name,"
                                + " prompt, type");
    }

    @Test
    void consentToAVersion() {
        assertThat(step(
                        "type: consent",
                        "version: 2026-11-01",
                        "agree: {ru: Да, en: 'Yes'}",
                        "refuse: {ru: Нет, en: 'No'}",
                        "refused: {ru: Слова, en: Words}"))
                .isEqualTo(new StepDefinition.Consent("words", NAME, PROMPT, null, "2026-11-01", YES, NO, NAME));
        assertThat(mistakes("type: consent", "agree: {ru: Да, en: 'Yes'}", "refuse: {ru: да, en: 'No'}"))
                .containsExactly(
                        "line 6, $.kinds[0].steps[0]: the field 'version' is missing",
                        "line 11, $.kinds[0].steps[0].refuse: another button says the same: 'да'",
                        "line 6, $.kinds[0].steps[0]: the field 'refused' is missing");
    }

    @Test
    void answersReadInBothLanguages() {
        var choice = new StepDefinition.Choice("c", NAME, PROMPT, null, List.of(YES, NO));
        assertThat(choice.reading("No")).isEqualTo(NO);
        assertThat(choice.reading("Нет")).isEqualTo(NO);
        assertThat(choice.reading("perhaps")).isNull();
        var consent = new StepDefinition.Consent("c", NAME, PROMPT, null, "1.2", YES, NO, NAME);
        assertThat(consent.reading("1.1")).isEqualTo(new Localized("Да (1.1)", "Yes (1.1)"));
        var place = new StepDefinition.Location("p", NAME, PROMPT, null);
        assertThat(place.reading("55.751244, -37.618423, Hall, 1 Example Street")
                        .en())
                .isEqualTo("55.751244, -37.618423, Hall, 1 Example Street\n"
                        + "https://www.openstreetmap.org/?mlat=55.751244&mlon=-37.618423");
        assertThat(new StepDefinition.Phone("p", NAME, PROMPT, null, "RU").reading("+79990000001"))
                .isNull();
    }
}
