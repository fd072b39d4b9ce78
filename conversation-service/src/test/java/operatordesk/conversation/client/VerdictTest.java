package operatordesk.conversation.client;

import static operatordesk.conversation.client.Dialogue.OLGA;
import static operatordesk.conversation.client.Dialogue.OPERATOR;
import static operatordesk.conversation.client.Dialogue.OSCAR;
import static operatordesk.conversation.client.Dialogue.OTHER_OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.stores.RequestStatus;
import operatordesk.contracts.stores.ReviewRow;
import operatordesk.contracts.stores.Row;
import operatordesk.contracts.stores.Ruling;
import operatordesk.conversation.TestKinds;
import operatordesk.conversation.client.ClientState.Answering;
import operatordesk.conversation.client.ClientState.Asked;
import operatordesk.conversation.client.ClientState.Decided;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.events.ReviewAct;
import operatordesk.conversation.notices.ClientNotice;
import operatordesk.conversation.notices.Outcome;
import operatordesk.conversation.notices.Report;
import operatordesk.conversation.notices.ReviewReport;
import operatordesk.conversation.notices.Sheet;
import operatordesk.conversation.notices.VerdictNotice;
import org.junit.jupiter.api.Test;

/** Operators accept and close what a client sent. */
class VerdictTest {
    private final Dialogue client = Dialogue.started();

    private EventId id() {
        return ((Asked) client.state()).request().id();
    }

    private void does(Person operator, ReviewAct act, EventId request, int attempt) {
        client.on(new ClientEvent.Review(new Sheet(Dialogue.CLIENT, request, attempt), operator, 9, act));
    }

    private void accepts(Person operator, int attempt) {
        does(operator, new ReviewAct.Accept(), id(), attempt);
    }

    private Report toldOlga() {
        return client.reported(OPERATOR).getLast();
    }

    @Test
    void acceptedIsToldToTheClientAndToEveryOperator() {
        client.asked(TestKinds.PASSPORT).photo("page");
        accepts(OLGA, 1);

        assertThat(client.said()).containsExactly(new VerdictNotice.Accepted(TestKinds.PASSPORT));
        assertThat(client.state())
                .isInstanceOfSatisfying(
                        Decided.class,
                        decided -> assertThat(decided.outcome())
                                .isEqualTo(new Outcome(Ruling.ACCEPTED, OLGA, Dialogue.NOW)));
        assertThat(client.kept(Row.Status.class))
                .extracting(Row.Status::status)
                .containsExactly(RequestStatus.ACCEPTED);
        assertThat(client.kept(ReviewRow.Review.class)).singleElement().satisfies(row -> {
            assertThat(row.ruling()).isEqualTo(Ruling.ACCEPTED);
            assertThat(row.requestId()).isEqualTo(id());
            assertThat(row.by()).isEqualTo(OLGA);
            assertThat(row.attempt()).isEqualTo(1);
        });
        assertThat(toldOlga())
                .isInstanceOfSatisfying(
                        ReviewReport.Ruled.class,
                        ruled -> assertThat(ruled.messageId()).isEqualTo(9L));
        assertThat(client.reported(OTHER_OPERATOR))
                .singleElement()
                .isInstanceOfSatisfying(
                        ReviewReport.Ruled.class,
                        ruled -> assertThat(ruled.messageId()).isNull());
    }

    @Test
    void closedIsToldKindlyAndNothingMoreIsTaken() {
        client.asked(TestKinds.PASSPORT).photo("page");
        does(OSCAR, new ReviewAct.Close(), id(), 1);
        assertThat(client.said()).containsExactly(new VerdictNotice.Closed(TestKinds.PASSPORT));
        assertThat(client.kept(Row.Status.class)).extracting(Row.Status::status).containsExactly(RequestStatus.CLOSED);

        client.photo("more");
        assertThat(client.said()).containsExactly(new ClientNotice.NothingNeeded());
        assertThat(client.kept(Row.Answer.class)).isEmpty();
        assertThat(client.kept(Row.Message.class)).hasSize(1);
    }

    @Test
    void verdictOnLessThanHasComeDecidesNothingAndShowsTheRest() {
        client.asked(TestKinds.PASSPORT).photo("page").photo("more");
        assertThat(client.reported(OPERATOR))
                .singleElement()
                .isInstanceOfSatisfying(
                        Report.Addition.class,
                        addition -> assertThat(addition.attempt()).isEqualTo(2));
        accepts(OLGA, 1);

        assertThat(client.said()).isEmpty();
        assertThat(client.kept(ReviewRow.Review.class)).isEmpty();
        assertThat(toldOlga()).isInstanceOfSatisfying(ReviewReport.Newer.class, newer -> {
            assertThat(newer.attempt()).isEqualTo(2);
            assertThat(newer.answers()).hasSize(2);
        });
        accepts(OLGA, 2);
        assertThat(client.state()).isInstanceOf(Decided.class);
    }

    @Test
    void correctionMakesAFurtherAttempt() {
        client.asked(TestKinds.DATA).text("Anna Example").text("Leeds");
        long born = client.nextMessage();
        client.did(new Event.Text(born, "01.02.1990")).press(FlowPress.Send::new);
        client.did(new Event.Edited(born, "02.02.1990"));
        accepts(OLGA, 1);
        assertThat(toldOlga()).isInstanceOf(ReviewReport.Newer.class);
        accepts(OLGA, 2);
        assertThat(toldOlga()).isInstanceOf(ReviewReport.Ruled.class);
    }

