package operatordesk.conversation.client;

import static operatordesk.conversation.client.Dialogue.CLIENT;
import static operatordesk.conversation.client.Dialogue.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import operatordesk.contracts.events.Event;
import operatordesk.contracts.stores.PersonRow;
import operatordesk.contracts.stores.Row;
import operatordesk.conversation.TestKinds;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.events.InvitationEvent;
import operatordesk.conversation.notices.ClientNotice;
import operatordesk.conversation.notices.ClientNotice.Lead;
import org.junit.jupiter.api.Test;

/** A client comes by a deep link. */
class InvitingTest {
    private final Dialogue client = new Dialogue();

    private void startsWith(String code) {
        client.did(new Event.Started(client.nextMessage(), code));
    }

    @Test
    void startWithACodeAsksTheInvitationAndSaysNothingYet() {
        startsWith("i0000000000001");
        assertThat(client.said()).isEmpty();
        assertThat(client.last().effects())
                .contains(new Effect.TellInvitation(1, new InvitationEvent.Claimed(Dialogue.ANNA)));
        assertThat(client.kept(Row.Client.class)).hasSize(1);
    }

    @Test
    void linksOfOthersAreAPlainStart() {
        startsWith("promo");
        assertThat(client.said()).containsExactly(new ClientNotice.NothingNeeded());
    }

    @Test
    void invitedWithARequestIsAskedAtOnceUnderTheLabel() {
        startsWith("i0000000000001");
        client.on(new ClientEvent.Invited(OPERATOR, "118", TestKinds.PASSPORT, null));
        assertThat(client.said())
                .containsExactly(
                        client.question(TestKinds.PASSPORT, 0, Lead.NONE).switching());
        assertThat(client.kept(PersonRow.Label.class))
                .containsExactly(new PersonRow.Label(CLIENT, "118", Dialogue.NOW));
        assertThat(client.kept(Row.Request.class))
                .singleElement()
                .satisfies(request -> assertThat(request.operatorId()).isEqualTo(OPERATOR));
        assertThat(client.session().label()).isEqualTo("118");
    }

    @Test
    void invitedWithoutARequestIsGreeted() {
        startsWith("i0000000000001");
        client.on(new ClientEvent.Invited(OPERATOR, null, null, null));
        assertThat(client.said()).containsExactly(new ClientNotice.NothingNeeded());
        assertThat(client.kept(PersonRow.Label.class)).isEmpty();
    }

    @Test
    void newRequestOfALinkWinsOverTheOneThatIsOpen() {
        startsWith("");
        client.asked(TestKinds.DATA).text("Anna Example");
        startsWith("i0000000000001");
        client.on(new ClientEvent.Invited(OPERATOR, null, TestKinds.PASSPORT, null));
        assertThat(client.said())
                .containsExactly(
                        client.question(TestKinds.PASSPORT, 0, Lead.INSTEAD).switching());
    }

    @Test
    void usedUpLinkIsSaidToBeAndTheOpenQuestionRepeated() {
        startsWith("");
        client.on(new ClientEvent.NotInvited());
        assertThat(client.said()).containsExactly(new ClientNotice.LinkUsedUp());
        client.asked(TestKinds.PASSPORT).on(new ClientEvent.NotInvited());
        assertThat(client.said())
                .containsExactly(
                        new ClientNotice.LinkUsedUp(),
                        client.question(TestKinds.PASSPORT, 0, Lead.NONE).switching());
    }

    @Test
    void ownLinkOnceMoreRepeatsTheQuestion() {
        startsWith("");
        client.asked(TestKinds.PASSPORT).on(new ClientEvent.InvitedBefore());
        assertThat(client.said())
                .containsExactly(
                        client.question(TestKinds.PASSPORT, 0, Lead.NONE).switching());
    }
}
