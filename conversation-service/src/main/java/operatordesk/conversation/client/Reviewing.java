package operatordesk.conversation.client;

import java.util.List;
import java.util.Optional;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.shows.ShowOutcome.Reason;
import operatordesk.contracts.stores.RequestStatus;
import operatordesk.contracts.stores.Ruling;
import operatordesk.conversation.client.ClientState.Asked;
import operatordesk.conversation.client.ClientState.Decided;
import operatordesk.conversation.client.ClientState.Open;
import operatordesk.conversation.effects.Given;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.events.ReviewAct;
import operatordesk.conversation.notices.Arrived;
import operatordesk.conversation.notices.ClientNotice.Lead;
import operatordesk.conversation.notices.FlowReport;
import operatordesk.conversation.notices.Outcome;
import operatordesk.conversation.notices.Report;
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
                        .report(event.presser().id(), new ReviewReport.NoRequest(event.messageId()), null)
                        .stay());
    }

    private static Optional<Reviewed> find(ClientSession client, ClientEvent.Review event) {
        var id = event.sheet().requestId();
        return client.isAt(id) && client.state() instanceof Asked asked
                ? Optional.of(Reviewed.of(asked))
                : client.shelf().find(id);
    }

    private Step<ClientSession> decide() {
        Optional<Open> open = ClientMachine.open(client.state())
                .filter(asked -> asked.request().id().equals(reviewed.request().id()));
        if (open.isPresent()) {
            return whileOpen(open.get());
        }
        if (reviewed.status() != RequestStatus.SUBMITTED) {
            return undecidable();
        }
        return sees() || event.sheet().attempt() == reviewed.review().attempt() ? act() : newer();
    }

    /** Whether it is about seeing what has come, and not about deciding. */
    private boolean sees() {
        return event.act() instanceof ReviewAct.Look
                || event.act() instanceof ReviewAct.Remind
                || event.act() instanceof ReviewAct.Take
                || event.act() instanceof ReviewAct.HandOver;
    }

    /** What is still being answered can be reminded of, and closed because it is not needed any more. */
    private Step<ClientSession> whileOpen(Open open) {
        if (event.act() instanceof ReviewAct.Close) {
            return rule(
                    Ruling.CLOSED, new VerdictNotice.Closed(reviewed.request().kind()));
        }
        if (event.act() instanceof ReviewAct.HandOver) {
            return new HandingOver(client, event, reviewed, turn).to();
        }
        if (!(event.act() instanceof ReviewAct.Remind)) {
            return undecidable();
        }
        if (!client.reachable()) {
            return turn.report(event.by().id(), new Report.Undelivered(ref(), Reason.BLOCKED), null)
                    .stay();
        }
        return Repeating.again(client.state(), open, Lead.REMINDER, turn)
                .report(event.by().id(), new FlowReport.Reminded(ref()), null)
                .to(open);
    }

    private Step<ClientSession> act() {
        Request request = reviewed.request();
        int attempt = reviewed.review().attempt();
        long messageId = event.messageId();
        return switch (event.act()) {
            case ReviewAct.Remind remind -> tell(new ReviewReport.Look(ref(), arrived(), attempt));
            case ReviewAct.HandOver over -> new HandingOver(client, event, reviewed, turn).to();
            case ReviewAct.Take take -> new Taking(client, event, reviewed, turn).take();
            case ReviewAct.Look look -> tell(new ReviewReport.Look(ref(), arrived(), attempt));
            case ReviewAct.Accept accept -> rule(Ruling.ACCEPTED, new VerdictNotice.Accepted(request.kind()));
            case ReviewAct.Close close -> rule(Ruling.CLOSED, new VerdictNotice.Closed(request.kind()));
            case ReviewAct.Choose choose -> tell(new ReviewReport.Choose(ref(), attempt, messageId));
            case ReviewAct.Which which ->
                choices().size() == 1
                        ? tell(why(ReviewAct.ALL))
                        : tell(new ReviewReport.Which(ref(), arrived(), attempt, messageId));
            case ReviewAct.Why(int index) -> tell(why(can(index) ? index : ReviewAct.ALL));
            case ReviewAct.Explain(int index) ->
                tell(new ReviewReport.Explain(ref(), can(index) ? index : ReviewAct.ALL, attempt, messageId));
            case ReviewAct.AskAgain(int index, int reason) ->
                can(index) && has(reason) ? again().forReason(index, reason) : tell(why(ReviewAct.ALL));
            case ReviewAct.AskAgainInWords(int index, String words) ->
                can(index) ? again().inWords(index, words) : tell(why(ReviewAct.ALL));
        };
    }

    private AskingAgain again() {
        return new AskingAgain(client, event, reviewed, turn);
    }

    private ReviewReport why(int index) {
        var reasons = reviewed.request().kind().reasons();
        return new ReviewReport.Why(ref(), index, reasons, reviewed.review().attempt(), event.messageId());
    }

    private List<Integer> choices() {
        return Redoing.choices(reviewed.request(), reviewed.answers());
    }

    /** A press can be forged: there has to be such an answer. */
    private boolean can(int index) {
        return index == ReviewAct.ALL || choices().contains(index);
    }

    private boolean has(int reason) {
        return reason >= 0 && reason < reviewed.request().kind().reasons().size();
    }

    private Step<ClientSession> rule(Ruling ruling, VerdictNotice told) {
        var outcome = new Outcome(ruling, event.by(), turn.given().now());
        Reviewed decided = reviewed.decided(outcome);
        turn.keepStatus(reviewed.request(), decided.status())
                .keepReview(reviewed, outcome, null)
                .say(told);
        var last = last(reviewed.request().id(), told, reviewed, event);
        ClientSession next = with(decided, outcome);
        return ruled(reviewed.request(), outcome, event, turn)
                .step()
                .to(next.dealt(next.dealings().saying(last)));
    }

    /** @param requestId the request that the client knows it by */
    static LastVerdict last(EventId requestId, VerdictNotice told, Reviewed of, ClientEvent.Review pressed) {
        return new LastVerdict(
                requestId, of.request().kind().label(), pressed.by().id(), told, false);
    }

    /** Tells the operators what was decided, the one who pressed at the message under which that was. */
    static ClientTurn ruled(Request request, Outcome outcome, ClientEvent.Review pressed, ClientTurn turn) {
        turn.given().hearers(turn.ref(request).client()).forEach(operator -> {
            Long messageId = operator == pressed.by().id() ? pressed.messageId() : null;
            turn.report(operator, new ReviewReport.Ruled(turn.ref(request), outcome, messageId), null);
        });
        return turn;
    }

    private ClientSession with(Reviewed decided, Outcome outcome) {
        return client.isAt(decided.request().id()) && client.state() instanceof Asked asked
                ? client.in(
                        new Decided(decided.request(), decided.answers(), asked.former(), decided.review(), outcome))
                : client.shelving(decided);
    }

    /** More came than the operator had seen: that is shown first. */
    private Step<ClientSession> newer() {
        return tell(new ReviewReport.Newer(ref(), arrived(), reviewed.review().attempt(), event.messageId()));
    }

    private Step<ClientSession> undecidable() {
        return tell(new ReviewReport.Undecidable(ref(), reviewed.status(), reviewed.outcome(), event.messageId()));
    }

    private List<Arrived> arrived() {
        return ClientTurn.arrived(reviewed.request().kind(), reviewed.answers());
    }

    private RequestRef ref() {
        return turn.ref(reviewed.request());
    }

    private Step<ClientSession> tell(ReviewReport report) {
        return turn.report(event.presser().id(), report, null).stay();
    }
}
