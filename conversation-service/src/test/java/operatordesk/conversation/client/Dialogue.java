package operatordesk.conversation.client;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.events.SentFile;
import operatordesk.contracts.stores.Row;
import operatordesk.conversation.TestKinds;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.catalogue.RequestKind;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Given;
import operatordesk.conversation.effects.Place;
import operatordesk.conversation.effects.Slot;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.events.OperatorEvent;
import operatordesk.conversation.notices.ClientNotice;
import operatordesk.conversation.notices.ClientNotice.Lead;
import operatordesk.conversation.notices.PressNotice;
import operatordesk.conversation.notices.Report;

/** A client talking to its machine, with nothing around it: every show is shown at once, under the next message id. */
final class Dialogue {
    static final long CLIENT = 4_503_599_627_370_495L;
    static final long OPERATOR = 7_000_001;
    static final long OTHER_OPERATOR = 7_000_002;
    static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    static final Person ANNA = new Person(CLIENT, "Anna", "Example", "anna_example");

    static final Person OLGA = new Person(OPERATOR, "Olga", null, null);
    static final Person OSCAR = new Person(OTHER_OPERATOR, "Oscar", null, null);

    private ClientSession session = ClientSession.unknown(ANNA, Language.ENGLISH);
    private Step<ClientSession> last = new Step<>(session, List.of(), PressNotice.SILENT);
    private final Map<Slot, Place> shown = new HashMap<>();
    private final List<Effect> all = new ArrayList<>();
    private Instant now = NOW;
    private long updates = 100;
    private long messages;

    static Dialogue started() {
        var dialogue = new Dialogue();
        dialogue.did(new Event.Started(dialogue.nextMessage(), ""));
        return dialogue;
    }

    long nextMessage() {
        return ++messages;
    }

    Dialogue text(String text) {
        return did(new Event.Text(nextMessage(), text));
    }

    Dialogue photo(String key) {
        return did(new Event.File(nextMessage(), photoFile(key), "", null));
    }

    static SentFile.Photo photoFile(String key) {
        return new SentFile.Photo("file-" + key, "unique-" + key, 1280, 960, 120_000L);
    }

    Dialogue document(String mimeType) {
        return did(new Event.File(
                nextMessage(), new SentFile.Document("file-d", "unique-d", "scan", mimeType, 10L), "", null));
    }

    Dialogue did(Event event) {
        return did(event, now);
    }

    /** Did something at a time of its own. */
    Dialogue did(Event event, Instant at) {
        return on(new ClientEvent.FromClient(ANNA, event, at));
    }

    /** Lets time pass. */
    Dialogue later(Duration time) {
        now = now.plus(time);
        return this;
    }

    Instant now() {
        return now;
    }

    Dialogue asked(RequestKind kind) {
        return askedBy(OPERATOR, kind);
    }

    Dialogue askedBy(long operator, RequestKind kind) {
        return on(new ClientEvent.Asked(EventId.of(++updates, operator), operator, kind));
    }

    Dialogue on(ClientEvent event) {
        last = ClientMachine.on(session, event, given());
        session = last.session();
        all.addAll(last.effects());
        last.effects().forEach(this::show);
        return this;
    }

    /** Presses a button of the request that the client has. */
    Dialogue press(Function<EventId, FlowPress> button) {
        return press(button.apply(request().id()));
    }

    Dialogue press(FlowPress button) {
        return did(new Event.Pressed("press" + updates, nextMessage(), button.data()));
    }

    /** The request that the client has. */
    Request request() {
        return switch (session.state()) {
            case ClientState.Waiting waiting -> throw new IllegalStateException("nothing is asked");
            case ClientState.Asked asked -> asked.request();
        };
    }

    ClientNotice.Question question(RequestKind kind, int index, Lead lead) {
        return new ClientNotice.Question(request().id(), kind, index, lead);
    }

    ClientNotice received(RequestKind kind) {
        return new ClientNotice.Received(request().id(), kind);
    }

    private void show(Effect effect) {
        if (effect instanceof Effect.Show show) {
            long message = nextMessage();
            switch (show.target()) {
                case Target.Remembered(Slot slot, var stale) -> {
                    shown.put(slot, new Place(message, null));
                    shown.keySet().removeAll(stale);
                }
                case Target.Updated(Slot slot) -> shown.putIfAbsent(slot, new Place(message, null));
                case Target.Reply(Slot slot, var to, var stale) -> {
                    shown.put(slot, new Place(message, null));
                    shown.keySet().removeAll(stale);
                }
                case Target.Closed(Slot slot) -> shown.remove(slot);
                case Target.IfThere(Slot slot) -> shown.remove(slot);
                case Target.Passed passed -> {
                    shown.put(passed.slot(), new Place(message, null));
                    shown.keySet().removeAll(passed.stale());
                }
                case Target.Reworded reworded -> {}
                case Target.Under under -> {}
                case Target.Fresh fresh -> {}
                case Target.InPlace place -> {}
            }
        }
    }

    Given given() {
        return new Given(
                EventId.of(++updates, CLIENT),
                now,
                ZoneOffset.UTC,
                TestKinds.SHIPPED,
                Set.of(OPERATOR, OTHER_OPERATOR),
                shown);
    }

    /** Shows the last question once more, as after a crash between sending and noting. */
    Dialogue questionRepeated() {
        shows().forEach(show -> {
            if (show.target() instanceof Target.Remembered(Slot slot, var stale)) {
                shown.put(slot, new Place(nextMessage(), now));
            }
        });
        return this;
    }

    /** What the chat remembers. */
    Map<Slot, Place> shown() {
        return Map.copyOf(shown);
    }

    /** Goes back to a state as if nothing had happened since, for walks over all states. */
    Dialogue in(ClientSession other) {
        session = other;
        return this;
    }

    ClientSession session() {
        return session;
    }

    ClientState state() {
        return session.state();
    }

    Step<ClientSession> last() {
        return last;
    }

    /** What the client was told by the last event. */
    List<ClientNotice> said() {
        return shows().map(show -> (ClientNotice) show.notice()).toList();
    }

    Stream<Effect.Show> shows() {
        return of(last.effects(), Effect.Show.class);
    }

    /** What the last event reported to an operator. */
    List<Report> reported(long operator) {
        return of(last.effects(), Effect.TellOperator.class)
                .filter(tell -> tell.chatId() == operator)
                .map(tell -> ((OperatorEvent.Told) tell.event()).report())
                .toList();
    }

    /** The rows of one kind that the last event kept. */
    <R extends Row> List<R> kept(Class<R> kind) {
        return rows(last.effects(), kind);
    }

    /** The rows of one kind that the whole dialogue kept. */
    <R extends Row> List<R> keptInAll(Class<R> kind) {
        return rows(all, kind);
    }

    private static <R extends Row> List<R> rows(List<Effect> effects, Class<R> kind) {
        return of(effects, Effect.Store.class)
                .flatMap(store -> store.rows().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static <E extends Effect> Stream<E> of(List<Effect> effects, Class<E> kind) {
        return effects.stream().filter(kind::isInstance).map(kind::cast);
    }
}
