package operatordesk.conversation.client;

import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.shows.ShowOutcome.Reason;
import operatordesk.conversation.TestKinds;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.client.ClientState.Answering;
import operatordesk.conversation.client.ClientState.Decided;
import operatordesk.conversation.client.ClientState.Submitted;
import operatordesk.conversation.client.ClientState.Waiting;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Given;
import operatordesk.conversation.effects.Place;
import operatordesk.conversation.effects.Slot;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.events.ClientEvent;

/**
 * A walk over the client's machine: from its first state through every event, and from every state reached again, until no
 * new shape of state appears.
 */
final class Walk {
    private static final long FIRST_MESSAGE = 1_000;
    private static final int DEEPEST = 12;

    private Walk() {}

    /** A state with what its chat remembers. */
    record Reached(ClientSession session, Map<Slot, Place> shown, int depth) {
        ClientState state() {
            return session.state();
        }

        /** The id of the client's next message: later than all that was shown. */
        long nextMessage() {
            return FIRST_MESSAGE + 10L * depth;
        }

        Step<ClientSession> on(ClientEvent event, long update) {
            return ClientMachine.on(session, event, given(update));
        }

        private Given given(long update) {
            return new Given(
                    EventId.of(update, Dialogue.CLIENT),
                    Dialogue.NOW,
                    ZoneOffset.UTC,
                    TestKinds.SHIPPED,
                    Set.of(Dialogue.OPERATOR),
                    shown);
        }
    }

    /** All states by their shape: which state, which kind, how many answers, which former one, reachable or not. */
    static List<Reached> states() {
        return All.STATES;
    }

    /** They are many, and always the same. */
    private static final class All {
        static final List<Reached> STATES = walked();
    }

    private static List<Reached> walked() {
        Map<String, Reached> found = new LinkedHashMap<>();
        Deque<Reached> open = new ArrayDeque<>();
        open.add(new Reached(ClientSession.unknown(Dialogue.ANNA, Language.ENGLISH), Map.of(), 0));
        while (!open.isEmpty()) {
            Reached here = open.remove();
            // In a blocked or erased client nothing can be told apart: tests of their own do that to every one of
            // these.
            if (here.session().dealings().saying(null).equals(Dealings.NONE)
                    && found.putIfAbsent(shape(here), here) == null
                    && here.depth() < DEEPEST) {
                events(here).forEach(event -> open.add(next(here, event)));
            }
        }
        return List.copyOf(found.values());
    }

    /** Everything that can happen to a client in a state. */
    static List<ClientEvent> events(Reached here) {
        List<ClientEvent> events = new ArrayList<>();
        events(here.nextMessage(), here).forEach(event -> events.add(from(event)));
        Stream.concat(TestKinds.SHIPPED.kinds().stream(), Stream.of(TestKinds.EVERYTHING))
                .forEach(kind -> events.add(new ClientEvent.Asked(
                        EventId.of(here.depth() + 1, Dialogue.OPERATOR), Dialogue.OPERATOR, kind)));
        events.addAll(Acts.on(here));
        events.add(new ClientEvent.Woken());
        events.add(new ClientEvent.Labelled("118", Dialogue.OPERATOR));
        events.add(new ClientEvent.Erased(Dialogue.OLGA, 9));
        events.add(new ClientEvent.Barred(true, Dialogue.OLGA, 9));
        events.add(new ClientEvent.Barred(false, Dialogue.OLGA, 9));
        events.add(new ClientEvent.Invited(Dialogue.OPERATOR, "118", TestKinds.PASSPORT, null));
        events.add(new ClientEvent.Invited(Dialogue.OPERATOR, null, null, null));
        events.add(new ClientEvent.InvitedBefore());
        events.addAll(Acts.inChat());
        events.add(new ClientEvent.NotInvited());
        events.add(new ClientEvent.TrialBegan(Dialogue.ANNA, Language.ENGLISH));
        events.add(new ClientEvent.TrialEnded());
        for (Reason reason : Reason.values()) {
            events.add(new ClientEvent.Undelivered(reason));
            Stream.ofNullable(here.session().dealings().verdict())
                    .forEach(last -> events.add(new ClientEvent.Undelivered(reason, last.notice())));
        }
        return events;
    }

