package operatordesk.conversation.client;

import java.util.List;
import operatordesk.contracts.stores.RequestStatus;
import operatordesk.conversation.client.ClientState.Answering;
import operatordesk.conversation.client.ClientState.Asked;
import operatordesk.conversation.client.ClientState.Decided;
import operatordesk.conversation.client.ClientState.Submitted;
import operatordesk.conversation.client.ClientState.Waiting;
import operatordesk.conversation.effects.Given;
import operatordesk.conversation.effects.Slot;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.notices.ClientNotice.Lead;
import operatordesk.conversation.notices.Report;
import operatordesk.conversation.notices.Report.WhyNot;
import org.jspecify.annotations.Nullable;

/** A new request always wins: whatever the client was doing, it stands at the first question of the new one. */
final class Superseding {
    private Superseding() {}

    static Step<ClientSession> asked(ClientSession client, ClientEvent.Asked asked, Given given) {
        var turn = new ClientTurn(client, given);
        if (!client.started()) {
            var report = new Report.CannotAsk(client.person().id(), asked.kind().label(), WhyNot.NEVER_STARTED);
            return turn.report(asked.operatorId(), report, null).stay();
        }
        if (client.isAt(asked.requestId())) {
            return ClientMachine.repeat(client, turn);
        }
        if (client.earlier().requests().contains(asked.requestId())) {
            return turn.stay();
        }
        int generation = client.generation() + 1;
        var request = new Request(asked.requestId(), generation, asked.operatorId(), asked.kind(), given.now());
        Former former = supersede(client.state(), turn);
        turn.keepRequest(request)
                .open(request, lead(client.state(), asked), stale(client.state(), former))
                .report(request, turn.progress(request, List.of()));
        return turn.step().to(shelved(client).asked(new Answering(request, List.of(), former)));
    }

    private static @Nullable Former supersede(ClientState state, ClientTurn turn) {
        return switch (state) {
            case Waiting waiting -> null;
            case Answering(Request request, var answers, var former) -> {
                int of = request.kind().questions().size();
                turn.keepStatus(request, RequestStatus.SUPERSEDED)
                        .report(request, new Report.Superseded(turn.ref(request), answers.size(), of));
                var question = request.kind().questions().get(answers.size());
                yield Former.of(request, question, answers, former, turn.given().now());
            }
            case Submitted submitted -> answered(submitted, turn);
            case Decided decided -> answered(decided, turn);
        };
    }

    private static Former answered(Asked state, ClientTurn turn) {
        var last = state.request().kind().questions().getLast();
        return Former.of(
                state.request(), last, state.answers(), null, turn.given().now());
    }

    /** What was complete stays at hand, to be decided about or to be known as decided. */
    private static ClientSession shelved(ClientSession client) {
        return switch (client.state()) {
            case Waiting waiting -> client;
            case Answering answering -> client;
            case Submitted submitted -> client.shelving(Reviewed.of(submitted));
            case Decided decided -> client.shelving(Reviewed.of(decided));
        };
    }

    /** The questions whose places were remembered and are not needed any longer. */
    private static List<Slot> stale(ClientState state, @Nullable Former now) {
        Former before = switch (state) {
            case Waiting waiting -> null;
            case Asked asked -> asked.former();
        };
        List<Slot> needed = now == null ? List.of() : now.asked();
        return before == null
                ? List.of()
                : before.asked().stream().filter(slot -> !needed.contains(slot)).toList();
    }

    private static Lead lead(ClientState state, ClientEvent.Asked asked) {
        return switch (state) {
            case Waiting waiting -> Lead.NONE;
            case Submitted submitted -> Lead.NONE;
            case Decided decided -> Lead.NONE;
            case Answering(Request request, var answers, var former) ->
                request.kind().key().equals(asked.kind().key()) ? Lead.AFRESH : Lead.INSTEAD;
        };
    }
}
