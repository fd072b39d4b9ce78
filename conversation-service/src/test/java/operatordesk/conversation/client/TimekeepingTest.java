package operatordesk.conversation.client;

import static operatordesk.conversation.client.Dialogue.OLGA;
import static operatordesk.conversation.client.Dialogue.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.stores.RequestStatus;
import operatordesk.contracts.stores.Row;
import operatordesk.conversation.TestKinds;
import operatordesk.conversation.catalogue.RequestKind;
import operatordesk.conversation.effects.OfficeHours;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.events.ReviewAct;
import operatordesk.conversation.notices.ClientNotice.Lead;
import operatordesk.conversation.notices.FlowNotice;
import operatordesk.conversation.notices.FlowReport;
import operatordesk.conversation.notices.Report;
import operatordesk.conversation.notices.RequestRef;
import operatordesk.conversation.notices.ReviewReport;
import operatordesk.conversation.notices.Sheet;
import org.junit.jupiter.api.Test;

/** Reminders, nudges and what is overdue, each once. */
class TimekeepingTest {
    private static final RequestKind DATA = new RequestKind(
            TestKinds.DATA.key(),
            TestKinds.DATA.label(),
            TestKinds.DATA.received(),
            TestKinds.DATA.steps(),
            TestKinds.DATA.reasons(),
            Duration.ofDays(3),
            List.of(Duration.ofDays(1), Duration.ofDays(2)),
            true);

    private final Dialogue client = Dialogue.started();

    private Optional<Duration> next() {
        return Timekeeping.next(client.session(), OfficeHours.always(ZoneOffset.UTC))
                .map(at -> Duration.between(client.now(), at));
    }

    private void passes(Duration time) {
        client.later(time).on(new ClientEvent.Woken());
    }

    @Test
    void remindedAtTheKindsTimesAndOverdueOnce() {
        client.asked(DATA);
        assertThat(next()).hasValue(Duration.ofDays(1));
        passes(Duration.ofDays(1));
        assertThat(client.said()).containsExactly(client.question(DATA, 0, Lead.REMINDER));
        assertThat(next()).hasValue(Duration.ofDays(1));
        client.on(new ClientEvent.Woken());
        assertThat(client.said()).isEmpty();
        passes(Duration.ofDays(1));
        assertThat(client.said()).hasSize(1);
        passes(Duration.ofDays(1));
        assertThat(client.said()).isEmpty();
        assertThat(client.reported(OPERATOR)).singleElement().isInstanceOf(FlowReport.Overdue.class);
        assertThat(next()).isEmpty();
        passes(Duration.ofDays(30));
        assertThat(client.last().effects()).isEmpty();
    }

    private static RequestKind expiring(Duration after) {
        return new RequestKind(
                DATA.key(),
                DATA.label(),
                DATA.received(),
                DATA.steps(),
                DATA.reasons(),
                DATA.due(),
                DATA.reminders(),
                after,
                true);
    }

    @Test
    void expiresOnceAndTheNextRequestIsWhole() {
        RequestKind kind = expiring(Duration.ofDays(30));
        client.asked(kind).text("Anna Example");
        passes(Duration.ofDays(10));
        assertThat(next()).hasValue(Duration.ofDays(20));
        client.press(FlowPress.Question::new);
        var request = new RequestRef(client.request().id(), Dialogue.ANNA, kind.label());
        passes(Duration.ofDays(20));
        assertThat(client.said()).containsExactly(new FlowNotice.Expired());
        assertThat(client.reported(OPERATOR)).containsExactly(new FlowReport.Expired(request, 1, 3, kind.key()));
        assertThat(client.keptInAll(Row.Status.class).getLast().status()).isEqualTo(RequestStatus.EXPIRED);
        assertThat(next()).isEmpty();
        client.on(new ClientEvent.Woken());
        assertThat(client.last().effects()).isEmpty();
        assertThat(client.asked(kind).said()).containsExactly(client.question(kind, 0, Lead.NONE));
    }

    @Test
    void whatIsCompleteNeverExpires() {
        client.asked(expiring(Duration.ofDays(30)))
                .text("Anna Example")
                .text("Leeds")
                .text("01.02.1990")
                .press(FlowPress.Send::new);
        passes(Duration.ofDays(31));
        assertThat(client.said()).isEmpty();
        assertThat(client.state()).isInstanceOf(ClientState.Submitted.class);
    }

    @Test
    void whoStoppedTheBotIsNotToldThatItExpired() {
        client.asked(expiring(Duration.ofDays(30))).did(new Event.Blocked());
        passes(Duration.ofDays(30));
        assertThat(client.said()).isEmpty();
        assertThat(client.reported(OPERATOR)).singleElement().isInstanceOf(FlowReport.Expired.class);
    }

    @Test
    void whatWasMissedIsMadeUpForOnce() {
        client.asked(DATA);
        passes(Duration.ofDays(10));
        assertThat(client.said()).hasSize(1);
        assertThat(client.reported(OPERATOR)).singleElement().isInstanceOf(FlowReport.Overdue.class);
        assertThat(next()).isEmpty();
    }

