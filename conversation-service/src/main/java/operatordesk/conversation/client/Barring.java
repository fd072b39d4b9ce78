package operatordesk.conversation.client;

import java.util.List;
import java.util.Optional;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.stores.PersonRow;
import operatordesk.contracts.stores.RequestStatus;
import operatordesk.contracts.stores.Ruling;
import operatordesk.conversation.catalogue.Localized;
import operatordesk.conversation.client.ClientState.Decided;
import operatordesk.conversation.client.ClientState.Open;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Given;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.events.ChatEvent;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.events.ReviewAct;
import operatordesk.conversation.notices.CardReport;
import operatordesk.conversation.notices.Outcome;
import operatordesk.conversation.notices.Report.WhyNot;
import operatordesk.conversation.notices.VerdictNotice;

/**
 * Clients of whom operators want to hear nothing any more. What such a client does reaches nobody, is not kept and not answered.
 *
 * <p>A client who was being asked reads once, at that moment, that nothing more is needed: whoever is in the middle of a form would
 * go on in vain otherwise. Nobody is told of being blocked: that would only be an invitation to come back under another name.
 */
final class Barring {
    private Barring() {}

    /** Blocks the client, or takes that back. Doing it again changes nothing, and the card is shown. */
    static Step<ClientSession> bar(ClientSession client, ClientEvent.Barred event, Given given) {
        var turn = new ClientTurn(client, given);
        long id = client.person().id();
        if (!client.started() || client.dealings().barred() == event.barred()) {
            return turn.report(event.by().id(), new CardReport.Changed(id, event.messageId()), null)
                    .stay();
        }
        turn.step().keep(new PersonRow.Barred(id, event.barred(), given.now()));
        ClientSession alone = event.barred() ? Chatting.endedSilently(client, turn) : client;
        ClientSession next = alone.dealt(alone.dealings().barred(event.barred()));
        Optional<Open> open = event.barred() ? ClientMachine.open(client.state()) : Optional.empty();
        ClientSession after =
                open.map(asked -> next.in(closed(asked, event, turn))).orElse(next);
        turn.report(
                event.by().id(),
                new CardReport.Changed(id, event.messageId()),
                turn.step().kept());
        return turn.step().to(after);
    }

    /** Nothing is asked any more; what had come stays kept. */
    private static Decided closed(Open open, ClientEvent.Barred event, ClientTurn turn) {
        Request request = open.request();
        Form form = Form.of(open);
        var outcome = new Outcome(Ruling.CLOSED, event.by(), turn.given().now());
        Reviewed decided = Reviewed.of(open).decided(outcome);
        turn.keepStatus(request, RequestStatus.CLOSED)
                .keepReview(decided, outcome, null)
                .say(new VerdictNotice.Closed(request.kind()))
                .report(
                        request,
                        new CardReport.ClosedByBarring(
                                turn.ref(request), form.done(), form.kind().numbers()));
        return new Decided(request, decided.answers(), open.former(), decided.review(), outcome);
    }

    /** What happens to a blocked client. */
    static Step<ClientSession> on(ClientSession client, ClientEvent event, Given given) {
        var turn = new ClientTurn(client, given);
        return switch (event) {
            case ClientEvent.Erased erased -> Erasing.erase(client, erased, given);
            case ClientEvent.Barred barred -> bar(client, barred, given);
            case ClientEvent.Asked asked ->
                cannot(asked.operatorId(), asked.kind().label(), turn);
            case ClientEvent.Review review -> silently(review(client, review, given));
            case ClientEvent.Labelled(var label, long operatorId) ->
                ClientMachine.labelled(client, label, operatorId, given);
            case ClientEvent.Invited invited ->
                invited.kind() == null
                        ? turn.stay()
                        : cannot(invited.operatorId(), invited.kind().label(), turn);
            case ClientEvent.InvitedBefore before -> turn.stay();
            case ClientEvent.NotInvited refused -> turn.stay();
            case ClientEvent.Trial trial -> Trying.on(client, trial, given);
            case ClientEvent.Woken woken -> turn.stay();
            case ClientEvent.Undelivered undelivered -> turn.stay();
            case ChatEvent chat -> Chatting.impossible(client, chat, WhyNot.BARRED, given);
            case ClientEvent.FromClient(var person, var done, var at) -> did(client, done, given);
        };
    }

    /** That the client stopped the bot, or came back, is known all the same: the card tells it. Its time is not: it would put the client on top. */
    private static Step<ClientSession> did(ClientSession client, Event done, Given given) {
        return switch (done) {
            case Event.Blocked blocked -> new ClientTurn(client.reachable(false), given).stay();
            case Event.Returned returned -> new ClientTurn(client.reachable(true), given).stay();
            case Event.Sent sent -> new ClientTurn(client, given).stay();
            case Event.Forwarded forwarded -> new ClientTurn(client, given).stay();
            case Event.Replied replied -> new ClientTurn(client, given).stay();
            case Event.Edited edited -> new ClientTurn(client, given).stay();
            case Event.Pressed pressed -> new ClientTurn(client, given).stay();
        };
    }

    /** What had come can still be looked at and decided about; asked anew it cannot be. */
    private static Step<ClientSession> review(ClientSession client, ClientEvent.Review event, Given given) {
        boolean asks = event.act() instanceof ReviewAct.AskAgain || event.act() instanceof ReviewAct.AskAgainInWords;
        Optional<Localized> kind = Optional.of(client.state())
                .filter(ClientState.Asked.class::isInstance)
                .map(state -> ((ClientState.Asked) state).request().kind().label());
        return asks && kind.isPresent()
                ? cannot(event.by().id(), kind.get(), new ClientTurn(client, given))
                : Reviewing.on(client, event, given);
    }

    private static Step<ClientSession> silently(Step<ClientSession> step) {
        List<Effect> effects = step.effects().stream()
                .filter(effect -> !(effect instanceof Effect.Show))
                .toList();
        return new Step<>(step.session(), effects, step.press());
    }

    private static Step<ClientSession> cannot(long operatorId, Localized kind, ClientTurn turn) {
        return turn.cannotAsk(operatorId, kind, WhyNot.BARRED).stay();
    }
}
