package operatordesk.conversation.client;

import static operatordesk.conversation.client.Dialogue.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import operatordesk.contracts.events.Event;
import operatordesk.contracts.stores.FlowRow;
import operatordesk.contracts.stores.Row;
import operatordesk.conversation.catalogue.CatalogueFile;
import operatordesk.conversation.catalogue.RequestKind;
import operatordesk.conversation.client.ClientState.Answering;
import operatordesk.conversation.client.ClientState.Submitted;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.notices.ClientNotice.Lead;
import operatordesk.conversation.notices.PressNotice;
import operatordesk.conversation.notices.Report;
import org.junit.jupiter.api.Test;

/** A step that takes as many pages as the client has: each is kept as it comes, and <i>Done</i> closes it. */
class PagesTest {
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
            """).kind("contract").orElseThrow();

    private final Dialogue client = Dialogue.started().asked(CONTRACT);

    private Dialogue albumPhoto(String key) {
        return client.did(new Event.File(client.nextMessage(), Dialogue.photoFile(key), "", "album"));
    }

    @Test
    void doneIsThereOnceThereAreEnoughPagesAndClosesTheStep() {
        client.press(id -> new FlowPress.Done(0, id));
        assertThat(client.last().press()).isEqualTo(PressNotice.BUTTON_OLD);

        client.photo("one");
        assertThat(client.said()).containsExactly(client.question(CONTRACT, 1, Lead.NONE));
        client.photo("two").press(id -> new FlowPress.Done(2, id));

        assertThat(client.state()).isInstanceOf(Submitted.class);
        assertThat(client.kept(FlowRow.ClosedSteps.class))
                .singleElement()
                .satisfies(row -> assertThat(row.steps()).containsExactly("page"));
        assertThat(client.reported(OPERATOR))
                .singleElement()
                .isInstanceOfSatisfying(
                        Report.Complete.class,
                        report -> assertThat(report.answers()).hasSize(2));
    }

    @Test
    void theLastPageThatIsTakenClosesTheStepByItself() {
        client.photo("one").photo("two").photo("three").photo("four");
        assertThat(client.state()).isInstanceOf(Submitted.class);
    }

    @Test
    void partsOfAnAlbumAreAllKeptAndSaidInOneMessage() {
        albumPhoto("one");
        assertThat(client.shows())
                .singleElement()
                .satisfies(show -> assertThat(show.target()).isInstanceOf(Target.Remembered.class));
        albumPhoto("two");
        assertThat(client.shows())
                .singleElement()
                .satisfies(show -> assertThat(show.target()).isInstanceOf(Target.Updated.class));
        client.photo("three");
        assertThat(client.shows())
                .singleElement()
                .satisfies(show -> assertThat(show.target()).isInstanceOf(Target.Remembered.class));
        assertThat(client.keptInAll(Row.Answer.class))
                .extracting(Row.Answer::page)
                .containsExactly(1, 2, 3);
    }

    @Test
    void backTakesTheLastPageBack() {
        client.photo("one").photo("two").press(id -> new FlowPress.Back(2, id));
        assertThat(((Answering) client.state()).answers()).hasSize(1);
        assertThat(client.said()).containsExactly(client.question(CONTRACT, 1, Lead.NONE));
    }
}
