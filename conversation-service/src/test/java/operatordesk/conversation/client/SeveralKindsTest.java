package operatordesk.conversation.client;

import static operatordesk.conversation.TestKinds.DATA;
import static operatordesk.conversation.TestKinds.PASSPORT;
import static operatordesk.conversation.TestKinds.SHIPPED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.stores.Row;
import operatordesk.conversation.catalogue.RequestKind;
import operatordesk.conversation.catalogue.Selection;
import operatordesk.conversation.client.ClientState.Answering;
import operatordesk.conversation.client.ClientState.Submitted;
import operatordesk.conversation.client.ClientState.Summary;
import operatordesk.conversation.events.ChatEvent;
import operatordesk.conversation.notices.ClientNotice;
import operatordesk.conversation.notices.ClientNotice.Lead;
import operatordesk.conversation.notices.FlowNotice;
import operatordesk.conversation.notices.FlowNotice.SummaryLead;
import operatordesk.conversation.notices.Report;
import org.junit.jupiter.api.Test;

/** A client who is asked for several kinds at once. */
class SeveralKindsTest {
    private static final RequestKind BOTH =
            SHIPPED.kind(Selection.of(List.of("passport", "personal_data"))).orElseThrow();

    private static final RequestKind DATA_AND_BILL = SHIPPED.kind(
                    Selection.of(List.of("personal_data", "address_proof")))
            .orElseThrow();

    @Test
    void oneRequestWithOneSummaryAndOneReport() {
        var client = Dialogue.started().asked(BOTH);
        assertThat(client.said()).containsExactly(client.question(BOTH, 0, Lead.NONE));
        client.photo("page").text("Anna Example").text("Leeds").text("01.02.1990");
        assertThat(client.state()).isInstanceOf(Summary.class);
        client.press(FlowPress.Send::new);

        assertThat(client.state()).isInstanceOf(Submitted.class);
        assertThat(client.said()).last().isEqualTo(client.received(BOTH));
        assertThat(client.keptInAll(Row.Answer.class))
                .extracting(Row.Answer::step)
                .containsExactly(
                        "passport.photo_page",
                        "personal_data.full_name",
                        "personal_data.city",
                        "personal_data.birth_date");
        assertThat(client.reported(Dialogue.OPERATOR)).singleElement().isInstanceOf(Report.Complete.class);
    }

    private static Dialogue atTheBill() {
        return Dialogue.started()
                .asked(DATA_AND_BILL)
                .text("Anna Example")
                .text("Leeds")
                .text("01.02.1990");
    }

    private static Dialogue part(Dialogue client, String key) {
        return client.did(new Event.File(client.nextMessage(), Dialogue.photoFile(key), "", "album"));
    }

    @Test
    void partsOfTheAlbumThatLedToTheSummaryAreKeptBesides() {
        var client = part(atTheBill(), "first page");
        assertThat(client.state()).isInstanceOf(Summary.class);
        part(client, "second page");

        assertThat(client.said()).containsExactly(new ClientNotice.AlsoReceived());
        assertThat(client.kept(Row.Answer.class))
                .extracting(Row.Answer::step, Row.Answer::page)
                .containsExactly(tuple("address_proof.document", 2));
        assertThat(client.reported(Dialogue.OPERATOR))
                .singleElement()
                .isInstanceOfSatisfying(
                        Report.Addition.class,
                        addition -> assertThat(addition.how()).isEqualTo(Report.How.BESIDES));
        part(client, "third page").press(FlowPress.Send::new);
        assertThat(client.reported(Dialogue.OPERATOR))
                .singleElement()
                .isInstanceOfSatisfying(
                        Report.Complete.class,
                        complete -> assertThat(complete.answers()).hasSize(6));
    }

    @Test
    void aPictureThatIsNoPartOfTheAlbumIsNotTakenAtTheSummary() {
        var client = part(atTheBill(), "first page").photo("another");
        assertThat(client.said())
                .singleElement()
                .isInstanceOfSatisfying(
                        FlowNotice.Summary.class,
                        summary -> assertThat(summary.lead()).isEqualTo(SummaryLead.NOT_SENT));
        assertThat(client.kept(Row.Answer.class)).isEmpty();
    }

    @Test
    void partsOfTheAlbumByWhichAPageIsChangedAreKeptBesides() {
        var client = Dialogue.started().asked(BOTH).photo("page");
        client.text("Anna Example").text("Leeds").text("01.02.1990");
        part(client.press(id -> new FlowPress.ChangeAnswer(0, id)), "sharp page");
        part(client, "visa");

        assertThat(client.state()).isInstanceOf(Summary.class);
        assertThat(client.kept(Row.Answer.class))
                .extracting(Row.Answer::step, Row.Answer::page)
                .containsExactly(tuple("passport.photo_page", 2));
    }

    @Test
    void partsOfTheAlbumAreNoChat() {
        var client = part(atTheBill().on(new ChatEvent.Opened(Dialogue.OLGA)), "first page");
        part(client, "second page");
        assertThat(client.kept(Row.Answer.class)).hasSize(1);
    }

    @Test
    void oneOfThemAloneTakesItsPlaceAndIsSomethingElse() {
        var client = Dialogue.started().asked(BOTH).photo("page").asked(DATA);
        assertThat(client.state()).isInstanceOf(Answering.class);
        assertThat(client.said()).last().isEqualTo(client.question(DATA, 0, Lead.INSTEAD));
        assertThat(client.reported(Dialogue.OPERATOR))
                .filteredOn(Report.Superseded.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(
                        Report.Superseded.class,
                        superseded -> assertThat(superseded.kind()).isEqualTo("passport+personal_data"));
        assertThat(PASSPORT.isSeveral()).isFalse();
    }
}
