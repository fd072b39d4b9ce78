package operatordesk.conversation.service;

import static operatordesk.conversation.service.Office.ANNA;
import static operatordesk.conversation.service.Office.OLGA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The running service takes up a changed catalogue; a request that is under way finishes as it began. */
class ReloadTest {
    private static final Path SHIPPED = Path.of("../deploy/catalogue.yaml");
    private static final Person BEN = new Person(4_503_599_627_370_494L, "Ben", "Example", null);
    private static final String CITY = "2 of 3. Which city do you live in? Example: Leeds";

    private Office office;
    private Path file;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        file = Files.copy(SHIPPED, folder.resolve("catalogue.yaml"));
        office = new Office(folder, file);
    }

    @AfterEach
    void close() {
        office.close();
    }

    /** The shipped file with words changed, each after its former ones. */
    private void becomes(String... words) throws IOException {
        String text = Files.readString(SHIPPED);
        for (int i = 0; i < words.length; i += 2) {
            assertThat(text).contains(words[i]);
            text = text.replace(words[i], words[i + 1]);
        }
        Files.writeString(file, text);
    }

    private void awaitText(long chatId, String text) {
        await().untilAsserted(() -> assertThat(office.peers().texts(chatId)).anyMatch(shown -> shown.startsWith(text)));
    }

    @Test
    void newRequestsAreAsTheFileSaysNowAndThoseUnderWayAsItSaidThen() throws IOException {
        office.starts();
        office.asks("personal_data");
        awaitText(ANNA.id(), "1 of 3. Your full name");
        office.does(BEN, new Event.Started(1, ""));
        becomes("Which city do you live in?", "Where do you live?", "Your full name,", "Your name,");

        await().untilAsserted(() -> {
            office.does(OLGA, new Event.Pressed("press", 1, "ask:" + BEN.id() + ":personal_data"));
            assertThat(office.peers().texts(BEN.id())).anyMatch(text -> text.contains("1 of 3. Your name,"));
        });
        office.writes("Anna Example");
        awaitText(ANNA.id(), CITY);
    }

    @Test
    void mistakesAreToldToTheOperators() throws IOException {
        office.starts();
        becomes("type: date", "type: data");
        awaitText(
                OLGA.id(),
                "The new catalogue has mistakes, so the former one stays in force. Please show this to whoever looks after the"
                        + " bot:\nline ");
        office.asks("personal_data");
        awaitText(ANNA.id(), "1 of 3. Your full name");
    }
}
