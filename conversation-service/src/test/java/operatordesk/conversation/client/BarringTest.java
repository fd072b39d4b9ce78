package operatordesk.conversation.client;

import static operatordesk.conversation.client.Dialogue.CLIENT;
import static operatordesk.conversation.client.Dialogue.NOW;
import static operatordesk.conversation.client.Dialogue.OLGA;
import static operatordesk.conversation.client.Dialogue.OPERATOR;
import static operatordesk.conversation.client.Dialogue.OSCAR;
import static operatordesk.conversation.client.Dialogue.OTHER_OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import operatordesk.contracts.bus.Wire;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.stores.PersonRow;
import operatordesk.contracts.stores.RequestStatus;
import operatordesk.contracts.stores.Row;
import operatordesk.conversation.TestKinds;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.events.ReviewAct;
import operatordesk.conversation.notices.CardReport;
import operatordesk.conversation.notices.Report;
import operatordesk.conversation.notices.Sheet;
import operatordesk.conversation.notices.VerdictNotice;
import org.junit.jupiter.api.Test;

/** A client of whom operators want to hear nothing is not heard of, whatever it does and wherever it stood. */
class BarringTest {
    private static final ClientEvent BAR = new ClientEvent.Barred(true, OSCAR, 9);
    private static final ClientEvent UNBAR = new ClientEvent.Barred(false, OLGA, 11);

    private final Dialogue client = Dialogue.started();

    @Test
    void nothingThatABlockedClientDoesReachesAnybodyOrIsKeptOrAnswered() {
        for (Walk.Reached reached : Walk.states()) {
            ClientSession barred = reached.on(BAR, 999).session();
            if (!reached.session().started()) {
                assertThat(barred).isEqualTo(reached.session());
                continue;
            }
            assertThat(ClientMachine.open(barred.state())).isEmpty();
            for (Event event : Walk.events(reached.nextMessage(), reached)) {
                var did = Walk.from(event);
                assertThat(ClientMachine.mustWait(barred, did, client.given())).isFalse();
                Step<ClientSession> step = ClientMachine.on(barred, did, client.given());
                if (!step.effects().isEmpty()) {
                    throw new AssertionError(event + " in " + reached.state() + " does " + step.effects());
                }
                assertThat(step.session().reachable(true)).isEqualTo(barred.reachable(true));
            }
        }
    }

    @Test
    void nothingIsSaidToABlockedClientWhateverOperatorsDo() {
        for (Walk.Reached reached : Walk.states()) {
            ClientSession barred = reached.on(BAR, 999).session();
            if (reached.session().started()) {
                for (ClientEvent event : Walk.events(reached)) {
                    if (!(event instanceof ClientEvent.Erased
                            || event.equals(new ClientEvent.Barred(false, OLGA, 9)))) {
                        Step<ClientSession> step = ClientMachine.on(barred, event, client.given());
                        if (step.effects().stream().anyMatch(Effect.Show.class::isInstance)
                                || !step.session().dealings().barred()) {
                            throw new AssertionError(event + " leads to " + step);
                        }
                    }
                }
            }
        }
    }

    @Test
    void openRequestIsClosedAndWhatHadComeIsKept() {
        client.asked(TestKinds.DATA).text("Anna Example");
        Request request = client.request();
        client.on(BAR);

        assertThat(client.said()).containsExactly(new VerdictNotice.Closed(TestKinds.DATA));
        assertThat(client.kept(Row.Status.class))
                .containsExactly(new Row.Status(request.id(), RequestStatus.CLOSED, NOW));
        assertThat(client.kept(PersonRow.Barred.class)).containsExactly(new PersonRow.Barred(CLIENT, true, NOW));
        assertThat(client.reported(OPERATOR)).singleElement().satisfies(report -> {
            var closed = (CardReport.ClosedByBarring) report;
            assertThat(closed.request().id()).isEqualTo(request.id());
            assertThat(List.of(closed.done(), closed.of())).containsExactly(1, 3);
        });
        assertThat(client.reported(OTHER_OPERATOR)).containsExactly(new CardReport.Changed(CLIENT, 9));
        assertThat(Walk.answers(client.state())).hasSize(1);
    }

    @Test
    void whoHasNothingOpenIsToldNothing() {
        client.on(BAR);
        assertThat(client.said()).isEmpty();
        client.on(BAR);
        assertThat(client.kept(PersonRow.Barred.class)).isEmpty();
        assertThat(client.reported(OTHER_OPERATOR)).containsExactly(new CardReport.Changed(CLIENT, 9));
    }

    @Test
    void askingABlockedClientSaysSo() {
        client.on(BAR).asked(TestKinds.PASSPORT);
        assertThat(client.last().effects()).hasSize(1);
        assertThat(client.reported(OPERATOR))
                .containsExactly(new Report.CannotAsk(CLIENT, TestKinds.PASSPORT.label(), Report.WhyNot.BARRED));
    }

    @Test
    void whatHadComeCanStillBeDecidedAboutButNotAskedForAgain() {
        client.asked(TestKinds.PASSPORT).photo("page");
        var sheet = new Sheet(CLIENT, client.request().id(), 1);
        client.on(BAR).on(new ClientEvent.Review(sheet, OLGA, 7, new ReviewAct.AskAgain(ReviewAct.ALL, 0)));
        assertThat(client.reported(OPERATOR))
                .containsExactly(new Report.CannotAsk(CLIENT, TestKinds.PASSPORT.label(), Report.WhyNot.BARRED));
        client.on(new ClientEvent.Review(sheet, OLGA, 7, new ReviewAct.Accept()));
        assertThat(client.kept(Row.Status.class))
                .extracting(Row.Status::status)
                .containsExactly(RequestStatus.ACCEPTED);
        assertThat(client.said()).isEmpty();
    }

    @Test
    void unblockedClientIsAskedAndHeardOfAsBefore() {
        client.on(BAR).on(UNBAR);
        assertThat(client.kept(PersonRow.Barred.class)).containsExactly(new PersonRow.Barred(CLIENT, false, NOW));
        assertThat(client.reported(OPERATOR)).containsExactly(new CardReport.Changed(CLIENT, 11));
        client.asked(TestKinds.PASSPORT).photo("page");
        assertThat(client.state()).isInstanceOf(ClientState.Submitted.class);
    }

    @Test
    void whoStoppedTheBotMeanwhileIsKnownToHave() {
        client.on(BAR).did(new Event.Blocked()).on(UNBAR);
        assertThat(client.session().reachable()).isFalse();
        client.on(BAR).did(new Event.Returned()).on(UNBAR);
        assertThat(client.session().reachable()).isTrue();
    }

    @Test
    void sessionOfFormerDaysIsOfSomebodyWhoIsNotBlocked() {
        String text = Wire.text(client.session());
        String former = text.replaceFirst(",\"dealings\":\\{[^}]*}", "");
        assertThat(former).isNotEqualTo(text);
        assertThat(Wire.message(former, ClientSession.class)).isEqualTo(client.session());
    }
}
