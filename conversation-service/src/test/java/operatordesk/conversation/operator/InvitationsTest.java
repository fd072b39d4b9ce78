package operatordesk.conversation.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.stores.InvitationRow.Standing;
import operatordesk.conversation.TestKinds;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.events.InvitationEvent;
import operatordesk.conversation.notices.FindNotice;
import operatordesk.conversation.notices.InvitationNotice;
import operatordesk.conversation.notices.InvitationRef;
import operatordesk.conversation.notices.InvitationReport;
import operatordesk.conversation.notices.OperatorNotice;
import operatordesk.conversation.notices.PressNotice;
import org.junit.jupiter.api.Test;

/** Operators make invitations and see what comes of them. */
class InvitationsTest {
    private static final InvitationRef OPEN =
            new InvitationRef(3, "118", null, null, Instant.EPOCH, Standing.OPEN, false, null);

    private final Operator operator = new Operator(Operator.ONE);

    private void tells(InvitationPress press, long number, InvitationEvent event) {
        operator.presses(press);
        assertThat(operator.answer()).isEqualTo(PressNotice.MOMENT);
        assertThat(operator.last().effects()).containsExactly(new Effect.TellInvitation(number, event));
    }

    @Test
    void onePressMakesOneUnderANumberThatNobodyCanGuess() {
        tells(new InvitationPress.Invite(), 1, new InvitationEvent.Made(Operator.ONE));
    }

    @Test
    void pressesReachTheInvitation() {
        tells(new InvitationPress.Look(3), 3, new InvitationEvent.Looked(Operator.ONE, 9));
        tells(new InvitationPress.PassOn(3), 3, new InvitationEvent.PassedOn(Operator.ONE));
        tells(new InvitationPress.Withdraw(3), 3, new InvitationEvent.Withdrawn(Operator.ONE, 9));
        tells(
                new InvitationPress.Attach(3, "passport"),
                3,
                new InvitationEvent.Attached(Operator.ONE, 9, TestKinds.PASSPORT));
        operator.presses(new InvitationPress.Attach(3, "gone"));
        assertThat(operator.answer()).isEqualTo(PressNotice.KIND_GONE);
    }

    @Test
    void labelIsWrittenOnce() {
        operator.presses(new InvitationPress.Name(3));
        assertThat(operator.said()).containsExactly(new FindNotice.LabelWanted(64));
        operator.did(new Event.Other(7, "sticker"));
        assertThat(operator.said()).containsExactly(new FindNotice.LabelWanted(64));
        operator.did(new Event.Text(8, " 118 "));
        assertThat(operator.last().effects())
                .containsExactly(new Effect.TellInvitation(3, new InvitationEvent.Named(Operator.ONE, "118")));
        assertThat(operator.session().state()).isEqualTo(new OperatorState.AtDesk());
    }

    @Test
    void newOneIsShownAsALinkWithItsTermsBelow() {
        operator.told(new InvitationReport.New(OPEN));
        assertThat(operator.said())
                .containsExactly(new InvitationNotice.Link(OPEN), new InvitationNotice.Standing(OPEN));
    }

    @Test
    void changesAreShownInPlace() {
        operator.told(new InvitationReport.Stands(OPEN, 9L));
        assertThat(operator.shows())
                .singleElement()
                .satisfies(show -> assertThat(show.target()).isEqualTo(new Target.InPlace(9)));
        operator.told(new InvitationReport.Unknown(9L));
        assertThat(operator.said()).containsExactly(new InvitationNotice.Unknown());
    }

    @Test
    void whoComesIsANewMessage() {
        var anna = new Person(5, "Anna", null, null);
        operator.told(new InvitationReport.Came(anna, "118"));
        assertThat(operator.said()).containsExactly(new InvitationNotice.Came(anna, "118"));
        assertThat(operator.shows().getFirst().target()).isEqualTo(new Target.Fresh());
    }

    @Test
    void listIsTurned() {
        operator.presses(new InvitationPress.All(null));
        assertThat(operator.said()).containsExactly(new OperatorNotice.InvitationList(null));
    }
}
