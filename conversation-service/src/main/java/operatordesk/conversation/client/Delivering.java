package operatordesk.conversation.client;

import java.util.Optional;
import operatordesk.conversation.client.ClientState.Open;
import operatordesk.conversation.effects.Given;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.notices.ClientNotice.Lead;
import operatordesk.conversation.notices.Report;
import operatordesk.conversation.notices.ReviewReport;
import operatordesk.conversation.notices.VerdictNotice;
import org.jspecify.annotations.Nullable;

/** What does not reach a client is told to an operator, once, and goes out when the client comes back. */
final class Delivering {
    private Delivering() {}

    static Step<ClientSession> undelivered(ClientSession before, ClientEvent.Undelivered event, Given given) {
        boolean stillThere = switch (event.reason()) {
            case BLOCKED, GONE, NEVER_STARTED -> false;
            case NOT_EDITABLE, CONTENT -> before.reachable();
        };
        ClientSession client = before.reachable(stillThere);
        var turn = new ClientTurn(client, given).keepSeen();
        LastVerdict last = client.dealings().verdict();
        if (event.verdict() != null) {
            return last == null || last.undelivered() || !last.notice().equals(event.verdict())
                    ? turn.stay()
                    : verdict(client, last, event, turn);
        }
        // Of what is asked for once more the verdict and the question are shown; that neither came is said once.
        return ClientMachine.open(client.state())
                .filter(open -> last == null || !last.undelivered() || !last.isAbout(open.request()))
                .map(open ->
                        turn.report(open.request(), new Report.Undelivered(turn.ref(open.request()), event.reason())))
                .orElse(turn)
                .stay();
    }

    private static Step<ClientSession> verdict(
            ClientSession client, LastVerdict last, ClientEvent.Undelivered event, ClientTurn turn) {
        var ref = turn.ref(last);
        Report report = switch (last.notice()) {
            case VerdictNotice.AskedAgain again -> new Report.Undelivered(ref, event.reason());
            case VerdictNotice.Accepted accepted -> new ReviewReport.Unheard(ref, event.reason());
            case VerdictNotice.Closed closed -> new ReviewReport.Unheard(ref, event.reason());
        };
        // Who is there and cannot be shown it never comes back.
        @Nullable LastVerdict now = client.reachable() ? null : last.missed();
        return turn.report(last.operatorId(), report, null)
                .step()
                .to(client.dealt(client.dealings().saying(now)));
    }

    static Step<ClientSession> returned(ClientSession client, Given given) {
        var turn = new ClientTurn(client, given).keepSeen();
        Optional<Open> open = ClientMachine.open(client.state());
        LastVerdict last = client.dealings().verdict();
        ClientSession next = client;
        if (last != null && last.undelivered()) {
            boolean holds = holds(last, open);
            next = client.dealt(client.dealings().saying(holds ? last.again() : null));
            if (holds) {
                turn.say(last.notice());
            }
        }
        open.ifPresent(asked -> Repeating.again(client.state(), asked, Lead.NONE, turn)
                .report(asked.request(), new Report.Returned(turn.ref(asked.request()))));
        return turn.step().to(open.map(next::in).orElse(next));
    }

    /** What was asked for once more may have been cancelled, or its time be over. */
    private static boolean holds(LastVerdict last, Optional<Open> open) {
        return switch (last.notice()) {
            case VerdictNotice.AskedAgain again ->
                open.filter(asked -> last.isAbout(asked.request())).isPresent();
            case VerdictNotice.Accepted accepted -> true;
            case VerdictNotice.Closed closed -> true;
        };
    }
}
