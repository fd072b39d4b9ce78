package operatordesk.conversation.client;

import static operatordesk.conversation.client.Dialogue.OLGA;
import static operatordesk.conversation.client.Dialogue.OPERATOR;
import static operatordesk.conversation.client.Dialogue.OSCAR;
import static operatordesk.conversation.client.Dialogue.OTHER_OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.stores.ReviewRow;
import operatordesk.conversation.TestKinds;
import operatordesk.conversation.client.ClientState.Asked;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.events.ReviewAct;
import operatordesk.conversation.notices.Report;
import operatordesk.conversation.notices.ReviewReport;
import operatordesk.conversation.notices.Sheet;
import org.junit.jupiter.api.Test;

/** Whoever is handed a request hears all of it from then on; the client notices nothing. */
class HandingOverTest {
    private final Dialogue client = Dialogue.started();

    private void handed(EventId request) {
        client.on(
                new ClientEvent.Review(new Sheet(Dialogue.CLIENT, request, 0), OSCAR, 9, new ReviewAct.HandOver(OLGA)));
    }

    private EventId request() {
        return ((Asked) client.state()).request().id();
    }

    @Test
    void handedOverWhileItIsAnswered() {
        client.asked(TestKinds.DATA).text("Anna Example");
        var state = client.state().getClass();
        handed(request());
        assertThat(client.reported(OTHER_OPERATOR))
                .hasExactlyElementsOfTypes(ReviewReport.Handed.class, Report.Progress.class);
        assertThat(client.reported(OPERATOR)).singleElement().isInstanceOf(ReviewReport.HandedOver.class);
        assertThat(client.kept(ReviewRow.Taken.class))
                .extracting(ReviewRow.Taken::operatorId)
                .containsExactly(OTHER_OPERATOR);
        assertThat(client.state()).isInstanceOf(state);
        assertThat(client.said()).isEmpty();

        client.text("Leeds");
        assertThat(client.reported(OPERATOR)).isEmpty();
        assertThat(client.reported(OTHER_OPERATOR)).isNotEmpty();
    }

    @Test
    void handedOverWhenAllHasCome() {
        client.asked(TestKinds.PASSPORT).photo("page");
        handed(request());
        assertThat(client.reported(OTHER_OPERATOR))
                .hasExactlyElementsOfTypes(ReviewReport.Handed.class, ReviewReport.Look.class);
        client.photo("more");
        assertThat(client.reported(OPERATOR)).isEmpty();
        assertThat(client.reported(OTHER_OPERATOR)).singleElement().isInstanceOf(Report.Addition.class);
    }

    @Test
    void pressedTwiceItIsHandedOverOnce() {
        client.asked(TestKinds.PASSPORT).photo("page");
        handed(request());
        var state = client.state();
        handed(request());
        assertThat(client.reported(OTHER_OPERATOR)).isEmpty();
        assertThat(client.reported(OPERATOR)).singleElement().isInstanceOf(ReviewReport.HandedOver.class);
        assertThat(client.state()).isEqualTo(state);
        assertThat(client.kept(ReviewRow.Taken.class)).isEmpty();
    }

    @Test
    void offeredToTheOthersWhenWhoeverWasHandedItDoesNotLook() {
        client.asked(TestKinds.PASSPORT).photo("page").later(Duration.ofMinutes(10));
        handed(request());
        client.later(Offering.AFTER.minusSeconds(1)).on(new ClientEvent.Woken());
        assertThat(client.last().effects()).isEmpty();
        client.later(Duration.ofSeconds(1)).on(new ClientEvent.Woken());
        assertThat(client.reported(OPERATOR)).singleElement().isInstanceOf(ReviewReport.Offered.class);
        assertThat(client.reported(OTHER_OPERATOR)).isEmpty();
    }

    @Test
    void handedOverThoughSomethingNewerIsAsked() {
        client.asked(TestKinds.PASSPORT).photo("page");
        EventId passport = request();
        client.asked(TestKinds.DATA);
        EventId data = request();
        handed(passport);
        assertThat(client.reported(OTHER_OPERATOR))
                .hasExactlyElementsOfTypes(ReviewReport.Handed.class, ReviewReport.Look.class);
        assertThat(request()).isEqualTo(data);
        client.text("Anna Example");
        assertThat(client.reported(OPERATOR)).isNotEmpty();
    }

    @Test
    void whoeverPressedLearnsThatThereIsNothingToHandOver() {
        handed(EventId.of(1, 2));
        assertThat(client.reported(OPERATOR)).singleElement().isInstanceOf(ReviewReport.NoRequest.class);
        client.asked(TestKinds.PASSPORT).photo("page");
        EventId passport = request();
        client.on(new ClientEvent.Review(new Sheet(Dialogue.CLIENT, passport, 1), OLGA, 9, new ReviewAct.Accept()));
        handed(passport);
        assertThat(client.reported(OTHER_OPERATOR)).isEmpty();
        assertThat(client.reported(OPERATOR)).singleElement().isInstanceOf(ReviewReport.Undecidable.class);
    }
}
