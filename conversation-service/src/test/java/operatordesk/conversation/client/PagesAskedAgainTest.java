package operatordesk.conversation.client;

import static operatordesk.conversation.client.Dialogue.OLGA;
import static operatordesk.conversation.client.Dialogue.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import operatordesk.contracts.bus.Wire;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.SentFile;
import operatordesk.contracts.stores.FlowRow;
import operatordesk.contracts.stores.ReviewRow;
import operatordesk.conversation.catalogue.CatalogueFile;
import operatordesk.conversation.catalogue.RequestKind;
import operatordesk.conversation.client.ClientState.Asked;
import operatordesk.conversation.client.ClientState.Submitted;
import operatordesk.conversation.effects.OfficeHours;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.events.ReviewAct;
import operatordesk.conversation.notices.Arrived;
import operatordesk.conversation.notices.ClientNotice.Lead;
import operatordesk.conversation.notices.PressNotice;
import operatordesk.conversation.notices.Report;
import operatordesk.conversation.notices.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where as many pages as one likes are asked for once more, it goes as at the first time: they are counted, and Done closes them. */
class PagesAskedAgainTest {
    private static final RequestKind CONTRACT =
            CatalogueFile.parse("""
            kinds:
              - key: contract
                label: {ru: Договор, en: Contract}
                received: {ru: Договор получен., en: The contract is received.}
                steps:
                  - key: page
                    type: photo
                    pages: {least: 1, most: 4}
                    name: {ru: Страница, en: Page}
                    prompt: {ru: Пришлите страницы договора., en: Please send the pages of the contract.}
                  - key: seal
                    type: photo
                    name: {ru: Печать, en: Seal}
                    prompt: {ru: Пришлите фото печати., en: Please send a photo of the seal.}
            """).kind("contract").orElseThrow();

    private static final int SEAL = 4;

    private final Dialogue client = Dialogue.started().asked(CONTRACT);

    @BeforeEach
    void sendsThreePages() {
        client.photo("one").photo("two").photo("three");
        done(3);
        client.photo("seal");
        assertThat(client.state()).isInstanceOf(Submitted.class);
    }

    private void askedAgain(int index) {
        var sheet = new Sheet(Dialogue.CLIENT, client.request().id(), 1);
        client.on(new ClientEvent.Review(sheet, OLGA, 9, new ReviewAct.AskAgainInWords(index, "Too dark.")));
    }

    private void done(int index) {
        client.press(id -> new FlowPress.Done(index, id));
    }

    private List<String> answers() {
        return ((Asked) client.state())
                .answers().stream()
                        .map(answer ->
                                answer.page() + " " + ((SentFile.Photo) Objects.requireNonNull(answer.file())).fileId())
                        .toList();
    }

    @Test
    void fewerPagesThanBeforeAreEnough() {
        askedAgain(ReviewAct.ALL);
        assertThat(client.said()).endsWith(client.question(CONTRACT, 0, Lead.REDO_PAGES));
        assertThat(client.kept(FlowRow.ClosedSteps.class))
                .extracting(FlowRow.ClosedSteps::steps)
                .containsExactly(List.of());
        done(0);
        assertThat(client.last().press()).isEqualTo(PressNotice.BUTTON_OLD);
        client.photo("new one");
        assertThat(client.said()).containsExactly(client.question(CONTRACT, 1, Lead.REDO_PAGES));
        done(1);
        assertThat(client.said()).containsExactly(client.question(CONTRACT, SEAL, Lead.REDO));
        assertThat(client.kept(FlowRow.TakenBack.class)).hasSize(2);
        assertThat(client.kept(FlowRow.ClosedSteps.class))
                .extracting(FlowRow.ClosedSteps::steps)
                .containsExactly(List.of("page"));

        client.photo("new seal");
        assertThat(client.reported(OPERATOR))
                .singleElement()
                .isInstanceOfSatisfying(
                        Report.Complete.class,
                        complete -> assertThat(complete.answers())
                                .extracting(Arrived::file)
                                .containsExactly(Dialogue.photoFile("new one"), Dialogue.photoFile("new seal")));
    }

