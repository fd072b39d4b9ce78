package operatordesk.conversation.client;

import java.util.List;
import java.util.stream.Stream;
import operatordesk.contracts.stores.RequestStatus;
import operatordesk.conversation.client.ClientState.Answering;
import operatordesk.conversation.client.ClientState.Asked;
import operatordesk.conversation.client.ClientState.Decided;
import operatordesk.conversation.client.ClientState.Open;
import operatordesk.conversation.client.ClientState.Questioning;
import operatordesk.conversation.client.ClientState.Submitted;
import operatordesk.conversation.client.ClientState.Waiting;
import operatordesk.conversation.effects.Slot;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.notices.ClientNotice.Lead;
import operatordesk.conversation.notices.Report;
import operatordesk.conversation.notices.Report.WhyNot;
import org.jspecify.annotations.Nullable;

/** A new request always wins: whatever the client was doing, it stands at the first question of the new one. */
final class Superseding {
    private Superseding() {}

    static Step<ClientSession> asked(ClientSession client, ClientEvent.Asked asked, ClientTurn turn) {
        return asked(client, asked, false, turn);
    }

    /** As {@link #asked}, of somebody who comes by an invitation, and can choose the language below the first question. */
    static Step<ClientSession> invited(ClientSession client, ClientEvent.Asked asked, ClientTurn turn) {
        return asked(client, asked, true, turn);
    }

    private static Step<ClientSession> asked(
            ClientSession client, ClientEvent.Asked asked, boolean switches, ClientTurn turn) {
        if (!client.started()) {
            return turn.cannotAsk(asked.operatorId(), asked.kind().label(), WhyNot.NEVER_STARTED)
                    .stay();
        }
        if (client.isAt(asked.requestId())) {
            return Repeating.on(client, switches, new Target.Fresh(), turn);
        }
        if (client.earlier().requests().contains(asked.requestId())) {
            return turn.stay();
        }
        int generation = client.generation() + 1;
        var request = new Request(
                asked.requestId(),
                generation,
                asked.operatorId(),
                asked.kind(),
                turn.given().now());
        Former former = supersede(client.state(), turn);
        var first = Answering.first(request, former);
        turn.keepRequest(request)
                .open(request, lead(client.state(), asked), switches, stale(client.state(), former))
                .report(request, turn.progress(first));
        ClientSession next = shelved(client).asked(first);
        return turn.step().to(next.dealt(next.dealings().asked(request.id())));
    }

    private static @Nullable Former supersede(ClientState state, ClientTurn turn) {
        return switch (state) {
            case Waiting waiting -> null;
            case Open open -> supersede(open, turn);
            case Questioning questioning -> supersede(questioning.before(), turn);
            case Submitted submitted -> answered(submitted, turn);
            case Decided decided -> answered(decided, turn);
        };
    }

    private static Former supersede(Open open, ClientTurn turn) {
        Request request = open.request();
        Form form = Form.of(open);
        var report = new Report.Superseded(
                turn.ref(request),
                form.done(),
                form.kind().numbers(),
                form.kind().key());
        turn.keepStatus(request, RequestStatus.SUPERSEDED).report(request, report);
        return Former.of(
                request,
                open instanceof Redoing redoing ? redoing.question() : form.openOrLast(),
                open.answers(),
                open.former(),
                turn.given().now());
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
            case Open open -> client;
            case Questioning questioning -> client;
            case Submitted submitted -> client.shelving(Reviewed.of(submitted));
            case Decided decided -> client.shelving(Reviewed.of(decided));
        };
    }

    /** The messages whose places were remembered and are not needed any longer. */
    private static List<Slot> stale(ClientState state, @Nullable Former now) {
        List<Slot> needed = now == null ? List.of() : now.asked();
        return remembered(state).filter(slot -> !needed.contains(slot)).toList();
    }

    private static Stream<Slot> remembered(ClientState state) {
        return switch (state) {
            case Waiting waiting -> Stream.empty();
            case Questioning questioning ->
                Stream.concat(Stream.of(questioning.invitation()), remembered(questioning.before()));
            case Asked asked -> remembered(asked);
        };
    }

    private static Stream<Slot> remembered(Asked asked) {
        return Stream.concat(
                Stream.of(asked.request().pages()),
                Stream.ofNullable(asked.former()).flatMap(each -> each.asked().stream()));
    }

    private static Lead lead(ClientState state, ClientEvent.Asked asked) {
        return switch (state) {
            case Waiting waiting -> Lead.NONE;
            case Submitted submitted -> Lead.NONE;
            case Decided decided -> Lead.NONE;
            case Open open -> lead(open, asked);
            case Questioning questioning -> lead(questioning.before(), asked);
        };
    }

    private static Lead lead(Open open, ClientEvent.Asked asked) {
        return open.request().kind().key().equals(asked.kind().key()) ? Lead.AFRESH : Lead.INSTEAD;
    }
}
