package operatordesk.conversation.client;

import operatordesk.contracts.stores.RequestStatus;
import operatordesk.conversation.client.ClientState.Decided;
import operatordesk.conversation.client.ClientState.Open;
import operatordesk.conversation.client.ClientState.Questioning;
import operatordesk.conversation.client.ClientState.Submitted;
import operatordesk.conversation.client.ClientState.Waiting;
import operatordesk.conversation.effects.Given;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.notices.DeskReport;
import operatordesk.conversation.notices.FlowReport;

/**
 * An operator who tries the desk alone is a client like any other as long as that lasts, but nobody else hears of it. Nothing is left
 * open, neither afterwards nor from a trial whose end was lost together with Redis.
 */
final class Trying {
    private Trying() {}

    /** Does nothing for somebody who is no operator: the settings may have changed since the command. */
    static Step<ClientSession> on(ClientSession client, ClientEvent.Trial event, Given given) {
        if (!given.isTrial(client.person())) {
            return new ClientTurn(client, given).stay();
        }
        return switch (event) {
            case ClientEvent.TrialBegan(var person, var language) -> {
                ClientSession trying = client.seen(person)
                        .speaking(language)
                        .unasked(Unasked.NEVER)
                        .dealt(client.dealings().barred(false));
                yield cleared(trying, new ClientTurn(trying, given).keepSeen());
            }
            case ClientEvent.TrialEnded ended ->
                cleared(
                        client,
                        new ClientTurn(client, given).report(client.person().id(), new DeskReport.TrialOver(), null));
        };
    }

    private static Step<ClientSession> cleared(ClientSession client, ClientTurn turn) {
        switch (client.state()) {
            case Waiting waiting -> {}
            case Open open -> cancel(client, open, turn);
            case Questioning questioning -> cancel(client, questioning.before(), turn);
            case Submitted submitted -> {
                if (isOwn(client, submitted.request())) {
                    turn.keepStatus(submitted.request(), RequestStatus.CANCELLED);
                }
            }
            case Decided decided -> {}
        }
        return turn.to(new Waiting());
    }

    /** Somebody who became an operator may still have been asked by another one, who has to know. */
    private static void cancel(ClientSession client, Open open, ClientTurn turn) {
        Request request = open.request();
        turn.keepStatus(request, RequestStatus.CANCELLED);
        if (!isOwn(client, request)) {
            Form form = Form.of(open);
            turn.report(
                    request,
                    new FlowReport.Cancelled(
                            turn.ref(request), form.done(), form.kind().numbers()));
        }
    }

    private static boolean isOwn(ClientSession client, Request request) {
        return request.operatorId() == client.person().id();
    }
}
