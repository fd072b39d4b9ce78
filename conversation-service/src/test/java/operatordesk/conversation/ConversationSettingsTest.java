package operatordesk.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import operatordesk.contracts.node.Environment;
import operatordesk.contracts.node.MalformedSettings;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.effects.OfficeHours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConversationSettingsTest {
    private static final String REDIS = "redis://:planted-secret@127.0.0.1:6379";

    private static Environment environment(Map<String, String> variables) {
        Map<String, String> all = new HashMap<>(variables);
        all.putIfAbsent("CATALOGUE_FILE", "../deploy/catalogue.yaml");
        return new Environment(all);
    }

    private static String complaints(Map<String, String> variables) {
        var environment = environment(variables);
        ConversationSettings.from(environment);
        return String.valueOf(catchThrowableOfType(MalformedSettings.class, environment::check)
                .getMessage());
    }

    @Test
    void usualSettings() {
        var environment = environment(Map.of("REDIS_URL", REDIS, "OPERATOR_IDS", " 1, 4503599627370495,"));
        var settings = ConversationSettings.from(environment);

        assertThatCode(environment::check).doesNotThrowAnyException();
        assertThat(settings)
                .isEqualTo(new ConversationSettings(
                        REDIS,
                        Set.of(1L, 4_503_599_627_370_495L),
                        Path.of("../deploy/catalogue.yaml"),
                        TestKinds.SHIPPED,
                        OfficeHours.of(ZoneId.of("Europe/Moscow"), "21:00-09:00"),
                        Language.RUSSIAN));
        assertThat(settings.toString()).doesNotContain("planted", "4503599627370495");
    }

    @Test
    void allMistakesAtOnceAndNoValueInAnyOfThem() {
        String complaints = complaints(Map.of(
                "REDIS_URL",
                "planted-secret",
                "OPERATOR_IDS",
                "planted",
                "TIME_ZONE",
                "planted",
                "DEFAULT_LANGUAGE",
                "planted"));

        assertThat(complaints.lines())
                .containsExactly(
                        "REDIS_URL is malformed: expected redis://host:port",
                        "OPERATOR_IDS is malformed: expected whole numbers with commas between them",
                        "TIME_ZONE is malformed: expected a zone like Europe/Moscow",
                        "DEFAULT_LANGUAGE is malformed: expected ru or en");
    }

    @Test
    void missingOnes() {
        assertThat(complaints(Map.of("OPERATOR_IDS", "")).lines())
                .containsExactly(
                        "REDIS_URL is missing: where Redis is, redis://host:port",
                        "OPERATOR_IDS is missing: the operators' Telegram IDs, with commas between them");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "0", "-1", "1;2", "1,x,y", "01", "12345678901234567"})
    void operatorsThatAreNoneAreOneComplaint(String ids) {
        assertThat(complaints(Map.of("REDIS_URL", REDIS, "OPERATOR_IDS", ids)))
                .isEqualTo("OPERATOR_IDS is malformed: expected whole numbers with commas between them");
    }

    @Test
    void mistakesOfTheCatalogueAreTold(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.yaml"), "kinds: 5");

        assertThat(complaints(Map.of("REDIS_URL", REDIS, "OPERATOR_IDS", "1", "CATALOGUE_FILE", file.toString())))
                .isEqualTo("CATALOGUE_FILE " + file + ": line 1, $.kinds: a list with at least one entry is expected");
        assertThat(complaints(Map.of("REDIS_URL", REDIS, "OPERATOR_IDS", "1", "CATALOGUE_FILE", file + ".none")))
                .isEqualTo("CATALOGUE_FILE " + file + ".none: the file cannot be read");
    }
}
