package operatordesk.conversation.client;

import java.time.Instant;
import java.util.Optional;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.stores.PersonRow;
import operatordesk.conversation.client.ClientState.Answering;
import operatordesk.conversation.client.ClientState.Changing;
import operatordesk.conversation.client.ClientState.Decided;
import operatordesk.conversation.client.ClientState.Open;
import operatordesk.conversation.client.ClientState.Questioning;
import operatordesk.conversation.client.ClientState.Submitted;
import operatordesk.conversation.client.ClientState.Summary;
import operatordesk.conversation.client.ClientState.Waiting;
import operatordesk.conversation.effects.Given;
import operatordesk.conversation.effects.Slot;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.events.ChatEvent;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.notices.DeskReport;
import org.jspecify.annotations.Nullable;

/**
 * The client's machine. What is the same in every state is decided here; the rest by the state. It is pure: it knows only
 * what it is given, and does nothing but answer what should be done.
 */
public final class ClientMachine {
    private ClientMachine() {}

    /**
     * True while it cannot be said whether the client had seen the open question, or the invitation to ask one, when sending
     * something, because it is not known yet where in the chat that stands. The event must come again later.
     */
    public static boolean mustWait(ClientSession client, ClientEvent event, Given given) {
        return event instanceof ClientEvent.FromClient(var person, var done, var at)
                && (done instanceof Event.Sent || done instanceof Event.Replied)
                && !(done instanceof Event.Started)
                && client.reachable()
                && !client.dealings().barred()
                && !Erasing.isOlder(client, event)
                && awaited(client).filter(slot -> given.shownIn(slot).isEmpty()).isPresent();
    }

    /** The message that a client must have been able to see before what it sends can be judged. */
    private static Optional<Slot> awaited(ClientSession client) {
        return switch (client.state()) {
            case Answering answering ->
                Optional.of(answering.request())
                        .filter(request ->
                                request.generation() > client.earlier().generation())
                        .map(Request::asked);
            case Questioning questioning -> Optional.of(questioning.invitation());
            case Redoing redoing -> Optional.empty();
            case Summary summary -> Optional.empty();
            case Changing changing -> Optional.empty();
            case Waiting waiting -> Optional.empty();
            case Submitted submitted -> Optional.empty();
            case Decided decided -> Optional.empty();
        };
    }

    /** What follows from an event. */
    public static Step<ClientSession> on(ClientSession known, ClientEvent event, Given given) {
        ClientSession client = known.dealt(known.dealings().among(given.operators()));
        Step<ClientSession> decided = decided(client, event, given);
        boolean silent = client.dealings().barred() || Erasing.isForgotten(decided.session());
        Step<ClientSession> step = silent ? decided : Keyboards.around(client, decided);
        ClientSession timed = Timekeeping.follow(client, event, step.session(), given);
        return new Step<>(timed, step.effects(), step.press());
    }

    private static Step<ClientSession> decided(ClientSession client, ClientEvent event, Given given) {
        if (Erasing.isOlder(client, event)) {
            return new ClientTurn(client, given).stay();
        }
        return Erasing.isForgotten(client) ? Erasing.on(client, event, given) : came(client, event, given);
    }

    /** What follows from an event of somebody whom the desk knows, or who comes to it. */
    static Step<ClientSession> came(ClientSession client, ClientEvent event, Given given) {
        if (client.dealings().barred()) {
            return Barring.on(client, event, given);
        }
        return switch (event) {
            case ClientEvent.Erased erased -> Erasing.erase(client, erased, given);
            case ClientEvent.Barred barred -> Barring.bar(client, barred, given);
            case ClientEvent.Asked asked -> Superseding.asked(client, asked, new ClientTurn(client, given));
            case ClientEvent.Review review -> Reviewing.on(client, review, given);
            case ClientEvent.Labelled(var label, long operatorId) -> labelled(client, label, operatorId, given);
            case ClientEvent.Invited invited -> Inviting.invited(client, invited, given);
            case ClientEvent.InvitedBefore before -> Repeating.on(client, new ClientTurn(client, given));
            case ClientEvent.NotInvited refused -> Inviting.refused(client, given);
            case ClientEvent.Trial trial -> Trying.on(client, trial, given);
            case ClientEvent.Woken woken -> Timekeeping.woken(client, given);
            case ClientEvent.Undelivered undelivered -> Delivering.undelivered(client, undelivered, given);
            case ChatEvent chat -> Chatting.on(client, chat, given);
            case ClientEvent.FromClient(var person, var done, var at) -> did(client.seen(person), done, at, given);
        };
    }

