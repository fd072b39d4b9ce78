package operatordesk.gateway.shows;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.util.List;
import operatordesk.contracts.Addresses;
import operatordesk.contracts.bus.Bus;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.SentFile;
import operatordesk.contracts.shows.Screen;
import operatordesk.contracts.shows.Show;
import operatordesk.contracts.shows.ShowOutcome;
import operatordesk.contracts.shows.ShowOutcome.Shown;
import operatordesk.gateway.testing.RunningGateway;
import operatordesk.gateway.testing.TestPacing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files that somebody sent go by their ids, those that are made here with their content. */
class FilesOverHttpTest {
    private static final long ANNA = 4_503_599_627_370_495L;

    private final RunningGateway gateway = new RunningGateway().start(TestPacing.QUICK);
    private final Bus bus = new Bus(gateway.vertx);

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void filesGoByTheirIds() {
        var photo = new SentFile.Photo("P", "p", 1, 1, null);
        var document = new SentFile.Document("D", "d", null, null, null);
        assertThat(show("1", ANNA, new Screen.File(photo, "", List.of(), null))).isEqualTo(new Shown(9_001));
        assertThat(show("2", ANNA, new Screen.File(document, "scan", List.of(), null)))
                .isEqualTo(new Shown(9_002));
        assertThat(sent("sendPhoto"))
                .isEqualTo(new JsonObject().put("chat_id", ANNA).put("photo", "P"));
        assertThat(sent("sendDocument"))
                .isEqualTo(new JsonObject()
                        .put("chat_id", ANNA)
                        .put("document", "D")
                        .put("caption", "scan"));
    }

    @Test
    void aFileThatIsMadeHereGoesWithItsNameAndContent() {
        var made = new Screen.Document("Анна 2026-11-22.csv", "text/csv", "\uFEFFВремя,\"a\"\r\n", "История");
        assertThat(show("1", ANNA, made)).isEqualTo(new Shown(9_001));
        assertThat(sent("sendDocument").getString("form"))
                .contains("name=\"chat_id\"", "\r\n\r\n" + ANNA + "\r\n")
                .contains("name=\"caption\"", "\r\n\r\nИстория\r\n")
                .containsIgnoringCase("name=\"document\"; filename=\"Анна 2026-11-22.csv\"\r\n")
                .containsIgnoringCase("content-type: text/csv")
                .contains("\r\n\r\n\uFEFFВремя,\"a\"\r\n\r\n--");
    }

    private ShowOutcome show(String id, long chat, Screen screen) {
        return bus.ask(Addresses.SHOWS, new Show(new EventId(id), chat, 1, Show.Urgency.ANSWER, screen))
                .await();
    }

    private JsonObject sent(String method) {
        return gateway.telegram.asked(method).getLast().parameters();
    }
}
