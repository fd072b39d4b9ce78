package operatordesk.conversation.client;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import operatordesk.contracts.stores.RequestStatus;
import operatordesk.conversation.client.ClientState.Answering;
import operatordesk.conversation.client.ClientState.Open;
import operatordesk.conversation.client.ClientState.Questioning;
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

/** What a request does to whatever the client was doing. */
final class Superseding {
    private Superseding() {}

    /** A new request always wins: whatever the client was doing, it stands at the first question of the new one. */
    static Step<ClientSession> asked(ClientSession client, ClientEvent.Asked asked, Given given) {
        var turn = new ClientTurn(client, given);
        if (!client.started()) {
            var report = new Report.CannotAsk(client.person().id(), asked.kind().label(), WhyNot.NEVER_STARTED);
            return turn.report(asked.operatorId(), report, null).stay();
        }
        if (isOpen(client.state(), asked)) {
            return ClientMachine.repeat(client, turn);
        }
        if (client.earlier().requests().contains(asked.requestId())) {
            return turn.stay();
        }
        int generation = client.generation() + 1;
        var request = new Request(asked.requestId(), generation, asked.operatorId(), asked.kind(), given.now());
        Former former = supersede(client.state(), turn);
        var first = Answering.first(request, former);
        turn.keepRequest(request)
                .open(request, lead(client.state(), asked), stale(client.state(), former))
                .report(request, turn.progress(first));
        return turn.step().to(client.asked(first));
    }

    /** The same press came again, because Redis was emptied after its request had been kept. */
    private static boolean isOpen(ClientState state, ClientEvent.Asked asked) {
        return request(state)
                .filter(request -> request.id().equals(asked.requestId()))
                .isPresent();
    }

    /** The request that a client has before its eyes. */
    private static Optional<Request> request(ClientState state) {
        return switch (state) {
            case Waiting waiting -> Optional.empty();
            case Open open -> Optional.of(open.request());
            case Questioning questioning -> Optional.of(questioning.before().request());
            case Submitted submitted -> Optional.of(submitted.request());
        };
    }

    private static @Nullable Former supersede(ClientState state, ClientTurn turn) {
        return switch (state) {
            case Waiting waiting -> null;
            case Open open -> supersede(open, turn);
            case Questioning questioning -> supersede(questioning.before(), turn);
            case Submitted submitted -> {
                Request request = submitted.request();
                var last = request.kind().questions().getLast();
                yield Former.of(
                        request, last, submitted.answers(), null, turn.given().now());
            }
        };
    }

    private static Former supersede(Open open, ClientTurn turn) {
        Request request = open.request();
        Form form = Form.of(open);
        var report = new Report.Superseded(
                turn.ref(request), form.done(), form.kind().numbers());
        turn.keepStatus(request, RequestStatus.SUPERSEDED).report(request, report);
        return Former.of(
                request,
                form.openOrLast(),
                open.answers(),
                open.former(),
                turn.given().now());
    }

    /** The messages whose places were remembered and are not needed any longer. */
    private static List<Slot> stale(ClientState state, @Nullable Former now) {
        List<Slot> needed = now == null ? List.of() : now.asked();
        return remembered(state).filter(slot -> !needed.contains(slot)).toList();
    }

    private static Stream<Slot> remembered(ClientState state) {
        return switch (state) {
            case Waiting waiting -> Stream.empty();
            case Open open -> remembered(open);
            case Questioning questioning ->
                Stream.concat(Stream.of(questioning.invitation()), remembered(questioning.before()));
            case Submitted submitted -> remembered(submitted.request(), submitted.former());
        };
    }

    private static Stream<Slot> remembered(Open open) {
        return remembered(open.request(), open.former());
    }

    private static Stream<Slot> remembered(Request request, @Nullable Former former) {
        return Stream.concat(
                Stream.of(request.pages()), Stream.ofNullable(former).flatMap(each -> each.asked().stream()));
    }

    private static Lead lead(ClientState state, ClientEvent.Asked asked) {
        return switch (state) {
            case Waiting waiting -> Lead.NONE;
            case Submitted submitted -> Lead.NONE;
            case Open open -> lead(open, asked);
            case Questioning questioning -> lead(questioning.before(), asked);
        };
    }

    private static Lead lead(Open open, ClientEvent.Asked asked) {
        return open.request().kind().key().equals(asked.kind().key()) ? Lead.AFRESH : Lead.INSTEAD;
    }
}
