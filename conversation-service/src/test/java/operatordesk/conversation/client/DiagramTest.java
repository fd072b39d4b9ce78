package operatordesk.conversation.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page about the client's machine says what the code does. {@code -Dupdate.docs=true} writes it anew. */
class DiagramTest {
    private static final Path PAGE = Path.of("../docs/client-machine.md");

    @Test
    void pageSaysWhatTheCodeDoes() throws IOException {
        String now = Diagram.print();
        if (Boolean.getBoolean("update.docs")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, now);
        }

        assertThat(PAGE).content().isEqualTo(now);
    }

    @Test
    void everyStateIsLeftAndReached() {
        assertThat(Diagram.print())
                .contains("Waiting --> Answering", "Answering --> Submitted", "Answering --> Answering")
                .contains("Submitted --> Answering", "Submitted --> Submitted")
                .contains("KEPT_FOR_FORMER", "Addition LATE", "Addition CORRECTED", "Addition BESIDES", "CannotAsk");
    }
}
