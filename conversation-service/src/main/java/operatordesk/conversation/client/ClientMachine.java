package operatordesk.conversation.client;

import java.time.Instant;
import operatordesk.contracts.events.Event;
import operatordesk.conversation.client.ClientState.Answering;
import operatordesk.conversation.client.ClientState.Decided;
import operatordesk.conversation.client.ClientState.Submitted;
import operatordesk.conversation.client.ClientState.Waiting;
import operatordesk.conversation.effects.Given;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.notices.ClientNotice.Lead;
import operatordesk.conversation.notices.ClientNotice.NothingNeeded;
import operatordesk.conversation.notices.PressNotice;
import operatordesk.conversation.notices.Report;

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
            case ClientEvent.Asked asked -> Superseding.asked(client, asked, given);
            case ClientEvent.Review review -> Reviewing.on(client, review, given);
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
            case Decided decided -> WhileSubmitted.nothingMore(turn.log(sent));
        };
    }

    private static Step<ClientSession> edited(ClientSession client, Event.Edited edited, ClientTurn turn) {
        return switch (client.state()) {
            case Waiting waiting -> turn.say(new NothingNeeded()).stay();
            case Answering answering -> WhileAnswering.edited(answering, edited, turn);
            case Submitted submitted -> WhileSubmitted.edited(submitted, edited, turn);
            case Decided decided -> WhileDecided.edited(decided, edited, turn);
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
    static Step<ClientSession> repeat(ClientSession client, ClientTurn turn) {
        return switch (client.state()) {
            case Waiting waiting -> turn.say(new NothingNeeded()).stay();
            case Answering answering ->
                turn.ask(answering.request(), answering.answers(), Lead.NONE).stay();
            case Submitted submitted -> WhileSubmitted.nothingMore(turn);
            case Decided decided -> WhileSubmitted.nothingMore(turn);
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
            case Decided decided -> turn.stay();
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
            case Decided decided -> turn.stay();
        };
    }
}