    @Test
    void secondVerdictIsToldWhoDecidedFirst() {
        client.asked(TestKinds.PASSPORT).photo("page");
        accepts(OLGA, 1);
        does(OSCAR, new ReviewAct.Close(), id(), 1);

        assertThat(client.said()).isEmpty();
        assertThat(client.kept(Row.Status.class)).isEmpty();
        assertThat(client.reported(OPERATOR)).isEmpty();
        assertThat(client.reported(OTHER_OPERATOR))
                .singleElement()
                .isInstanceOfSatisfying(ReviewReport.Undecidable.class, told -> {
                    assertThat(told.status()).isEqualTo(RequestStatus.ACCEPTED);
                    assertThat(told.outcome()).isNotNull();
                    assertThat(told.outcome().by()).isEqualTo(OLGA);
                });
    }

    @Test
    void openUnknownAndReplacedRequestsAreNotDecided() {
        client.asked(TestKinds.DATA);
        EventId replaced = id();
        accepts(OLGA, 0);
        assertThat(toldOlga())
                .isInstanceOfSatisfying(
                        ReviewReport.Undecidable.class,
                        told -> assertThat(told.status()).isEqualTo(RequestStatus.OPEN));

        client.asked(TestKinds.PASSPORT).photo("page");
        does(OLGA, new ReviewAct.Accept(), replaced, 1);
        assertThat(toldOlga()).isEqualTo(new ReviewReport.NoRequest(9));
        does(OLGA, new ReviewAct.Accept(), EventId.of(1, 2), 1);
        assertThat(toldOlga()).isEqualTo(new ReviewReport.NoRequest(9));
    }

    @Test
    void completeRequestIsDecidedThoughSomethingNewerIsAsked() {
        client.asked(TestKinds.PASSPORT).photo("page");
        EventId passport = id();
        client.asked(TestKinds.DATA);
        does(OLGA, new ReviewAct.Accept(), passport, 1);

        assertThat(client.said()).containsExactly(new VerdictNotice.Accepted(TestKinds.PASSPORT));
        assertThat(client.kept(Row.Status.class))
                .extracting(Row.Status::requestId)
                .containsExactly(passport);
        assertThat(client.state()).isInstanceOf(Answering.class);
        does(OSCAR, new ReviewAct.Close(), passport, 1);
        assertThat(client.said()).isEmpty();
        assertThat(client.reported(OTHER_OPERATOR)).singleElement().isInstanceOf(ReviewReport.Undecidable.class);
    }

    @Test
    void requestThatWasFetchedIsDecidedOnce() {
        client.asked(TestKinds.PASSPORT).photo("page");
        Reviewed fetched = Reviewed.of((Asked) client.state());
        EventId passport = id();
        client.asked(TestKinds.DATA);
        ClientSession now = client.session();
        client.in(new ClientSession(
                now.person(), now.language(), true, true, 2, Earlier.NOTHING, now.state(), Shelf.EMPTY));
        assertThat(client.session().knows(passport)).isFalse();

        client.in(client.session().shelving(fetched));
        does(OLGA, new ReviewAct.Accept(), passport, 1);
        assertThat(client.kept(ReviewRow.Review.class)).hasSize(1);
        assertThat(client.session().knows(passport)).isTrue();
        does(OLGA, new ReviewAct.Accept(), passport, 1);
        assertThat(client.kept(ReviewRow.Review.class)).isEmpty();
    }

    @Test
    void lookShowsAllThatCame() {
        client.asked(TestKinds.PASSPORT).photo("page").photo("more");
        does(OSCAR, new ReviewAct.Look(), id(), 0);
        assertThat(client.reported(OTHER_OPERATOR))
                .singleElement()
                .isInstanceOfSatisfying(ReviewReport.Look.class, look -> {
                    assertThat(look.answers()).hasSize(2);
                    assertThat(look.attempt()).isEqualTo(2);
                });
    }

    @Test
    void correctionAfterTheVerdictIsKeptAndTold() {
        client.asked(TestKinds.DATA).text("Anna Example").text("Leeds");
        long born = client.nextMessage();
        client.did(new Event.Text(born, "01.02.1990")).press(FlowPress.Send::new);
        accepts(OLGA, 1);
        client.did(new Event.Edited(born, "02.02.1990"));

        assertThat(client.kept(Row.Answer.class)).extracting(Row.Answer::text).containsExactly("1990-02-02");
        assertThat(client.said()).singleElement().isInstanceOf(ClientNotice.Corrected.class);
        assertThat(client.reported(OPERATOR))
                .singleElement()
                .isInstanceOfSatisfying(
                        Report.Addition.class,
                        addition -> assertThat(addition.attempt()).isZero());
        assertThat(client.state()).isInstanceOf(Decided.class);
    }

    @Test
    void shelfHoldsTheLastUsed() {
        List<EventId> ids = new ArrayList<>();
        for (int n = 0; n < 6; n++) {
            client.asked(TestKinds.PASSPORT).photo("page-" + n);
            ids.add(id());
        }
        assertThat(ids).filteredOn(client.session()::knows).containsExactlyElementsOf(ids.subList(1, 6));
    }
}