    private static Step<ClientSession> did(ClientSession client, Event event, Instant at, Given given) {
        return switch (event) {
            case Event.Blocked blocked -> {
                ClientSession away = client.reachable(false);
                yield new ClientTurn(away, given).keepSeen().stay();
            }
            case Event.Returned returned -> Delivering.returned(client, given);
            case Event.Pressed pressed ->
                pressed(client, ClientPress.of(pressed.data()), new Target.InPlace(pressed.messageId()), at, given);
            case Event.Edited edited -> edited(client, edited, new ClientTurn(client, given).keepSeen());
            case Event.Forwarded forwarded -> sent(client, forwarded.sent(), null, at, given);
            case Event.Replied(var sent, long to) -> sent(client, sent, to, at, given);
            case Event.Sent sent -> sent(client, sent, null, at, given);
        };
    }

    private static Step<ClientSession> sent(
            ClientSession client, Event.Sent sent, @Nullable Long replyTo, Instant at, Given given) {
        var turn = new ClientTurn(client, given).keepSeen();
        return Inviting.claim(sent, turn, client)
                .or(() -> Chatting.sent(client, sent, replyTo, at, turn))
                .orElseGet(() -> sent(client, sent, at, turn));
    }

    static Step<ClientSession> sent(ClientSession client, Event.Sent sent, Instant at, ClientTurn turn) {
        if (client.earlier().messages().contains(sent.messageId())) {
            return turn.stay();
        }
        ClientTurn logged = client.state() instanceof Waiting ? turn : turn.log(sent);
        if (sent instanceof Event.Started) {
            return Repeating.on(client, logged);
        }
        return switch (client.state()) {
            case Waiting waiting -> Unasked.wrote(client, logged);
            case Open open -> sent(open, sent, at, logged);
            case Questioning questioning ->
                WhileOpen.isAnswerAllTheSame(questioning, sent, turn.given())
                        ? sent(questioning.before(), sent, at, logged)
                        : WhileOpen.sent(questioning, sent, logged);
            case Submitted submitted -> WhileSubmitted.sent(submitted, sent, logged);
            case Decided decided -> Unasked.wrote(client, logged);
        };
    }

    private static Step<ClientSession> sent(Open open, Event.Sent sent, Instant at, ClientTurn turn) {
        return switch (open) {
            case Answering answering -> WhileAnswering.sent(answering, sent, at, turn);
            case Summary summary -> WhileOpen.sent(summary, sent, turn);
            case Changing changing -> WhileOpen.sent(changing, sent, turn);
            case Redoing redoing -> WhileRedoing.sent(redoing, sent, turn);
        };
    }

    private static Step<ClientSession> edited(ClientSession client, Event.Edited edited, ClientTurn turn) {
        return Chatting.edited(client, edited, turn).orElseGet(() -> corrected(client, edited, turn));
    }

    private static Step<ClientSession> corrected(ClientSession client, Event.Edited edited, ClientTurn turn) {
        return switch (client.state()) {
            case Waiting waiting -> Unasked.wrote(client, turn);
            case Open open -> WhileOpen.edited(open, edited, turn);
            case Questioning questioning -> WhileOpen.edited(questioning, edited, turn);
            case Submitted submitted -> WhileSubmitted.edited(submitted, edited, turn);
            case Decided decided -> WhileDecided.edited(decided, edited, turn);
        };
    }

    private static Step<ClientSession> pressed(
            ClientSession client, ClientPress press, Target here, Instant at, Given given) {
        return switch (press) {
            case FlowPress flow -> FlowPresses.on(client.state(), flow, here, new ClientTurn(client, given).keepSeen());
            case AnswerPress.Pick pick -> Picking.on(client, pick, here, at, new ClientTurn(client, given).keepSeen());
            case ClientPress.EndChat end -> Chatting.ended(client, here, new ClientTurn(client, given).keepSeen());
            case ClientPress.Unknown unknown -> FlowPresses.old(new ClientTurn(client, given).keepSeen());
            case ClientPress.Speak speak -> Repeating.inAnotherLanguage(client, speak, here, given);
        };
    }

    static Step<ClientSession> labelled(ClientSession client, @Nullable String label, long operatorId, Given given) {
        var turn = new ClientTurn(client, given);
        if (client.started()) {
            turn.step().keep(new PersonRow.Label(client.person().id(), label, given.now()));
        }
        turn.report(
                operatorId,
                new DeskReport.Labelled(client.person().id()),
                turn.step().kept());
        return turn.step().to(client.labelled(label));
    }

    /** What the client still has to answer or send. */
    static Optional<Open> open(ClientState state) {
        return switch (state) {
            case Waiting waiting -> Optional.empty();
            case Open open -> Optional.of(open);
            case Questioning questioning -> Optional.of(questioning.before());
            case Submitted submitted -> Optional.empty();
            case Decided decided -> Optional.empty();
        };
    }
}
