package operatordesk.conversation.client;

import static operatordesk.conversation.client.Dialogue.OLGA;
import static operatordesk.conversation.client.Dialogue.OPERATOR;
import static operatordesk.conversation.client.Dialogue.OSCAR;
import static operatordesk.conversation.client.Dialogue.OTHER_OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import operatordesk.contracts.bus.Wire;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.shows.ShowOutcome.Reason;
import operatordesk.conversation.TestKinds;
import operatordesk.conversation.catalogue.Localized;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.events.ReviewAct;
import operatordesk.conversation.notices.ClientNotice.Lead;
import operatordesk.conversation.notices.Report;
import operatordesk.conversation.notices.ReviewReport;
import operatordesk.conversation.notices.Sheet;
import operatordesk.conversation.notices.VerdictNotice;
import org.junit.jupiter.api.Test;

/** A verdict that does not reach a client is told to who decided, once, and goes out when the client comes back. */
class UndeliveredVerdictTest {
    private static final VerdictNotice ACCEPTED = new VerdictNotice.Accepted(TestKinds.PASSPORT);
    private static final VerdictNotice ASKED_AGAIN =
            new VerdictNotice.AskedAgain(TestKinds.PASSPORT.label(), null, new Localized("Too dark.", "Too dark."));

    private final Dialogue client = Dialogue.started().asked(TestKinds.PASSPORT).photo("page");

    private void does(Person operator, ReviewAct act, EventId request) {
        client.on(new ClientEvent.Review(new Sheet(Dialogue.CLIENT, request, 1), operator, 9, act));
    }

    private void accepts() {
        does(OLGA, new ReviewAct.Accept(), client.request().id());
    }

    private void asksAgain() {
        does(
                OLGA,
                new ReviewAct.AskAgainInWords(ReviewAct.ALL, "Too dark."),
                client.request().id());
    }

    private void fails(VerdictNotice verdict) {
        client.on(new ClientEvent.Undelivered(Reason.BLOCKED, verdict));
    }

    private void questionFails() {
        client.on(new ClientEvent.Undelivered(Reason.BLOCKED));
    }

    private void comesBack() {
        client.did(new Event.Returned());
    }

    @Test
    void acceptedGoesOutOnReturn() {
        accepts();
        fails(ACCEPTED);
        assertThat(client.reported(OPERATOR)).singleElement().isInstanceOf(ReviewReport.Unheard.class);
        assertThat(client.reported(OTHER_OPERATOR)).isEmpty();
        comesBack();
        assertThat(client.said()).containsExactly(ACCEPTED);
        client.did(new Event.Blocked());
        comesBack();
        assertThat(client.said()).isEmpty();
    }

    @Test
    void whoDecidedIsTold() {
        does(OSCAR, new ReviewAct.Close(), client.request().id());
        fails(new VerdictNotice.Closed(TestKinds.PASSPORT));
        assertThat(client.reported(OPERATOR)).isEmpty();
        assertThat(client.reported(OTHER_OPERATOR)).singleElement().isInstanceOf(ReviewReport.Unheard.class);
    }

    @Test
    void askedAgainIsToldOnceAndItsReasonGoesOutOnReturn() {
        asksAgain();
        fails(ASKED_AGAIN);
        assertThat(client.reported(OPERATOR)).singleElement().isInstanceOf(Report.Undelivered.class);
        questionFails();
        assertThat(client.reported(OPERATOR)).isEmpty();
        comesBack();
        assertThat(client.said()).containsExactly(ASKED_AGAIN, client.question(TestKinds.PASSPORT, 0, Lead.REDO));
        assertThat(client.reported(OPERATOR)).singleElement().isInstanceOf(Report.Returned.class);
        fails(ASKED_AGAIN);
        assertThat(client.reported(OPERATOR)).singleElement().isInstanceOf(Report.Undelivered.class);
    }

    @Test
    void reasonGoesOutThoughItBecameANewRequest() {
        EventId passport = client.request().id();
        client.asked(TestKinds.DATA);
        does(OLGA, new ReviewAct.AskAgainInWords(ReviewAct.ALL, "Too dark."), passport);
        var tell = client.last().effects().stream()
                .filter(Effect.TellClient.class::isInstance)
                .map(Effect.TellClient.class::cast)
                .findFirst()
                .orElseThrow();
        client.on(tell.event());
        fails(ASKED_AGAIN);
        assertThat(client.reported(OPERATOR)).hasSize(1);
        questionFails();
        assertThat(client.reported(OPERATOR)).isEmpty();
        comesBack();
        assertThat(client.said()).containsExactly(ASKED_AGAIN, client.question(TestKinds.PASSPORT, 0, Lead.NONE));
    }

    @Test
    void newRequestSupersedesIt() {
        asksAgain();
        fails(ASKED_AGAIN);
        client.asked(TestKinds.DATA);
        questionFails();
        assertThat(client.reported(OPERATOR)).singleElement().isInstanceOf(Report.Undelivered.class);
        comesBack();
        assertThat(client.said()).containsExactly(client.question(TestKinds.DATA, 0, Lead.NONE));
    }

    @Test
    void newerVerdictSupersedesIt() {
        asksAgain();
        fails(ASKED_AGAIN);
        does(OLGA, new ReviewAct.Close(), client.request().id());
        comesBack();
        assertThat(client.said()).isEmpty();
        fails(new VerdictNotice.Closed(TestKinds.PASSPORT));
        comesBack();
        assertThat(client.said()).containsExactly(new VerdictNotice.Closed(TestKinds.PASSPORT));
    }

    @Test
    void reasonIsNotSaidWhereNothingIsAskedForAnyMore() {
        asksAgain();
        fails(ASKED_AGAIN);
        client.press(FlowPress.Drop::new);
        comesBack();
        assertThat(client.said()).isEmpty();
    }

    @Test
    void whatTelegramRefusesIsToldAndNotTriedAgain() {
        accepts();
        client.on(new ClientEvent.Undelivered(Reason.CONTENT, ACCEPTED));
        assertThat(client.reported(OPERATOR)).singleElement().isInstanceOf(ReviewReport.Unheard.class);
        comesBack();
        assertThat(client.said()).isEmpty();
    }

    @Test
    void isKeptWithTheSession() {
        accepts();
        fails(ACCEPTED);
        var kept = Wire.message(Wire.text(client.session()), ClientSession.class);
        assertThat(kept).isEqualTo(client.session());
        var former = Wire.text(client.session()).replaceAll(",\"verdict\":.*\"undelivered\":true\\}", "");
        assertThat(Wire.message(former, ClientSession.class).dealings().verdict())
                .isNull();
    }
}
