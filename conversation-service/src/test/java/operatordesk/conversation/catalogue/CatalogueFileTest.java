package operatordesk.conversation.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import operatordesk.contracts.bus.Wire;
import operatordesk.conversation.TestKinds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mistake in the catalogue is told with its line and its path, and all mistakes at once. */
class CatalogueFileTest {
    private static final String GOOD_KIND = """
            kinds:
              - key: note
                label: {ru: Записка, en: Note}
                received: {ru: Спасибо, en: Thanks}
                steps:
                  - key: words
                    name: {ru: Слова, en: Words}
                    prompt: {ru: Напишите, en: Write}
            """;

    private static List<String> mistakes(String yaml) {
        var malformed = catchThrowableOfType(MalformedCatalogue.class, () -> CatalogueFile.parse(yaml));
        assertThat(malformed).as(yaml).isNotNull();
        assertThat(malformed.getMessage()).isEqualTo(String.join(System.lineSeparator(), malformed.mistakes()));
        return malformed.mistakes();
    }

    /** The mistakes of the good kind with a step of these fields, each on a line of its own from line 9. */
    private static List<String> ofStep(String... fields) {
        return mistakes(GOOD_KIND + "        " + String.join("\n        ", fields) + "\n");
    }

    @Test
    void shippedFileParsesAndLosesNothingOnTheWayToRedis() {
        assertThat(TestKinds.SHIPPED.kinds())
                .extracting(RequestKind::key)
                .containsExactly(
                        "passport", "personal_data", "driving_licence", "address_proof", "selfie", "new_client");
        assertThat(TestKinds.DATA.questions()).hasSize(3);
        assertThat(TestKinds.SHIPPED.kinds())
                .allSatisfy(kind -> assertThat(Wire.message(Wire.text(kind), RequestKind.class))
                        .isEqualTo(kind));
    }

    @Test
    void allMistakesAreToldAtOnceWithTheirLinesAndPaths() {
        assertThat(mistakes("""
                        kinds:
                          - key: Passport
                            label: {ru: Паспорт, en: ""}
                            received: Thanks
                            colour: blue
                            steps:
                              - key: page
                                type: photo
                                name: {ru: Страница, en: Page}
                                pages: 21
                                file_allowed: yes please
                                patern: x
                              - key: page
                                type: video
                                name: {ru: Страница, en: Page}
                                prompt: {ru: Снимите, en: Film}
                          - key: note
                            label: {ru: Записка, en: Note, de: Zettel}
                            received: {ru: Спасибо, en: Thanks}
                            steps: none
                        extra: 1
                        """))
                .containsExactly(
                        "line 2, $.kinds[0].key: a key is up to 24 of a-z, 0-9 and _, beginning with a letter",
                        "line 3, $.kinds[0].label.en: a text is expected",
                        "line 4, $.kinds[0].received: the field 'ru' is missing",
                        "line 4, $.kinds[0].received: the field 'en' is missing",
                        "line 4, $.kinds[0].received: fields are expected here",
                        "line 7, $.kinds[0].steps[0]: the field 'prompt' is missing",
                        "line 10, $.kinds[0].steps[0].pages: a whole number from 1 to 20 is expected",
                        "line 11, $.kinds[0].steps[0].file_allowed: true or false is expected",
                        "line 12, $.kinds[0].steps[0]: the field 'patern' is not known; known are example,"
                                + " file_allowed, key, largest, name, pages, prompt, text_allowed, type",
                        "line 13, $.kinds[0].steps[1].key: the key 'page' is taken",
                        "line 14, $.kinds[0].steps[1].type: the type is one of photo, document, text, date,"
                                + " choice, phone, location, consent",
                        "line 5, $.kinds[0]: the field 'colour' is not known; known are due, expires, key, label,"
                                + " reasons, received, reminders, review, steps",
                        "line 18, $.kinds[1].label: the field 'de' is not known; known are en, ru",
                        "line 20, $.kinds[1].steps: a list with at least one entry is expected",
                        "line 21, $: the field 'extra' is not known; known are kinds, replies");
    }

    @Test
    void goodKindOfTheTestsIsGoodOnceItsStepHasAType() {
        var kind =
                CatalogueFile.parse(GOOD_KIND + "        type: text\n").kinds().getFirst();
        assertThat(kind.steps())
                .containsExactly(new StepDefinition.Text(
                        "words",
                        new Localized("Слова", "Words"),
                        new Localized("Напишите", "Write"),
                        null,
                        1,
                        4_096,
                        null,
                        null));
        assertThat(mistakes(GOOD_KIND)).containsExactly("line 6, $.kinds[0].steps[0]: the field 'type' is missing");
    }

