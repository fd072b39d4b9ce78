package operatordesk.conversation.client;

import static operatordesk.conversation.client.Dialogue.ANNA;
import static operatordesk.conversation.client.Dialogue.CLIENT;
import static operatordesk.conversation.client.Dialogue.NOW;
import static operatordesk.conversation.client.Dialogue.OPERATOR;
import static operatordesk.conversation.client.Dialogue.OSCAR;
import static operatordesk.conversation.client.Dialogue.OTHER_OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import operatordesk.contracts.bus.Wire;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.stores.PersonRow;
import operatordesk.contracts.stores.Row;
import operatordesk.conversation.TestKinds;
import operatordesk.conversation.client.Walk.Reached;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.events.InvitationEvent;
import operatordesk.conversation.events.ReviewAct;
import operatordesk.conversation.notices.CardReport;
import operatordesk.conversation.notices.ClientNotice.NothingNeeded;
import operatordesk.conversation.notices.Report;
import operatordesk.conversation.notices.Sheet;
import org.junit.jupiter.api.Test;

/** An erased client is forgotten from every state, and nothing of former days brings it back. */
class ErasingTest {
    private static final ClientEvent ERASE = new ClientEvent.Erased(OSCAR, 9);

    private final Dialogue client = Dialogue.started();

    @Test
    void fromEveryStateNothingOfThePersonIsLeftAndThePersonIsToldNothing() {
        for (Reached reached : Walk.states()) {
            Step<ClientSession> step = reached.on(ERASE, 999);
            assertThat(Wire.text(step.session())).doesNotContain("Anna", "Example", "file", "steps");
            assertThat(step.session().state()).isEqualTo(new ClientState.Waiting());
            assertThat(step.effects()).noneMatch(Effect.Show.class::isInstance);
            assertThat(Wire.text(step.effects())).doesNotContain("Anna", "Example", "file", "steps");
        }
    }

    @Test
    void afterItNothingThatHadHappenedBeforeChangesAnything() {
        for (Reached reached : Walk.states()) {
            ClientSession erased = reached.on(ERASE, 999).session();
            for (ClientEvent event : Walk.events(reached)) {
                Step<ClientSession> late = ClientMachine.on(erased, event, client.given());
                boolean tells = late.effects().stream().allMatch(Effect.TellOperator.class::isInstance);
                if (!late.session().equals(erased) || !tells || ClientMachine.mustWait(erased, event, client.given())) {
                    throw new AssertionError(event + " in " + reached.state() + " leads to " + late);
                }
            }
        }
    }

    @Test
    void operatorsHearOfItAndWhoAskedReadsIt() {
        client.asked(TestKinds.DATA).text("Anna Example").on(ERASE);
        assertThat(client.kept(PersonRow.Erased.class)).containsExactly(new PersonRow.Erased(CLIENT, NOW));
        assertThat(client.reported(OPERATOR)).containsExactly(new CardReport.Erased(CLIENT, NOW, null, true));
        assertThat(client.reported(OTHER_OPERATOR)).containsExactly(new CardReport.Erased(CLIENT, NOW, 9L, false));
    }

    @Test
    void oldButtonsSayErasedAndAskingSaysSo() {
        client.asked(TestKinds.PASSPORT).photo("page");
        var sheet = new Sheet(CLIENT, client.request().id(), 1);
        client.on(ERASE).later(Duration.ofHours(1));
        client.on(new ClientEvent.Review(sheet, OSCAR, 7, new ReviewAct.Accept()));
        assertThat(client.reported(OTHER_OPERATOR)).containsExactly(new CardReport.Erased(CLIENT, NOW, 7L, true));
        client.on(ERASE);
        assertThat(client.reported(OTHER_OPERATOR)).containsExactly(new CardReport.Erased(CLIENT, NOW, 9L, true));
        assertThat(client.kept(PersonRow.Erased.class)).isEmpty();
        client.asked(TestKinds.PASSPORT);
        assertThat(client.reported(OPERATOR))
                .containsExactly(new Report.CannotAsk(CLIENT, TestKinds.PASSPORT.label(), Report.WhyNot.ERASED));
    }

    @Test
    void whoComesBackIsANewClient() {
        client.on(new ClientEvent.Labelled("118", OPERATOR))
                .asked(TestKinds.DATA)
                .text("Anna Example")
                .on(ERASE)
                .later(Duration.ofSeconds(1))
                .did(new Event.Started(client.nextMessage(), ""));
        assertThat(client.said()).containsExactly(new NothingNeeded());
        assertThat(client.kept(Row.Client.class))
                .containsExactly(new Row.Client(ANNA, "en", true, NOW.plusSeconds(1), false));
        assertThat(client.session().label()).isNull();
        assertThat(client.session().generation()).isZero();
        client.asked(TestKinds.PASSPORT).photo("page");
        assertThat(client.state()).isInstanceOf(ClientState.Submitted.class);
        client.on(ERASE);
        assertThat(client.kept(PersonRow.Erased.class)).hasSize(1);
    }

    @Test
    void whoOnlyStopsTheBotAfterwardsIsNotKept() {
        client.on(ERASE).later(Duration.ofHours(1));
        for (Event event : List.of(new Event.Blocked(), new Event.Returned())) {
            client.did(event);
            assertThat(client.last().effects()).isEmpty();
        }
    }

    @Test
    void blockIsForgottenTooAndSoIsTheInvitation() {
        client.on(new ClientEvent.Invited(OPERATOR, "118", null, 47L));
        client.on(new ClientEvent.Barred(true, OSCAR, 9)).on(ERASE);
        assertThat(client.session().dealings()).isEqualTo(Dealings.erased(NOW));
        assertThat(client.last().effects())
                .contains(new Effect.TellInvitation(47, new InvitationEvent.Forgotten(CLIENT)));
    }
}
