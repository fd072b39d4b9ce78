package operatordesk.conversation.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueCheckTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private int check(String... args) {
        return CatalogueCheck.run(new PrintStream(printed, true, StandardCharsets.UTF_8), args);
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void goodFile() {
        assertThat(check("../deploy/catalogue.yaml")).isZero();
        assertThat(printed()).matches("ok: \\d+ kinds\\R");
    }

    @Test
    void allMistakesAtOnce(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("faulty.yaml"), """
                kinds:
                  - key: note
                    label: {ru: Записка}
                    received: {ru: Спасибо, en: Thanks}
                    steps: []
                """);
        assertThat(check(file.toString())).isEqualTo(1);
        assertThat(printed().lines())
                .containsExactly(
                        file + ": line 3, $.kinds[0].label: the field 'en' is missing",
                        file + ": line 5, $.kinds[0].steps: a list with at least one entry is expected");
    }

    @Test
    void fileThatIsNotThereAndTwoFiles() {
        assertThat(check("none.yaml")).isEqualTo(1);
        assertThat(check("one.yaml", "two.yaml")).isEqualTo(2);
        assertThat(printed().lines())
                .containsExactly("none.yaml: the file cannot be read", "usage: deploy/catalogue-check [file]");
    }
}