    @Test
    void whoHasJustDoneSomethingIsLeftInPeace() {
        client.asked(DATA).later(Duration.ofDays(1).minusMinutes(5)).text("Anna Example");
        assertThat(next()).hasValue(Timekeeping.FORGOTTEN_AFTER);
        passes(Duration.ofMinutes(5));
        assertThat(client.said()).isEmpty();
        passes(Duration.ofMinutes(10));
        assertThat(client.said()).containsExactly(client.question(DATA, 1, Lead.REMINDER));
    }

    @Test
    void whoForgetsToSendIsToldOnceUntilTheNextMove() {
        client.asked(TestKinds.DATA).text("Anna Example").text("Leeds").text("01.02.1990");
        passes(Timekeeping.FORGOTTEN_AFTER);
        assertThat(client.said())
                .singleElement()
                .isInstanceOfSatisfying(
                        FlowNotice.Summary.class,
                        summary -> assertThat(summary.lead()).isEqualTo(FlowNotice.SummaryLead.NOT_SENT));
        client.on(new ClientEvent.Woken());
        assertThat(client.said()).isEmpty();
        client.text("ok");
        passes(Timekeeping.FORGOTTEN_AFTER);
        assertThat(client.said()).hasSize(1);
        client.press(FlowPress.Send::new);
        assertThat(next()).hasValue(Offering.AFTER);
    }

    @Test
    void nightIsNoTimeForReminders() {
        client.asked(DATA);
        var hours = OfficeHours.of(ZoneOffset.UTC, "11:00-13:30");
        assertThat(Timekeeping.next(client.session(), hours))
                .hasValue(Dialogue.NOW.plus(Duration.ofDays(1)).plus(Duration.ofMinutes(90)));
    }

    @Test
    void nobodyIsRemindedWhoStoppedTheBotOrIsDone() {
        client.asked(DATA).did(new Event.Blocked());
        assertThat(next()).hasValue(Duration.ofDays(3));
        passes(Duration.ofDays(2));
        assertThat(client.said()).isEmpty();
        client.did(new Event.Returned());
        assertThat(next()).isPresent();
        client.press(FlowPress.Drop::new);
        assertThat(next()).isEmpty();
    }

    @Test
    void newRequestStartsTheClockAnewAndSoDoesAskingAgain() {
        client.asked(DATA).later(Duration.ofHours(20)).asked(DATA);
        assertThat(next()).hasValue(Duration.ofDays(1));
        client.text("Anna Example").text("Leeds").text("01.02.1990").press(FlowPress.Send::new);
        client.later(Duration.ofDays(5)).on(review(new ReviewAct.AskAgain(0, 0), 1));
        assertThat(next()).hasValue(Duration.ofDays(1));
    }

    @Test
    void madeAnewNothingIsDoneTwice() {
        client.asked(DATA);
        ClientSession now = client.session();
        client.in(new ClientSession(
                now.person(), now.language(), true, true, 1, Earlier.NOTHING, now.state(), Shelf.EMPTY));
        client.later(Duration.ofDays(1).plusHours(1)).text("Anna Example");
        assertThat(next()).hasValue(Duration.ofDays(1).minusHours(1));
    }

    private ClientEvent review(ReviewAct act, int attempt) {
        return new ClientEvent.Review(
                new Sheet(Dialogue.CLIENT, client.request().id(), attempt), OLGA, 9, act);
    }

    @Test
    void operatorRemindsAndClosesByHand() {
        client.asked(DATA).on(review(new ReviewAct.Remind(), 0));
        assertThat(client.said()).containsExactly(client.question(DATA, 0, Lead.REMINDER));
        assertThat(client.reported(OPERATOR)).singleElement().isInstanceOf(FlowReport.Reminded.class);

        client.did(new Event.Blocked()).on(review(new ReviewAct.Remind(), 0));
        assertThat(client.said()).isEmpty();
        assertThat(client.reported(OPERATOR)).singleElement().isInstanceOf(Report.Undelivered.class);

        client.on(review(new ReviewAct.Close(), 0));
        assertThat(client.kept(Row.Status.class)).extracting(Row.Status::status).containsExactly(RequestStatus.CLOSED);
        assertThat(client.reported(OPERATOR)).singleElement().isInstanceOf(ReviewReport.Ruled.class);
        client.on(review(new ReviewAct.Remind(), 0));
        assertThat(client.reported(OPERATOR)).singleElement().isInstanceOf(ReviewReport.Undecidable.class);
    }

    @Test
    void remindingOfWhatHasComeShowsIt() {
        client.asked(TestKinds.PASSPORT).photo("page").on(review(new ReviewAct.Remind(), 0));
        assertThat(client.said()).isEmpty();
        assertThat(client.reported(OPERATOR)).singleElement().isInstanceOf(ReviewReport.Look.class);
    }
}