    /** What the client can do: now, before any question, before the question was seen, and to the message of an answer. */
    static List<Event> events(long messageId, Reached here) {
        List<Event> events = new ArrayList<>(Events.ofEveryKind(messageId));
        events.addAll(Events.sent(1));
        if (here.state() instanceof Answering answering && answering.former() != null) {
            Place former = here.shown().get(answering.former().request().asked());
            events.addAll(Events.sent(former == null ? 2 : former.messageId() + 1));
        }
        presses(here).forEach(press -> events.add(new Event.Pressed("p" + messageId, 1, press.data())));
        picks(here).forEach(pick -> events.add(new Event.Pressed("p" + messageId, 1, pick.data())));
        for (Answered answer : answers(here.state())) {
            events.add(new Event.Edited(answer.messageId(), "Anna Petrovna Example"));
            events.add(new Event.Edited(answer.messageId(), "02.02.1991"));
            events.add(new Event.Edited(answer.messageId(), ""));
        }
        return events;
    }

    /** Every button of the request that the client has, wherever it may stand, and one of another request. */
    private static List<FlowPress> presses(Reached here) {
        List<FlowPress> presses = new ArrayList<>(buttons(EventId.of(77, 77)));
        request(here.state()).map(Request::id).map(Walk::buttons).ifPresent(presses::addAll);
        return presses;
    }

    /** The buttons of steps, of the client's request and of another one, with some that no question has. */
    private static List<AnswerPress.Pick> picks(Reached here) {
        return Stream.concat(Stream.of(EventId.of(77, 77)), request(here.state()).map(Request::id).stream())
                .flatMap(id -> IntStream.range(-1, 4)
                        .boxed()
                        .flatMap(index ->
                                IntStream.range(-1, 3).mapToObj(button -> new AnswerPress.Pick(index, button, id))))
                .toList();
    }

    private static List<FlowPress> buttons(EventId id) {
        List<FlowPress> buttons = new ArrayList<>(List.of(
                new FlowPress.Question(id),
                new FlowPress.GoOn(id),
                new FlowPress.Cancel(id),
                new FlowPress.Drop(id),
                new FlowPress.Send(id),
                new FlowPress.Change(id),
                new FlowPress.Another(id)));
        for (int index = -1; index < 4; index++) {
            buttons.add(new FlowPress.Back(index, id));
            buttons.add(new FlowPress.Done(index, id));
            buttons.add(new FlowPress.ChangeAnswer(index, id));
        }
        return buttons;
    }

    private static Optional<Request> request(ClientState state) {
        return switch (state) {
            case Waiting _ -> Optional.empty();
            case ClientState.Open open -> Optional.of(open.request());
            case ClientState.Questioning questioning ->
                Optional.of(questioning.before().request());
            case Submitted submitted -> Optional.of(submitted.request());
            case Decided decided -> Optional.of(decided.request());
        };
    }

    static List<Answered> answers(ClientState state) {
        return switch (state) {
            case Waiting _ -> List.of();
            case ClientState.Open open -> open.answers();
            case ClientState.Questioning questioning -> questioning.before().answers();
            case Submitted submitted -> submitted.answers();
            case Decided decided -> decided.answers();
        };
    }

    static ClientEvent from(Event event) {
        return new ClientEvent.FromClient(Dialogue.ANNA, event, Dialogue.NOW);
    }

    private static Reached next(Reached here, ClientEvent event) {
        Step<ClientSession> step = here.on(event, 500L + here.depth());
        Map<Slot, Place> shown = new LinkedHashMap<>(here.shown());
        step.effects().forEach(effect -> {
            if (effect instanceof Effect.Show show
                    && show.target() instanceof Target.Remembered(Slot slot, var stale)) {
                shown.put(slot, new Place(here.nextMessage() + 1, null));
            }
        });
        return new Reached(step.session(), shown, here.depth() + 1);
    }

    private static String shape(Reached reached) {
        ClientSession session = reached.session();
        return shape(session.state()) + session.started() + session.reachable() + session.language();
    }

    private static String shape(ClientState state) {
        return switch (state) {
            case Waiting _ -> "waiting";
            case Answering open ->
                "answering " + shape(open) + Math.min(2, open.asking().misses()) + open.closed();
            case ClientState.Summary open -> "summary " + shape(open) + open.closed();
            case ClientState.Changing open -> "changing " + shape(open) + open.index() + Math.min(2, open.misses());
            case Redoing redoing ->
                "redoing " + redoing.request().kind().key()
                        + Math.min(2, redoing.left().size())
                        + (redoing.former() == null ? "" : " instead");
            case ClientState.Questioning questioning -> "questioning " + shape(questioning.before());
            case Submitted(var request, var answers, var former, var changing, var review) ->
                "submitted " + request.kind().key() + Math.min(answers.size(), 5) + changing;
            case Decided(var request, var answers, var former, var review, var outcome) ->
                "decided " + request.kind().key() + outcome.ruling();
        };
    }

    private static String shape(ClientState.Open open) {
        return open.request().kind().key()
                + Math.min(open.answers().size(), 8)
                + (open.former() == null ? "" : " instead");
    }
}
