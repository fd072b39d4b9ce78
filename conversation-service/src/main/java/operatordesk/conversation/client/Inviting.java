package operatordesk.conversation.client;

import java.util.Optional;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.stores.PersonRow;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Given;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.events.InvitationEvent;
import operatordesk.conversation.invitations.InvitationCode;
import operatordesk.conversation.notices.ClientNotice;

/** What comes of a deep link that an operator passed on. Whether it is still good is decided by the invitation's own machine. */
final class Inviting {
    private Inviting() {}

    /** Asks the invitation, which answers in a moment; empty for a Start that carries none, and in a trial, which uses nothing up. */
    static Optional<Step<ClientSession>> claim(Event.Sent sent, ClientTurn turn, ClientSession client) {
        if (!(sent instanceof Event.Started(long messageId, String code))
                || turn.given().isTrial(client.person())) {
            return Optional.empty();
        }
        return InvitationCode.number(code).stream()
                .mapToObj(number -> {
                    var claimed = new InvitationEvent.Claimed(client.person());
                    turn.step().then(new Effect.TellInvitation(number, claimed));
                    return turn.stay();
                })
                .findFirst();
    }

    /** Was the first to come by it: gets the office's name for the person, and the first question if one was to be asked at once. */
    static Step<ClientSession> invited(ClientSession client, ClientEvent.Invited invited, Given given) {
        ClientSession known = client.dealt(client.dealings().invitedBy(invited.number()));
        ClientSession named = invited.label() == null ? known : known.labelled(invited.label());
        var turn = new ClientTurn(named, given);
        if (invited.label() != null) {
            turn.step().keep(new PersonRow.Label(client.person().id(), invited.label(), given.now()));
        }
        return invited.kind() == null
                ? Repeating.on(named, turn)
                : Superseding.invited(
                        named, new ClientEvent.Asked(given.id(), invited.operatorId(), invited.kind()), turn);
    }

    /** The link is good for nothing: that is said, and where the client stands. */
    static Step<ClientSession> refused(ClientSession client, Given given) {
        var turn = new ClientTurn(client, given).say(new ClientNotice.LinkUsedUp());
        return ClientMachine.open(client.state())
                .map(open -> Repeating.withSwitch(client.state(), open, turn).to(open))
                .orElseGet(turn::stay);
    }
}
