package operatordesk.conversation.client;

import static org.assertj.core.api.Assertions.assertThat;

import operatordesk.contracts.bus.Wire;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.SentFile;
import operatordesk.contracts.stores.Row;
import operatordesk.conversation.TestKinds;
import operatordesk.conversation.catalogue.CatalogueFile;
import operatordesk.conversation.catalogue.RequestKind;
import operatordesk.conversation.catalogue.StepDefinition;
import operatordesk.conversation.notices.ClientNotice;
import operatordesk.conversation.notices.FlowNotice;
import operatordesk.conversation.notices.FlowNotice.Taken;
import operatordesk.conversation.notices.Miss;
import operatordesk.conversation.notices.Notice;
import org.junit.jupiter.api.Test;

/** A file that is sent after all had been answered is kept, or it is said why it cannot be. */
class FurtherFileTest {
    private static final StepDefinition PAGE = TestKinds.PASSPORT.steps().getLast();

    private final Dialogue client = Dialogue.started().asked(TestKinds.PASSPORT).photo("page");

    @Test
    void whatFitsIsKeptBesides() {
        client.document("application/pdf");
        assertThat(client.said()).containsExactly(new ClientNotice.AlsoReceived());
        assertThat(client.kept(Row.Answer.class)).hasSize(1);
    }

    @Test
    void whatIsOfTheWrongKindIsNotTakenForReceived() {
        client.document("video/mp4");
        assertThat(client.said()).containsExactly(new ClientNotice.Missed(PAGE, Miss.NOT_AN_IMAGE));
        assertThat(client.kept(Row.Answer.class)).isEmpty();
    }

    @Test
    void whatIsTooLargeIsNotTakenForReceived() {
        var scan = new SentFile.Document("file-d", "unique-d", "scan.pdf", "application/pdf", 30_000_000L);
        client.did(new Event.File(client.nextMessage(), scan, "", null));
        assertThat(client.said()).containsExactly(new ClientNotice.Missed(PAGE, Miss.FILE_TOO_LARGE));
        assertThat(client.kept(Row.Answer.class)).isEmpty();
    }

    @Test
    void whatTheLastStepTakesIsSaid() {
        client.press(FlowPress.Another::new);
        assertThat(client.said()).containsExactly(new FlowNotice.AnotherWelcome(Taken.PHOTO_OR_FILE));
        assertThat(welcome("photo, file_allowed: false")).isEqualTo(new FlowNotice.AnotherWelcome(Taken.PHOTO));
        assertThat(welcome("document")).isEqualTo(new FlowNotice.AnotherWelcome(Taken.FILE));
    }

    /** What follows the press on <i>Send another</i> after a step of this type. */
    private static ClientNotice welcome(String type) {
        RequestKind kind =
                CatalogueFile.parse("""
                kinds:
                  - key: paper
                    label: {ru: Бумага, en: Paper}
                    received: {ru: Получено., en: Received.}
                    steps:
                      - {key: page, name: {ru: Лист, en: Page}, prompt: {ru: Пришлите., en: Send it.}, type: %s}
                """.formatted(type)).kind("paper").orElseThrow();
        var client = Dialogue.started().asked(kind);
        return (type.equals("document") ? client.document("application/pdf") : client.photo("page"))
                .press(FlowPress.Another::new)
                .said()
                .getFirst();
    }

    @Test
    void noticeOfAnEarlierReleaseIsRead() {
        assertThat(Wire.message("{\"is\":\"another_welcome\"}", Notice.class))
                .isEqualTo(new FlowNotice.AnotherWelcome(Taken.PHOTO_OR_FILE));
    }

    @Test
    void wordsAreNoFile() {
        client.text("That was all.");
        assertThat(client.said()).containsExactly(new ClientNotice.NothingMore());
    }
}
