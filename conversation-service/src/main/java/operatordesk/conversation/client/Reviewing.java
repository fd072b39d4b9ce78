package operatordesk.conversation.client;

import java.util.Optional;
import operatordesk.contracts.stores.RequestStatus;
import operatordesk.contracts.stores.Ruling;
import operatordesk.conversation.client.ClientState.Asked;
import operatordesk.conversation.client.ClientState.Decided;
import operatordesk.conversation.effects.Given;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.events.ReviewAct;
import operatordesk.conversation.notices.ClientNotice;
import operatordesk.conversation.notices.Outcome;
import operatordesk.conversation.notices.RequestRef;
import operatordesk.conversation.notices.ReviewReport;
import operatordesk.conversation.notices.VerdictNotice;

/**
 * What operators do about a request comes to be here, in its client's machine: of two who press at once one is first, and the
 * other is told.
 */
final class Reviewing {
    private final ClientSession client;
    private final ClientEvent.Review event;
    private final Reviewed reviewed;
    private final ClientTurn turn;

    private Reviewing(ClientSession client, ClientEvent.Review event, Reviewed reviewed, Given given) {
        this.client = client;
        this.event = event;
        this.reviewed = reviewed;
        this.turn = new ClientTurn(client, given);
    }

    static Step<ClientSession> on(ClientSession client, ClientEvent.Review event, Given given) {
        return find(client, event)
                .map(reviewed -> new Reviewing(client, event, reviewed, given).decide())
                .orElseGet(() -> new ClientTurn(client, given)
                        .report(event.by().id(), new ReviewReport.NoRequest(event.messageId()), null)
                        .stay());
    }

    private static Optional<Reviewed> find(ClientSession client, ClientEvent.Review event) {
        var id = event.sheet().requestId();
        return client.isAt(id) && client.state() instanceof Asked asked
                ? Optional.of(Reviewed.of(asked))
                : client.shelf().find(id);
    }

    private Step<ClientSession> decide() {
        return switch (event.act()) {
            case ReviewAct.Look look -> look();
            case ReviewAct.Accept accept ->
                rule(
                        Ruling.ACCEPTED,
                        new VerdictNotice.Accepted(reviewed.request().kind()));
            case ReviewAct.Close close ->
                rule(Ruling.CLOSED, new VerdictNotice.Closed(reviewed.request().kind()));
        };
    }

    private Step<ClientSession> look() {
        var arrived = ClientTurn.arrived(reviewed.request().kind(), reviewed.answers());
        return reviewed.status() == RequestStatus.SUBMITTED
                ? tell(new ReviewReport.Look(ref(), arrived, reviewed.review().attempt()))
                : undecidable();
    }

    private Step<ClientSession> rule(Ruling ruling, ClientNotice told) {
        if (reviewed.status() != RequestStatus.SUBMITTED) {
            return undecidable();
        }
        if (event.sheet().attempt() != reviewed.review().attempt()) {
            return newer();
        }
        var outcome = new Outcome(ruling, event.by(), turn.given().now());
        Reviewed decided = reviewed.decided(outcome);
        turn.keepStatus(reviewed.request(), decided.status())
                .keepReview(reviewed, outcome, null)
                .say(told)
                .reportRuled(reviewed.request(), outcome, event);
        return turn.step().to(with(decided, outcome));
    }

    private ClientSession with(Reviewed decided, Outcome outcome) {
        return client.isAt(decided.request().id()) && client.state() instanceof Asked asked
                ? client.in(
                        new Decided(decided.request(), decided.answers(), asked.former(), decided.review(), outcome))
                : client.shelving(decided);
    }

    /** More came than the operator had seen: that is shown first. */
    private Step<ClientSession> newer() {
        var arrived = ClientTurn.arrived(reviewed.request().kind(), reviewed.answers());
        return tell(new ReviewReport.Newer(ref(), arrived, reviewed.review().attempt(), event.messageId()));
    }

    private Step<ClientSession> undecidable() {
        return tell(new ReviewReport.Undecidable(ref(), reviewed.status(), reviewed.outcome(), event.messageId()));
    }

    private RequestRef ref() {
        return turn.ref(reviewed.request());
    }

    private Step<ClientSession> tell(ReviewReport report) {
        return turn.report(event.by().id(), report, null).stay();
    }
}
