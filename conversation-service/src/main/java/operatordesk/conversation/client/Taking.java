package operatordesk.conversation.client;

import java.util.List;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.stores.ReviewRow;
import operatordesk.conversation.client.ClientState.Submitted;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.notices.Arrived;
import operatordesk.conversation.notices.ReviewReport;

/** An operator goes on with what has come in the place of who asked. Of two who press at once one is first. */
record Taking(ClientSession client, ClientEvent.Review event, Reviewed reviewed, ClientTurn turn) {
    Step<ClientSession> take() {
        Person by = event.by();
        Person taker = reviewed.request().taker();
        if (taker != null && !reviewed.request().isTakenBy(by)) {
            var ref = turn.ref(reviewed.request());
            return turn.report(by.id(), new ReviewReport.Taken(ref, taker, event.messageId()), null)
                    .stay();
        }
        Reviewed taken = reviewed.takenBy(by);
        turn.step()
                .keep(new ReviewRow.Taken(
                        reviewed.request().id(), by.id(), turn.given().now()));
        var ref = turn.ref(taken.request());
        turn.given().hearers(client.person()).stream()
                .filter(operator -> operator != by.id())
                .forEach(operator -> turn.report(operator, new ReviewReport.Taken(ref, by, null), null));
        List<Arrived> arrived = ClientTurn.arrived(taken.request().kind(), taken.answers());
        turn.report(by.id(), new ReviewReport.Taken(ref, by, event.messageId()), null)
                .report(
                        by.id(),
                        new ReviewReport.Look(ref, arrived, taken.review().attempt()),
                        null);
        return turn.step().to(with(taken));
    }

    private ClientSession with(Reviewed taken) {
        return client.isAt(taken.request().id()) && client.state() instanceof Submitted submitted
                ? client.in(submitted.of(taken.request()))
                : client.shelving(taken);
    }
}
