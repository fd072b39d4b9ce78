package operatordesk.sandbox.methods;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import operatordesk.sandbox.model.World;
import operatordesk.sandbox.telegram.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MethodsTableTest {
    private static final Pattern HAS =
            Pattern.compile("(?m)^\\| `([A-Za-z]+)`(?: \\*)? \\| (?:supported|partly) \\| .*\\|$");
    private static final Pattern NAME = Pattern.compile("`([A-Za-z]+)`");
    private static final User BOT = new User(1, true, "Bot", null, null, null);

    private final Vertx vertx = Vertx.vertx();
    private final Set<String> registered =
            new MethodRegistry(vertx, new World(BOT, InstantSource.system(), Duration.ofMinutes(1), 1)).names();

    @AfterEach
    void end() {
        vertx.close().await();
    }

    private static List<String> parts() throws IOException {
        return List.of(Files.readString(Path.of("METHODS.md")).split("\n## Not\n", 2));
    }

    private static List<String> names(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1).toLowerCase(Locale.ROOT))
                .toList();
    }

    @Test
    void theTableHasEveryMethodOfTheSandboxOnce() throws IOException {
        assertThat(names(HAS, parts().getFirst())).containsExactlyInAnyOrderElementsOf(registered);
    }

    @Test
    void whatTheTableDeniesIsNotThere() throws IOException {
        List<String> denied = names(NAME, parts().getLast());
        assertThat(denied).isNotEmpty().doesNotHaveDuplicates().doesNotContainAnyElementsOf(registered);
    }

    @Test
    void everyRowIsRead() throws IOException {
        long rows = parts().getFirst()
                .lines()
                .filter(line -> line.startsWith("| `"))
                .count();
        assertThat(names(HAS, parts().getFirst()).stream().collect(Collectors.toSet()))
                .hasSize((int) rows);
    }
}