    @Test
    void moreThanBeforeAreTaken() {
        askedAgain(ReviewAct.ALL);
        client.photo("a").photo("b").photo("c").photo("d");
        assertThat(client.said()).containsExactly(client.question(CONTRACT, SEAL, Lead.REDO));
        client.photo("e");
        assertThat(client.state()).isInstanceOf(Submitted.class);
        assertThat(answers()).containsExactly("1 file-a", "2 file-b", "3 file-c", "4 file-d", "1 file-e");
    }

    @Test
    void asManyAsBeforeAreClosedWithDone() {
        askedAgain(ReviewAct.ALL);
        client.photo("a").photo("b").photo("c");
        assertThat(client.said()).containsExactly(client.question(CONTRACT, 3, Lead.REDO_PAGES));
        done(3);
        client.photo("e");
        assertThat(answers()).containsExactly("1 file-a", "2 file-b", "3 file-c", "1 file-e");
    }

    @Test
    void onePageAloneIsReplaced() {
        askedAgain(1);
        assertThat(client.said()).endsWith(client.question(CONTRACT, 1, Lead.REDO));
        done(1);
        assertThat(client.last().press()).isEqualTo(PressNotice.BUTTON_OLD);
        client.photo("better");
        assertThat(answers()).containsExactly("1 file-one", "2 file-better", "3 file-three", "1 file-seal");
    }

    @Test
    void albumIsCountedInOneMessage() {
        askedAgain(ReviewAct.ALL);
        albumPhoto("a");
        assertThat(client.shows())
                .singleElement()
                .satisfies(show -> assertThat(show.target()).isInstanceOf(Target.Remembered.class));
        albumPhoto("b");
        assertThat(client.shows())
                .singleElement()
                .satisfies(show -> assertThat(show.target()).isInstanceOf(Target.Updated.class));
    }

    private void albumPhoto(String key) {
        client.did(new Event.File(client.nextMessage(), Dialogue.photoFile(key), "", "album"));
    }

    @Test
    void whoForgetsDoneIsReminded() {
        askedAgain(ReviewAct.ALL);
        assertThat(Timekeeping.next(client.session(), OfficeHours.always(ZoneOffset.UTC)))
                .isNotEqualTo(forgotten());
        client.photo("a");
        assertThat(Timekeeping.next(client.session(), OfficeHours.always(ZoneOffset.UTC)))
                .isEqualTo(forgotten());
    }

    private Optional<Instant> forgotten() {
        return Optional.of(client.now().plus(Timekeeping.FORGOTTEN_AFTER));
    }

    @Test
    void madeAnewOfWhatWasKeptItGoesOnAtTheSamePage() {
        Reviewed sent = Reviewed.of((Asked) client.state());
        var all = new ReviewRow.Redo(null, null, null, "words");
        Set<Long> first = Set.of(sent.answers().getFirst().messageId());
        assertThat(Redoing.rebuilt(sent, all, first, Set.of())).hasValueSatisfying(redoing -> {
            assertThat(redoing.left()).containsExactly(1, 2, 3);
            assertThat(redoing.canClose()).isTrue();
        });
        assertThat(Redoing.rebuilt(sent, all, first, Set.of("page")))
                .hasValueSatisfying(redoing -> assertThat(redoing.canClose()).isFalse());
    }

    @Test
    void stateOfAFormerReleaseGoesOnPageByPage() {
        askedAgain(ReviewAct.ALL);
        String kept = Wire.text(client.session()).replaceAll(",\"anew\":\\{[^}]*}", "");
        client.in(Wire.message(kept, ClientSession.class));
        assertThat(((Redoing) client.state()).isAnyPage()).isFalse();
        client.photo("a").photo("b").photo("c").photo("e");
        assertThat(client.state()).isInstanceOf(Submitted.class);
    }
}
