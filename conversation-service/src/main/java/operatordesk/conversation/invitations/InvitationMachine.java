package operatordesk.conversation.invitations;

import operatordesk.contracts.events.Person;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Given;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.events.InvitationEvent;
import operatordesk.conversation.events.OperatorEvent;
import operatordesk.conversation.invitations.Invitation.Made;
import operatordesk.conversation.invitations.Invitation.None;
import operatordesk.conversation.invitations.Invitation.Open;
import operatordesk.conversation.invitations.Invitation.Used;
import operatordesk.conversation.invitations.Invitation.Withdrawn;
import operatordesk.conversation.notices.InvitationReport;
import operatordesk.conversation.notices.Report;
import org.jspecify.annotations.Nullable;

/** An invitation's machine: of two people who come by it at once, or of a person and an operator who withdraws it, one is first. */
public final class InvitationMachine {
    private final Invitation invitation;
    private final Given given;
    private final Step.Builder step;

    private InvitationMachine(Invitation invitation, Given given) {
        this.invitation = invitation;
        this.given = given;
        this.step = new Step.Builder(given);
    }

    /**
     * What follows from an event.
     *
     * @param number the invitation's
     */
    public static Step<Invitation> on(long number, Invitation invitation, InvitationEvent event, Given given) {
        return new InvitationMachine(invitation, given).on(number, event);
    }

    private Step<Invitation> on(long number, InvitationEvent event) {
        return switch (event) {
            case InvitationEvent.Made(long operatorId) -> made(number, operatorId);
            case InvitationEvent.Claimed(var person) -> claimed(person);
            case InvitationEvent.Forgotten(long clientId) -> to(forgotten(clientId));
            case InvitationEvent.Looked(long operatorId, long messageId) -> look(invitation, operatorId, messageId);
            case InvitationEvent.PassedOn(long operatorId) -> passOn(operatorId);
            case InvitationEvent.Attached(long operatorId, long messageId, var kind) ->
                invitation instanceof Open(var terms) && !terms.isOver(given.now())
                        ? changed(new Open(terms.asking(kind)), operatorId, messageId)
                        : look(invitation, operatorId, messageId);
            case InvitationEvent.Named(long operatorId, var label) ->
                invitation instanceof Open(var terms) && !terms.isOver(given.now())
                        ? changed(new Open(terms.labelled(label)), operatorId, null)
                        : look(invitation, operatorId, null);
            case InvitationEvent.Withdrawn(long operatorId, long messageId) ->
                invitation instanceof Open(var terms)
                        ? changed(new Withdrawn(terms), operatorId, messageId)
                        : look(invitation, operatorId, messageId);
        };
    }

    /** Its row is erased together with the client's. */
    private Invitation forgotten(long clientId) {
        return invitation instanceof Used(var terms, var client) && client.id() == clientId
                ? new Used(terms.labelled(null), new Person(clientId, "ID " + clientId, null, null))
                : invitation;
    }

    private Step<Invitation> made(long number, long operatorId) {
        var open = new Open(Terms.first(number, operatorId, given.now()));
        return keep(open)
                .report(operatorId, new InvitationReport.New(InvitationRefs.of(open, given.now())))
                .to(open);
    }

    private Step<Invitation> changed(Made next, long operatorId, @Nullable Long messageId) {
        return keep(next).look(next, operatorId, messageId);
    }

    private InvitationMachine keep(Made next) {
        step.keep(InvitationRefs.row(next, given.now()));
        return this;
    }

    private Step<Invitation> look(Invitation next, long operatorId, @Nullable Long messageId) {
        Report report = next instanceof Made made
                ? new InvitationReport.Stands(InvitationRefs.of(made, given.now()), messageId)
                : new InvitationReport.Unknown(messageId);
        return report(operatorId, report).to(next);
    }

    private Step<Invitation> passOn(long operatorId) {
        return invitation instanceof Open open && !open.terms().isOver(given.now())
                ? report(operatorId, new InvitationReport.New(InvitationRefs.of(open, given.now())))
                        .to(open)
                : look(invitation, operatorId, null);
    }

    private Step<Invitation> claimed(Person person) {
        return switch (invitation) {
            case None none -> refuse(person);
            case Withdrawn withdrawn -> refuse(person);
            case Used(var terms, var client) ->
                client.id() == person.id() ? tell(person, new ClientEvent.InvitedBefore()) : refuse(person);
            case Open(var terms) -> terms.isOver(given.now()) ? refuse(person) : come(terms, person);
        };
    }

    private Step<Invitation> come(Terms terms, Person person) {
        var used = new Used(terms, person);
        keep(used).report(terms.operatorId(), new InvitationReport.Came(person, terms.label()));
        step.then(new Effect.TellClient(
                person.id(), new ClientEvent.Invited(terms.operatorId(), terms.label(), terms.kind(), terms.number())));
        return to(used);
    }

    private Step<Invitation> refuse(Person person) {
        return tell(person, new ClientEvent.NotInvited());
    }

    private Step<Invitation> tell(Person person, ClientEvent event) {
        step.then(new Effect.TellClient(person.id(), event));
        return to(invitation);
    }

    private InvitationMachine report(long operatorId, Report report) {
        step.then(new Effect.TellOperator(operatorId, new OperatorEvent.Told(report, null)));
        return this;
    }

    private Step<Invitation> to(Invitation next) {
        return step.to(next);
    }
}
