package operatordesk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import operatordesk.sandbox.model.Rule;
import org.junit.jupiter.api.Test;

/** The page has its words in both languages. */
class WordsTest {
    private static final Pattern KEY = Pattern.compile("(?m)^ {2}(\\w+):");
    private static final Pattern RULES = Pattern.compile("(?ms)^ {2}rules: \\{$(.*?)^ {2}\\},$");
    private static final Pattern RULE = Pattern.compile("(?m)^ {4}(\\w+): '[^']+',$");

    private static String file(String name) {
        try (InputStream bytes = WordsTest.class.getResourceAsStream("page/" + name)) {
            return new String(Objects.requireNonNull(bytes).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    @Test
    void bothLanguagesSayTheSame() {
        assertThat(found(KEY, file("russian.js")))
                .hasSizeGreaterThan(100)
                .doesNotHaveDuplicates()
                .isEqualTo(found(KEY, file("english.js")));
    }

    @Test
    void everyRuleIsSaidInRussian() {
        String rules = found(RULES, file("russian.js")).getFirst();
        assertThat(found(RULE, rules))
                .containsExactlyElementsOf(
                        Arrays.stream(Rule.values()).map(Rule::code).toList());
    }
}
