package operatordesk.conversation.client;

import java.time.Instant;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.stores.PersonRow;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Given;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.events.ChatEvent;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.events.InvitationEvent;
import operatordesk.conversation.notices.CardReport;
import operatordesk.conversation.notices.Report.WhyNot;
import org.jspecify.annotations.Nullable;

/**
 * Forgets a client. Nothing is left but the ID and the time of it, by which everything older is known that comes late. The client
 * is told nothing; whoever writes again later is a new client.
 */
final class Erasing {
    private Erasing() {}

    static Step<ClientSession> erase(ClientSession client, ClientEvent.Erased event, Given given) {
        long id = client.person().id();
        if (isForgotten(client)) {
            return told(client, event.by().id(), event.messageId(), given);
        }
        var turn = new ClientTurn(client, given);
        turn.step().keep(new PersonRow.Erased(id, given.now()));
        Long invitation = client.dealings().invitation();
        if (invitation != null) {
            turn.step().then(new Effect.TellInvitation(invitation, new InvitationEvent.Forgotten(id)));
        }
        long asker = ClientMachine.open(client.state())
                .map(open -> open.request().operatorId())
                .orElse(event.by().id());
        given.operators().stream().sorted().forEach(operator -> {
            Long messageId = operator == event.by().id() ? event.messageId() : null;
            var report = new CardReport.Erased(id, given.now(), messageId, operator == asker);
            turn.report(operator, report, turn.step().kept());
        });
        return turn.step().to(forgotten(client, given.now()));
    }

    private static ClientSession forgotten(ClientSession client, Instant at) {
        var nobody = new Person(client.person().id(), "", null, null);
        return ClientSession.unknown(nobody, client.language()).dealt(Dealings.erased(at));
    }

    /** Whether all was erased and the person has not come back. */
    static boolean isForgotten(ClientSession client) {
        return client.dealings().erasedAt() != null && !client.started();
    }

    /** Whether it is of the time before the erasure; Telegram's times are whole seconds. */
    static boolean isOlder(ClientSession client, ClientEvent event) {
        Instant erased = client.dealings().erasedAt();
        return erased != null
                && event instanceof ClientEvent.FromClient(var person, var done, var at)
                && !at.isAfter(erased);
    }

    /** What happens after an erasure as long as the person does not come back. */
    static Step<ClientSession> on(ClientSession client, ClientEvent event, Given given) {
        return switch (event) {
            case ClientEvent.Erased erased -> erase(client, erased, given);
            case ClientEvent.Barred barred -> told(client, barred.by().id(), barred.messageId(), given);
            case ClientEvent.Review review -> told(client, review.by().id(), review.messageId(), given);
            case ClientEvent.Labelled(var label, long operatorId) -> told(client, operatorId, null, given);
            case ClientEvent.Asked asked ->
                new ClientTurn(client, given)
                        .cannotAsk(asked.operatorId(), asked.kind().label(), WhyNot.ERASED)
                        .stay();
            case ClientEvent.Invited invited -> new ClientTurn(client, given).stay();
            case ClientEvent.InvitedBefore before -> new ClientTurn(client, given).stay();
            case ClientEvent.NotInvited refused -> new ClientTurn(client, given).stay();
            case ClientEvent.Trial trial -> Trying.on(client, trial, given);
            case ClientEvent.Woken woken -> new ClientTurn(client, given).stay();
            case ClientEvent.Undelivered undelivered -> new ClientTurn(client, given).stay();
            case ChatEvent chat -> Chatting.impossible(client, chat, WhyNot.ERASED, given);
            case ClientEvent.FromClient(var person, var done, var at) ->
                done instanceof Event.Blocked || done instanceof Event.Returned
                        ? new ClientTurn(client, given).stay()
                        : ClientMachine.came(client, event, given);
        };
    }

    private static Step<ClientSession> told(
            ClientSession client, long operatorId, @Nullable Long messageId, Given given) {
        Instant at = client.dealings().erasedAt() == null
                ? given.now()
                : client.dealings().erasedAt();
        var report = new CardReport.Erased(client.person().id(), at, messageId, true);
        return new ClientTurn(client, given).report(operatorId, report, null).stay();
    }
}
