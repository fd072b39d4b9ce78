package operatordesk.conversation.client;

import operatordesk.contracts.events.Person;
import operatordesk.contracts.stores.ReviewRow;
import operatordesk.conversation.client.ClientState.Answering;
import operatordesk.conversation.client.ClientState.Changing;
import operatordesk.conversation.client.ClientState.Decided;
import operatordesk.conversation.client.ClientState.Open;
import operatordesk.conversation.client.ClientState.Questioning;
import operatordesk.conversation.client.ClientState.Submitted;
import operatordesk.conversation.client.ClientState.Summary;
import operatordesk.conversation.client.ClientState.Waiting;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.notices.RequestRef;
import operatordesk.conversation.notices.ReviewReport;

/**
 * An operator goes on with a request because another handed it over; from then on all of it is reported to that one. Whoever has it
 * already hears nothing: a press comes twice easily.
 */
record HandingOver(ClientSession client, ClientEvent.Review event, Reviewed reviewed, ClientTurn turn) {
    Step<ClientSession> to() {
        Person to = event.by();
        if (reviewed.request().operatorId() == to.id()) {
            var theirs = turn.ref(reviewed.request());
            return turn.report(event.presser().id(), new ReviewReport.HandedOver(theirs, to, event.messageId()), null)
                    .stay();
        }
        Reviewed taken = reviewed.takenBy(to);
        Request request = taken.request();
        var ref = turn.ref(request);
        turn.step().keep(new ReviewRow.Taken(request.id(), to.id(), turn.given().now()));
        turn.given().otherOperators(to.id()).stream()
                .filter(other -> other != event.presser().id())
                .forEach(other -> turn.report(other, new ReviewReport.Taken(ref, to, null), null));
        turn.report(event.presser().id(), new ReviewReport.HandedOver(ref, to, event.messageId()), null)
                .report(to.id(), new ReviewReport.Handed(ref, event.presser()), null);
        ClientSession next = with(request, taken);
        ClientMachine.open(next.state())
                .filter(open -> open.request().equals(request))
                .ifPresentOrElse(
                        open -> turn.report(to.id(), turn.progress(open), null),
                        () -> turn.report(to.id(), look(taken, ref), null));
        return turn.step().to(next);
    }

    private static ReviewReport look(Reviewed taken, RequestRef ref) {
        var arrived = ClientTurn.arrived(taken.request().kind(), taken.answers());
        return new ReviewReport.Look(ref, arrived, taken.review().attempt());
    }

    private ClientSession with(Request request, Reviewed taken) {
        if (!client.isAt(request.id())) {
            return client.shelving(taken);
        }
        return client.in(
                switch (client.state()) {
                    case Waiting waiting -> waiting;
                    case Open open -> of(open, request);
                    case Questioning asking -> new Questioning(of(asking.before(), request), asking.id());
                    case Submitted submitted -> submitted.of(request);
                    case Decided decided -> decided;
                });
    }

    private static Open of(Open open, Request taken) {
        return switch (open) {
            case Answering now -> new Answering(taken, now.answers(), now.former(), now.closed(), now.asking());
            case Summary now -> new Summary(taken, now.answers(), now.former(), now.closed(), now.album());
            case Changing now ->
                new Changing(taken, now.answers(), now.former(), now.closed(), now.index(), now.misses());
            case Redoing now -> now.of(taken);
        };
    }
}
