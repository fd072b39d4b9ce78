package operatordesk.conversation.client;

import static operatordesk.conversation.client.Dialogue.OLGA;
import static operatordesk.conversation.client.Dialogue.OPERATOR;
import static operatordesk.conversation.client.Dialogue.OSCAR;
import static operatordesk.conversation.client.Dialogue.OTHER_OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.stores.ReviewRow;
import operatordesk.conversation.TestKinds;
import operatordesk.conversation.catalogue.RequestKind;
import operatordesk.conversation.client.ClientState.Asked;
import operatordesk.conversation.effects.OfficeHours;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.events.ReviewAct;
import operatordesk.conversation.notices.Report;
import operatordesk.conversation.notices.ReviewReport;
import operatordesk.conversation.notices.Sheet;
import org.junit.jupiter.api.Test;

/** What nobody looks at is offered to the others; the first who takes it has it. */
class TakingTest {
    private final Dialogue client = Dialogue.started();

    private void does(Person operator, ReviewAct act, EventId request) {
        client.on(new ClientEvent.Review(new Sheet(Dialogue.CLIENT, request, 1), operator, 9, act));
    }

    private void takes(Person operator) {
        does(operator, new ReviewAct.Take(), ((Asked) client.state()).request().id());
    }

    private boolean isOffering() {
        return Timekeeping.next(client.session(), OfficeHours.always(ZoneOffset.UTC))
                .isPresent();
    }

    @Test
    void offeredOnceToTheOthersWhenNobodyLooks() {
        client.asked(TestKinds.PASSPORT).photo("page");
        assertThat(Timekeeping.next(client.session(), OfficeHours.always(ZoneOffset.UTC)))
                .hasValue(Dialogue.NOW.plus(Offering.AFTER));
        client.on(new ClientEvent.Woken());
        assertThat(client.reported(OTHER_OPERATOR)).isEmpty();
        client.later(Offering.AFTER).on(new ClientEvent.Woken());
        assertThat(client.reported(OPERATOR)).isEmpty();
        assertThat(client.reported(OTHER_OPERATOR)).singleElement().isInstanceOf(ReviewReport.Offered.class);
        assertThat(isOffering()).isFalse();
    }

    @Test
    void notOfferedOnceSomebodyLooks() {
        client.asked(TestKinds.PASSPORT).photo("page");
        does(OLGA, new ReviewAct.Look(), client.request().id());
        assertThat(isOffering()).isFalse();
        client.later(Offering.AFTER).on(new ClientEvent.Woken());
        assertThat(client.last().effects()).isEmpty();
    }

    @Test
    void offeredThoughSomebodyLooksAtWhatCameBefore() {
        client.asked(TestKinds.PASSPORT).photo("page");
        EventId former = client.request().id();
        client.asked(TestKinds.PASSPORT).photo("newer page");
        does(OLGA, new ReviewAct.Look(), former);
        assertThat(isOffering()).isTrue();
    }

    @Test
    void firstWhoTakesItHasItAndTheOthersAreTold() {
        client.asked(TestKinds.PASSPORT).photo("page");
        takes(OSCAR);
        assertThat(client.reported(OTHER_OPERATOR))
                .hasExactlyElementsOfTypes(ReviewReport.Taken.class, ReviewReport.Look.class);
        assertThat(client.reported(OPERATOR))
                .singleElement()
                .isInstanceOfSatisfying(ReviewReport.Taken.class, taken -> {
                    assertThat(taken.by()).isEqualTo(OSCAR);
                    assertThat(taken.messageId()).isNull();
                });
        assertThat(client.kept(ReviewRow.Taken.class))
                .extracting(ReviewRow.Taken::operatorId)
                .containsExactly(OTHER_OPERATOR);
        takes(OLGA);
        assertThat(client.kept(ReviewRow.Taken.class)).isEmpty();
        assertThat(client.reported(OPERATOR))
                .singleElement()
                .isInstanceOfSatisfying(ReviewReport.Taken.class, taken -> {
                    assertThat(taken.by()).isEqualTo(OSCAR);
                    assertThat(taken.messageId()).isEqualTo(9);
                });

        client.photo("more");
        assertThat(client.reported(OPERATOR)).isEmpty();
        assertThat(client.reported(OTHER_OPERATOR)).singleElement().isInstanceOf(Report.Addition.class);
    }

    @Test
    void takenThoughSomethingNewerIsAsked() {
        client.asked(TestKinds.PASSPORT).photo("page");
        EventId passport = client.request().id();
        client.asked(TestKinds.DATA);
        does(OSCAR, new ReviewAct.Take(), passport);
        does(OLGA, new ReviewAct.Take(), passport);
        assertThat(client.reported(OPERATOR)).singleElement().isInstanceOf(ReviewReport.Taken.class);
        does(OSCAR, new ReviewAct.Accept(), passport);
        assertThat(client.reported(OTHER_OPERATOR)).singleElement().isInstanceOf(ReviewReport.Ruled.class);
    }

    @Test
    void offeredAnewAfterItWasHandedOverTheFirstWhoTakesItHasIt() {
        client.asked(TestKinds.PASSPORT).photo("page");
        does(OSCAR, new ReviewAct.HandOver(OLGA), client.request().id());
        takes(OLGA);
        assertThat(client.request().taker()).isEqualTo(OSCAR);
        client.later(Offering.AFTER).on(new ClientEvent.Woken());
        takes(OLGA);
        assertThat(client.request().taker()).isEqualTo(OLGA);
        assertThat(client.reported(OTHER_OPERATOR)).singleElement().isInstanceOf(ReviewReport.Taken.class);
        takes(OSCAR);
        assertThat(client.kept(ReviewRow.Taken.class)).isEmpty();
        assertThat(client.request().operatorId()).isEqualTo(OPERATOR);
    }

    @Test
    void whatComesBackAfterItWasTakenCanBeTakenByAnother() {
        client.asked(TestKinds.PASSPORT).photo("page");
        takes(OSCAR);
        does(OSCAR, new ReviewAct.AskAgain(ReviewAct.ALL, 0), client.request().id());
        client.photo("better");
        assertThat(client.reported(OTHER_OPERATOR)).singleElement().isInstanceOf(Report.Complete.class);
        takes(OLGA);
        assertThat(client.request().operatorId()).isEqualTo(OPERATOR);
    }

    @Test
    void handedOverWhileItIsAnsweredItCanBeTakenOnceAllHasCome() {
        client.asked(TestKinds.PASSPORT);
        does(OSCAR, new ReviewAct.HandOver(OLGA), client.request().id());
        client.photo("page");
        takes(OLGA);
        assertThat(client.request().operatorId()).isEqualTo(OPERATOR);
    }

    @Test
    void whatWantsNoVerdictIsNotOffered() {
        var kind = TestKinds.PASSPORT;
        client.asked(new RequestKind(
                        kind.key(), kind.label(), kind.received(), kind.steps(), List.of(), null, List.of(), false))
                .photo("page");
        assertThat(isOffering()).isFalse();
    }
}
