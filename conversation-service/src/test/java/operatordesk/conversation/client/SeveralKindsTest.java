package operatordesk.conversation.client;

import static operatordesk.conversation.TestKinds.DATA;
import static operatordesk.conversation.TestKinds.PASSPORT;
import static operatordesk.conversation.TestKinds.SHIPPED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import operatordesk.contracts.stores.Row;
import operatordesk.conversation.catalogue.RequestKind;
import operatordesk.conversation.catalogue.Selection;
import operatordesk.conversation.client.ClientState.Answering;
import operatordesk.conversation.client.ClientState.Submitted;
import operatordesk.conversation.notices.ClientNotice.Lead;
import operatordesk.conversation.notices.Report;
import org.junit.jupiter.api.Test;

/** A client who is asked for several kinds at once. */
class SeveralKindsTest {
    private static final RequestKind BOTH =
            SHIPPED.kind(Selection.of(List.of("passport", "personal_data"))).orElseThrow();

    @Test
    void oneRequestWithOneSummaryAndOneReport() {
        var client = Dialogue.started().asked(BOTH);
        assertThat(client.said()).containsExactly(client.question(BOTH, 0, Lead.NONE));
        client.photo("page").text("Anna Example").text("Leeds").text("01.02.1990");
        assertThat(client.state()).isInstanceOf(ClientState.Summary.class);
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
