package operatordesk.conversation.client;

import java.time.Instant;
import java.util.List;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.stores.RequestStatus;
import operatordesk.conversation.client.ClientState.Answering;
import operatordesk.conversation.client.ClientState.Submitted;
import operatordesk.conversation.client.ClientState.Waiting;
import operatordesk.conversation.effects.Given;
import operatordesk.conversation.effects.Slot;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.notices.ClientNotice.Lead;
import operatordesk.conversation.notices.ClientNotice.NothingNeeded;
import operatordesk.conversation.notices.PressNotice;
import operatordesk.conversation.notices.Report;
import operatordesk.conversation.notices.Report.WhyNot;
import org.jspecify.annotations.Nullable;

/**
 * The client's machine. What is the same in every state is decided here; the rest by the state. It is pure: it knows only
 * what it is given, and does nothing but answer what should be done.
 */
public final class ClientMachine {
    private ClientMachine() {}

    /**
     * True while it cannot be said whether the client had seen the open question when sending something, because it is not known
     * yet where in the chat it stands. The event must come again later.
     */
    public static boolean mustWait(ClientSession client, ClientEvent event, Given given) {
        return event instanceof ClientEvent.FromClient(var person, Event.Sent sent, var at)
                && !(sent instanceof Event.Started)
                && client.state() instanceof Answering(Request request, var answers, var former)
                && request.generation() > client.earlier().generation()
                && client.reachable()
                && given.shownIn(request.asked()).isEmpty();
    }

    /** What follows from an event. */
    public static Step<ClientSession> on(ClientSession client, ClientEvent event, Given given) {
        return switch (event) {
            case ClientEvent.Asked asked -> asked(client, asked, given);
            case ClientEvent.Undelivered undelivered -> undelivered(client, undelivered, given);
            case ClientEvent.FromClient(var person, var done, var at) -> did(client.seen(person), done, at, given);
        };
    }

    private static Step<ClientSession> did(ClientSession client, Event event, Instant at, Given given) {
        return switch (event) {
            case Event.Blocked blocked -> {
                ClientSession away = client.reachable(false);
                yield new ClientTurn(away, given).keepSeen().stay();
            }
            case Event.Returned returned -> returned(client, given);
            case Event.Pressed pressed -> pressed(client, ClientPress.of(pressed.data()), given);
            case Event.Edited edited -> edited(client, edited, new ClientTurn(client, given).keepSeen());
            case Event.Sent sent -> sent(client, sent, at, new ClientTurn(client, given).keepSeen());
        };
    }

    private static Step<ClientSession> sent(ClientSession client, Event.Sent sent, Instant at, ClientTurn turn) {
        if (client.earlier().messages().contains(sent.messageId())) {
            return turn.stay();
        }
        return switch (client.state()) {
            case Waiting waiting -> turn.say(new NothingNeeded()).stay();
            case Answering answering -> WhileAnswering.sent(answering, sent, at, turn.log(sent));
            case Submitted submitted -> WhileSubmitted.sent(submitted, sent, turn.log(sent));
        };
    }

    private static Step<ClientSession> edited(ClientSession client, Event.Edited edited, ClientTurn turn) {
        return switch (client.state()) {
            case Waiting waiting -> turn.say(new NothingNeeded()).stay();
            case Answering answering -> WhileAnswering.edited(answering, edited, turn);
            case Submitted submitted -> WhileSubmitted.edited(submitted, edited, turn);
        };
    }

    private static Step<ClientSession> pressed(ClientSession client, ClientPress press, Given given) {
        return switch (press) {
            case ClientPress.Unknown unknown -> {
                var turn = new ClientTurn(client, given).keepSeen();
                turn.step().answer(PressNotice.BUTTON_OLD);
                yield turn.stay();
            }
            case ClientPress.Speak(var language) ->
                repeat(client.speaking(language), new ClientTurn(client.speaking(language), given).keepSeen());
        };
    }

    /** Says where the client stands, once more. */
    private static Step<ClientSession> repeat(ClientSession client, ClientTurn turn) {
        return switch (client.state()) {
            case Waiting waiting -> turn.say(new NothingNeeded()).stay();
            case Answering answering ->
                turn.ask(answering.request(), answering.answers(), Lead.NONE).stay();
            case Submitted submitted -> WhileSubmitted.nothingMore(turn);
        };
    }

    /** A new request always wins: whatever the client was doing, it stands at the first question of the new one. */
    private static Step<ClientSession> asked(ClientSession client, ClientEvent.Asked asked, Given given) {
        var turn = new ClientTurn(client, given);
        if (!client.started()) {
            var report = new Report.CannotAsk(client.person().id(), asked.kind().label(), WhyNot.NEVER_STARTED);
            return turn.report(asked.operatorId(), report, null).stay();
        }
        if (isOpen(client.state(), asked)) {
            return repeat(client, turn);
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
        return turn.step().to(client.asked(new Answering(request, List.of(), former)));
    }

    /** The same press came again, because Redis was emptied after its request had been kept. */
    private static boolean isOpen(ClientState state, ClientEvent.Asked asked) {
        return switch (state) {
            case Waiting waiting -> false;
            case Answering answering -> answering.request().id().equals(asked.requestId());
            case Submitted submitted -> submitted.request().id().equals(asked.requestId());
        };
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
            case Submitted(Request request, var answers, var former) -> {
                var last = request.kind().questions().getLast();
                yield Former.of(request, last, answers, null, turn.given().now());
            }
        };
    }

    /** The questions whose places were remembered and are not needed any longer. */
    private static List<Slot> stale(ClientState state, @Nullable Former now) {
        Former before = switch (state) {
            case Waiting waiting -> null;
            case Answering answering -> answering.former();
            case Submitted submitted -> submitted.former();
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
            case Answering(Request request, var answers, var former) ->
                request.kind().key().equals(asked.kind().key()) ? Lead.AFRESH : Lead.INSTEAD;
        };
    }

    private static Step<ClientSession> undelivered(ClientSession client, ClientEvent.Undelivered event, Given given) {
        boolean stillThere = switch (event.reason()) {
            case BLOCKED, GONE, NEVER_STARTED -> false;
            case NOT_EDITABLE, CONTENT -> client.reachable();
        };
        var turn = new ClientTurn(client.reachable(stillThere), given).keepSeen();
        return switch (client.state()) {
            case Answering(Request request, var answers, var former) ->
                turn.report(request, new Report.Undelivered(turn.ref(request), event.reason()))
                        .stay();
            case Waiting waiting -> turn.stay();
            case Submitted submitted -> turn.stay();
        };
    }

    private static Step<ClientSession> returned(ClientSession client, Given given) {
        var turn = new ClientTurn(client, given).keepSeen();
        return switch (client.state()) {
            case Answering(Request request, var answers, var former) ->
                turn.ask(request, answers, Lead.NONE)
                        .report(request, new Report.Returned(turn.ref(request)))
                        .stay();
            case Waiting waiting -> turn.stay();
            case Submitted submitted -> turn.stay();
        };
    }
}
