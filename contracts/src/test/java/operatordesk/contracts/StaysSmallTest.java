package operatordesk.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The one module that all services share. Whoever makes it larger raises the bound here, and so has to say why. */
class StaysSmallTest {
    private static final int MOST_FILES = 67;
    private static final int MOST_LINES = 2_375;
    private static final int MOST_LINES_OF_A_FILE = 112;

    @Test
    void filesAndLinesStayWithinTheBound() throws IOException {
        List<Path> files = sources();
        long lines = 0;
        for (Path file : files) {
            long own = Files.readAllLines(file).size();
            assertThat(own).as(file.toString()).isLessThanOrEqualTo(MOST_LINES_OF_A_FILE);
            lines += own;
        }
        assertThat(files).hasSizeBetween(20, MOST_FILES);
        assertThat(lines).isBetween(500L, (long) MOST_LINES);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> tree = Files.walk(Path.of("src/main/java"))) {
            return tree.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
