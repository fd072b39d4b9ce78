package operatordesk.conversation.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema that editors use says of a file what the reader says of it, as far as a schema can. */
class CatalogueSchemaTest {
    private static final Path FOLDER = Path.of("../deploy");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(text("catalogue.schema.json"), InputFormat.JSON);

    private static final String KIND = """
            kinds:
              - key: note
                label: {ru: Записка, en: Note}
                received: {ru: Спасибо, en: Thanks}
            """;

    private static final String STEPS = """
                steps:
                  - {key: words, name: {ru: Слова, en: Words}, prompt: {ru: Напишите, en: Write}, %s}
            """;

    private static final String CONSENT =
            "type: consent, agree: {ru: Да, en: 'Yes'}, refuse: {ru: Нет, en: 'No'}, refused: {ru: Жаль, en: Pity}";

    private static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean schemaTakes(String yaml) {
        return SCHEMA.validate(PlainYaml.tree(yaml)).isEmpty();
    }

    private static List<String> mistakes(String yaml) {
        try {
            CatalogueFile.parse(yaml);
            return List.of();
        } catch (MalformedCatalogue e) {
            return e.mistakes();
        }
    }

    private static void bothTake(String yaml) {
        assertThat(SCHEMA.validate(PlainYaml.tree(yaml))).as(yaml).isEmpty();
        assertThat(mistakes(yaml)).as(yaml).isEmpty();
    }

    private static void noneTakes(String yaml) {
        assertThat(mistakes(yaml)).as(yaml).isNotEmpty();
        assertThat(schemaTakes(yaml)).as(yaml).isFalse();
    }

    private static String step(String fields) {
        return KIND + STEPS.formatted(fields.replace("CONSENT", CONSENT));
    }

    private static String kind(String field) {
        return KIND + "    " + field + "\n" + STEPS.formatted("type: date");
    }

    @Test
    void shippedFileIsGoodAndNamesItsSchema() {
        bothTake(text("catalogue.yaml"));
        assertThat(text("catalogue.yaml")).startsWith("# yaml-language-server: $schema=catalogue.schema.json\n");
    }

