package operatordesk.conversation.operator;

import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.EventId;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Given;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.events.InvitationEvent;
import operatordesk.conversation.notices.FindNotice;
import operatordesk.conversation.notices.InvitationNotice;
import operatordesk.conversation.notices.InvitationReport;
import operatordesk.conversation.notices.OperatorNotice;
import operatordesk.conversation.notices.PressNotice;
import org.jspecify.annotations.Nullable;

/** What operators do about invitations, and what they are shown of them: each invitation's own machine decides. */
final class Invitations {
    private Invitations() {}

    static Step<OperatorSession> pressed(OperatorSession operator, InvitationPress press, long messageId, Given given) {
        long id = operator.id();
        return switch (press) {
            case InvitationPress.Invite invite ->
                tell(operator, given.unguessable(), new InvitationEvent.Made(id), given);
            case InvitationPress.All(var after) ->
                OperatorMachine.show(
                        operator, new OperatorNotice.InvitationList(after), new Target.InPlace(messageId), given);
            case InvitationPress.Look(long number) ->
                tell(operator, number, new InvitationEvent.Looked(id, messageId), given);
            case InvitationPress.PassOn(long number) -> tell(operator, number, new InvitationEvent.PassedOn(id), given);
            case InvitationPress.Attach(long number, String key) ->
                given.catalogue()
                        .kind(key)
                        .map(kind -> tell(operator, number, new InvitationEvent.Attached(id, messageId, kind), given))
                        .orElseGet(() -> new Step.Builder(given)
                                .answer(PressNotice.KIND_GONE)
                                .to(operator));
            case InvitationPress.Name(long number) ->
                wantLabel(operator.wanting(new OperatorState.NamingInvitation(number), given.now()), given);
            case InvitationPress.Withdraw(long number) ->
                tell(operator, number, new InvitationEvent.Withdrawn(id, messageId), given);
        };
    }

    /** What an operator writes to name the client who will come. */
    static Step<OperatorSession> named(OperatorSession operator, long number, Event.Sent sent, Given given) {
        return Labels.read(sent)
                .map(label -> tell(
                        operator.in(new OperatorState.AtDesk()),
                        number,
                        new InvitationEvent.Named(operator.id(), label.text()),
                        given))
                .orElseGet(() -> wantLabel(operator, given));
    }

    static void told(OperatorSession operator, InvitationReport report, @Nullable EventId kept, Step.Builder step) {
        switch (report) {
            case InvitationReport.New(var invitation) -> {
                step.then(show(operator, new InvitationNotice.Link(invitation), null, kept));
                step.then(show(operator, new InvitationNotice.Standing(invitation), null, kept));
            }
            case InvitationReport.Stands(var invitation, var messageId) ->
                step.then(show(operator, new InvitationNotice.Standing(invitation), messageId, kept));
            case InvitationReport.Came(var client, var label) ->
                step.then(show(operator, new InvitationNotice.Came(client, label), null, kept));
            case InvitationReport.Unknown(var messageId) ->
                step.then(show(operator, new InvitationNotice.Unknown(), messageId, kept));
        }
    }

    private static Effect show(
            OperatorSession operator, InvitationNotice notice, @Nullable Long messageId, @Nullable EventId kept) {
        Target target = messageId == null ? new Target.Fresh() : new Target.InPlace(messageId);
        return new Effect.Show(notice, operator.language(), target, kept);
    }

    private static Step<OperatorSession> wantLabel(OperatorSession operator, Given given) {
        return OperatorMachine.show(operator, new FindNotice.LabelWanted(Labels.MOST), new Target.Fresh(), given);
    }

    private static Step<OperatorSession> tell(
            OperatorSession operator, long number, InvitationEvent event, Given given) {
        return new Step.Builder(given)
                .then(new Effect.TellInvitation(number, event))
                .answer(PressNotice.MOMENT)
                .to(operator);
    }
}
