package operatordesk.contracts.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnvironmentTest {
    private static final String SECRET = "123456:AAplanted-secret";

    @Test
    void allMistakesAreToldAtOnceEachOnALineWithTheSettingsName() {
        var environment = new Environment(Map.of("PORT", "70000", "LEVEL", "high", "OTHER", "x"));
        environment.need("TOKEN", "the bot's token");
        environment.number("PORT", 1, 1, 65_535);
        environment.read("LEVEL", 0, "a whole number", Integer::parseInt);
        environment.complain("OTHER is malformed: expected y");

        assertThatThrownBy(environment::check)
                .isInstanceOf(MalformedSettings.class)
                .hasMessage(String.join(
                        System.lineSeparator(),
                        "TOKEN is missing: the bot's token",
                        "PORT is malformed: expected a whole number from 1 to 65535",
                        "LEVEL is malformed: expected a whole number",
                        "OTHER is malformed: expected y"));
    }

    @Test
    void noComplaintHoldsAValue() {
        var environment = new Environment(Map.of("A", SECRET, "B", SECRET, "C", SECRET));
        environment.number("A", 1, 1, 9);
        environment.read("B", 0, "a number", Integer::parseInt);
        environment.read("C", "", "something else", value -> {
            throw new IllegalArgumentException(value);
        });

        var malformed = catchThrowableOfType(MalformedSettings.class, environment::check);
        assertThat(malformed).hasMessageContainingAll("A is", "B is", "C is").hasNoCause();
        assertThat(malformed.getMessage()).doesNotContain("planted");
    }

    @Test
    void emptyIsAbsent() {
        var environment = new Environment(Map.of("EMPTY", "", "BLANK", " \t "));

        assertThat(environment.find("EMPTY")).isEmpty();
        assertThat(environment.find("BLANK")).isEmpty();
        assertThat(environment.find("ABSENT")).isEmpty();
        assertThat(environment.number("EMPTY", 5, 1, 9)).isEqualTo(5);
        assertThat(environment.read("BLANK", "usual", "anything", text -> "read"))
                .isEqualTo("usual");
        assertThat(environment.list("EMPTY")).isEmpty();
        assertThatCode(environment::check).doesNotThrowAnyException();
        assertThat(environment.need("EMPTY", "needed")).isEmpty();
        assertThatThrownBy(environment::check).hasMessage("EMPTY is missing: needed");
    }

    @Test
    void valuesAreReadWithoutTheBlanksAroundThem() {
        var environment = new Environment(Map.of("TEXT", " a b ", "NUMBER", " 7", "LIST", ",a, b ,,c,"));

        assertThat(environment.find("TEXT")).hasValue("a b");
        assertThat(environment.need("TEXT", "a text")).isEqualTo("a b");
        assertThat(environment.number("NUMBER", 1, 7, 7)).isEqualTo(7);
        assertThat(environment.list("LIST")).isEqualTo(List.of("a", "b", "c"));
        assertThatCode(environment::check).doesNotThrowAnyException();
    }

    @Test
    void malformedNumberCountsAsTheUsualOneUntilAllIsRead() {
        for (String wrong : List.of("0", "10", "-1", "1.5", "0x1", "99999999999", "one")) {
            var environment = new Environment(Map.of("N", wrong));
            assertThat(environment.number("N", 5, 1, 9)).as(wrong).isEqualTo(5);
            assertThatThrownBy(environment::check)
                    .as(wrong)
                    .hasMessage("N is malformed: expected a whole number from 1 to 9");
        }
    }
}
