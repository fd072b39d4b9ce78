package operatordesk.conversation.client;

import java.time.Instant;
import java.util.Set;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.stores.FlowRow;
import operatordesk.contracts.stores.RequestStatus;
import operatordesk.contracts.stores.ReviewRow;
import operatordesk.contracts.stores.Ruling;
import operatordesk.conversation.catalogue.Localized;
import operatordesk.conversation.client.ClientState.Asked;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.events.ReviewAct;
import operatordesk.conversation.notices.ClientNotice.Lead;
import operatordesk.conversation.notices.Outcome;
import operatordesk.conversation.notices.VerdictNotice;
import org.jspecify.annotations.Nullable;

/** An operator has something sent anew: the client is put back at its question, with the reason. What had come stays kept. */
record AskingAgain(ClientSession client, ClientEvent.Review event, Reviewed reviewed, ClientTurn turn) {
    /** For a ready reason; the reason and the index have been checked. */
    Step<ClientSession> forReason(int index, int number) {
        var reason = reviewed.request().kind().reasons().get(number);
        return again(index, reason.key(), null, reason.text());
    }

    /** In the operator's own words, which the client reads as they are. */
    Step<ClientSession> inWords(int index, String words) {
        return again(index, null, words, new Localized(words, words));
    }

    private Step<ClientSession> again(int index, @Nullable String reason, @Nullable String words, Localized why) {
        Request request = reviewed.request();
        @Nullable
        Answered answer = index == ReviewAct.ALL ? null : reviewed.answers().get(index);
        var redo = answer == null
                ? new ReviewRow.Redo(null, null, reason, words)
                : new ReviewRow.Redo(answer.step(), answer.page(), reason, words);
        var outcome = new Outcome(Ruling.ASKED_AGAIN, event.by(), turn.given().now(), why);
        turn.keepReview(reviewed, outcome, redo);
        boolean isAt = client.isAt(request.id()) && client.state() instanceof Asked;
        return isAt ? backAt(index, answer, outcome, why) : afresh(outcome, why);
    }

    private Step<ClientSession> backAt(int index, @Nullable Answered answer, Outcome outcome, Localized why) {
        Request request = reviewed.request();
        @Nullable Former former = client.state() instanceof Asked asked ? asked.former() : null;
        Redoing redoing = answer == null ? Redoing.all(reviewed, former) : Redoing.one(reviewed, former, index);
        if (!redoing.anew().steps().isEmpty()) {
            turn.keepClosed(request, Set.of());
        }
        Instant due = request.kind().dueFrom(turn.given().now());
        if (due != null) {
            turn.step().keep(new FlowRow.Due(request.id(), due));
        }
        VerdictNotice told = answer == null ? all(why) : one(answer, why);
        turn.keepStatus(request, RequestStatus.OPEN).say(told).again(redoing, Lead.REDO, new Target.Fresh());
        return Reviewing.ruled(request, outcome, event, turn).step().to(told(request.id(), told, client.in(redoing)));
    }

    /** The client is asked for something newer: it becomes a new request, which wins as every new request does. */
    private Step<ClientSession> afresh(Outcome outcome, Localized why) {
        Request request = reviewed.request();
        var asked = new ClientEvent.Asked(turn.given().id(), event.by().id(), request.kind());
        VerdictNotice told = all(why);
        turn.keepStatus(request, RequestStatus.SUPERSEDED).say(told);
        turn.step().then(new Effect.TellClient(client.person().id(), asked));
        return Reviewing.ruled(request, outcome, event, turn)
                .step()
                .to(told(
                        asked.requestId(), told, client.shelving(reviewed.decided(outcome, RequestStatus.SUPERSEDED))));
    }

    private ClientSession told(EventId requestId, VerdictNotice told, ClientSession next) {
        return next.dealt(next.dealings().saying(Reviewing.last(requestId, told, reviewed, event)));
    }

    private VerdictNotice all(Localized why) {
        return new VerdictNotice.AskedAgain(reviewed.request().kind().label(), null, why);
    }

    private VerdictNotice one(Answered answer, Localized why) {
        var arrived = ClientTurn.arrived(reviewed.request().kind(), answer);
        return new VerdictNotice.AskedAgain(arrived.step(), arrived.pages() == 1 ? null : arrived.page(), why);
    }
}