    @Test
    void readyRepliesHaveAKeyAndATextAndNothingElse() {
        String replies = KIND + STEPS.formatted("type: date") + "replies:\n";
        bothTake(replies + "  - {key: moment, text: {ru: Минутку, en: One moment}}\n");
        noneTakes(replies + "  - {key: Moment, text: {ru: Минутку, en: One moment}}\n");
        noneTakes(replies + "  - {key: moment, text: {ru: Минутку}}\n");
        noneTakes(replies + "  - {key: moment, text: {ru: Минутку, en: One moment}, colour: red}\n");
        noneTakes(replies + "  - {key: moment}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type: photo",
                "type: photo, pages: 20, file_allowed: false, text_allowed: true, largest: 10MB",
                "type: document",
                "type: photo, pages: {least: 1, most: 5}",
                "type: document, pages: 2, allowed: [application/pdf, image/*, .docx], largest: 500KB",
                "type: text",
                "type: text, least: 2, most: 5, pattern: '[a-z]+', expected: {ru: Буквы, en: Letters}",
                "type: text, example: {ru: 1990, en: 19.90}",
                "type: date, least_age: 0, most_age: 150",
                "type: choice, options: [{ru: Да, en: 'Yes'}, {ru: Нет, en: 'No'}]",
                "type: phone",
                "type: phone, country: GB",
                "type: location",
                "CONSENT, version: 1.2",
                "CONSENT, version: 2026-11-01",
            })
    void bothTakeGoodSteps(String fields) {
        bothTake(step(fields));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example: {ru: Да, en: 'Yes'}",
                "type: video",
                "type: photo, pages: 0",
                "type: photo, pages: 21",
                "type: photo, pages: two",
                "type: photo, pages: {least: 1}",
                "type: photo, pages: {least: 0, most: 5}",
                "type: photo, pages: {least: 1, most: 5, usual: 2}",
                "type: photo, file_allowed: perhaps",
                "type: photo, largest: 10 megabytes",
                "type: photo, largest: 10GB",
                "type: photo, largest: 0MB",
                "type: photo, least: 2",
                "type: photo, example: {ru: Да}",
                "type: document, allowed: []",
                "type: document, allowed: .pdf",
                "type: document, allowed: [pdf]",
                "type: document, allowed: [application/]",
                "type: document, file_allowed: true",
                "type: text, least: 0",
                "type: text, most: 4097",
                "type: text, pattern: ''",
                "type: text, expected: {ru: Буквы, en: Letters, de: Buchstaben}",
                "type: text, colour: blue",
                "type: date, least_age: -1",
                "type: date, most_age: 151",
                "type: choice",
                "type: choice, options: [{ru: Да, en: 'Yes'}]",
                "type: choice, options: [{ru: Да, en: 'Yes'}, {ru: Нет}]",
                "type: choice, options: [{ru: Да, en: 'Yes'}, {ru: Нет, en: It is a no of surely more than forty characters}]",
                "type: phone, country: Russia",
                "type: phone, country: ru",
                "type: location, country: RU",
                "CONSENT",
                "CONSENT, version: ''",
                "CONSENT, version: This version has a name of more than forty characters",
                "type: consent, version: 1, agree: {ru: Да, en: 'Yes'}, refuse: {ru: Нет, en: 'No'}",
                "type: consent, version: 1, agree: {ru: Да, en: 'Yes'}, refused: {ru: Жаль, en: Pity}",
            })
    void noneTakesBadSteps(String fields) {
        noneTakes(step(fields));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "due: 3d",
                "due: 12h",
                "expires: 30d",
                "reminders: [30m, 12h, 2d]",
                "review: false",
                "reasons: [{key: blurred, text: {ru: Нечётко, en: Blurred}}]",
            })
    void bothTakeGoodKinds(String field) {
        bothTake(kind(field));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "due: 3",
                "expires: never",
                "due: 3 days",
                "due: [3d]",
                "reminders: 1d",
                "reminders: []",
                "reminders: [soon]",
                "reminders: [1m, 2m, 3m, 4m, 5m, 6m, 7m, 8m, 9m, 10m, 11m]",
                "review: perhaps",
                "reasons: []",
                "reasons: [{key: Cut off, text: {ru: Край, en: Edge}}]",
                "reasons: [{key: blurred, text: {ru: Нечётко}}]",
                "reasons: [{key: blurred}]",
                "colour: blue",
            })
    void noneTakesBadKinds(String field) {
        noneTakes(kind(field));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kinds: []",
                "kinds: {passport: 1}",
                "kinds: [passport]",
                "other: 1",
                "kinds: [{key: note, label: {ru: Записка, en: Note}, received: {ru: Спасибо, en: Thanks}, steps: []}]",
                "kinds: [{key: note, label: {ru: Записка, en: Note}, received: {ru: Спасибо, en: Thanks}}]",
                "kinds: [{label: {ru: Записка, en: Note}, received: {ru: Спасибо, en: Thanks}, steps: [1]}]",
            })
    void noneTakesWhatIsNoCatalogue(String yaml) {
        noneTakes(yaml);
    }

    @Test
    void keysAndLengthsCountForBoth() {
        String good = step("type: date");
        noneTakes(good.replace("key: note", "key: Note"));
        noneTakes(good.replace("key: note", "key: " + "n".repeat(25)));
        noneTakes(good.replace("ru: Записка", "ru: " + "З".repeat(65)));
        noneTakes(good.replace("ru: Спасибо", "ru: " + "С".repeat(3_001)));
        noneTakes(good.replace("ru: Слова", "ru: ''"));
        noneTakes(step("type: date, example: {ru: Да, en: " + "x".repeat(501) + "}"));
    }
}