    @Test
    void rulesOfATextStep() {
        assertThat(ofStep("type: text", "pattern: '[a-z'"))
                .containsExactly("line 10, $.kinds[0].steps[0].pattern: not a regular expression: Unclosed character"
                        + " class");
        assertThat(ofStep("type: text", "least: 10", "most: 5"))
                .containsExactly("line 11, $.kinds[0].steps[0].most: a whole number from 10 to 4096 is expected");
        assertThat(ofStep("type: text", "least: 0", "most: 4097"))
                .containsExactly(
                        "line 10, $.kinds[0].steps[0].least: a whole number from 1 to 4096 is expected",
                        "line 11, $.kinds[0].steps[0].most: a whole number from 1 to 4096 is expected");
        assertThat(ofStep("type: text", "least: some"))
                .containsExactly("line 10, $.kinds[0].steps[0].least: a whole number from 1 to 4096 is expected");
    }

    @Test
    void rulesOfADateStep() {
        assertThat(ofStep("type: date", "least_age: 20", "most_age: 10"))
                .containsExactly("line 6, $.kinds[0].steps[0]: least_age is more than most_age");
        assertThat(ofStep("type: date", "least_age: -1", "most_age: 151"))
                .containsExactly(
                        "line 10, $.kinds[0].steps[0].least_age: a whole number from 0 to 150 is expected",
                        "line 11, $.kinds[0].steps[0].most_age: a whole number from 0 to 150 is expected");
    }

    @Test
    void fieldThatStandsTwice() {
        assertThat(ofStep("type: text", "type: date"))
                .containsExactly("line 10, $.kinds[0].steps[0]: the field 'type' stands here twice");
    }

    @Test
    void keyThatIsTakenOrTooLong() {
        String second = GOOD_KIND.substring(GOOD_KIND.indexOf("  - key: note"));
        String two = GOOD_KIND + "        type: text\n" + second + "        type: text\n";
        assertThat(mistakes(two)).containsExactly("line 10, $.kinds[1].key: the key 'note' is taken");
        assertThat(CatalogueFile.parse(two.replaceFirst("note", "n".repeat(24))).kinds())
                .hasSize(2);
        assertThat(mistakes(two.replaceFirst("note", "n".repeat(25))))
                .containsExactly(
                        "line 2, $.kinds[0].key: a key is up to 24 of a-z, 0-9 and _, beginning with a letter");
    }

    @Test
    void textThatWouldNotFitIntoAMessage() {
        assertThat(ofStep("type: text", "example: {ru: Да, en: " + "x".repeat(501) + "}"))
                .containsExactly("line 10, $.kinds[0].steps[0].example.en: at most 500 characters are expected");
        assertThat(mistakes(GOOD_KIND.replace("Записка", "З".repeat(65)).replace("Напишите", "Н".repeat(3_001))
                        + "        type: date\n"))
                .containsExactly(
                        "line 3, $.kinds[0].label.ru: at most 64 characters are expected",
                        "line 8, $.kinds[0].steps[0].prompt.ru: at most 3000 characters are expected");
    }

    @Test
    void whatIsNoCatalogueAtAll() {
        assertThat(mistakes("")).containsExactly("line 1, $: the catalogue is empty");
        assertThat(mistakes("# nothing yet\n")).containsExactly("line 1, $: the catalogue is empty");
        assertThat(mistakes("kinds: []"))
                .containsExactly("line 1, $.kinds: a list with at least one entry is expected");
        assertThat(mistakes("kinds: {passport: 1}"))
                .containsExactly("line 1, $.kinds: a list with at least one entry is expected");
        assertThat(mistakes("- passport"))
                .containsExactly("line 1, $: the field 'kinds' is missing", "line 1, $: fields are expected here");
        assertThat(mistakes("kinds:\n  - passport\n"))
                .contains(
                        "line 2, $.kinds[0]: the field 'key' is missing",
                        "line 2, $.kinds[0]: fields are expected here");
    }

    @Test
    void whatIsNoYaml() {
        assertThat(mistakes("kinds:\n  - key: a: b\n"))
                .singleElement()
                .satisfies(mistake -> assertThat(mistake).startsWith("line 2, $: this is not YAML"));
        assertThat(mistakes("kinds: [\n\n"))
                .singleElement()
                .satisfies(mistake -> assertThat(mistake).contains("this is not YAML"));
        assertThat(mistakes("kinds: \u0000\n"))
                .singleElement()
                .satisfies(mistake -> assertThat(mistake).contains("this is not YAML"));
    }

    @Test
    void fileThatCannotBeRead(@TempDir Path folder) throws IOException {
        Path absent = folder.resolve("none.yaml");
        assertThat(catchThrowableOfType(MalformedCatalogue.class, () -> CatalogueFile.read(absent))
                        .mistakes())
                .containsExactly("the file cannot be read");

        Path noText = Files.write(folder.resolve("photo.yaml"), new byte[] {(byte) 0xff, (byte) 0xd8, 0x00});
        assertThat(catchThrowableOfType(MalformedCatalogue.class, () -> CatalogueFile.read(noText))
                        .mistakes())
                .hasSize(1);
    }
}
