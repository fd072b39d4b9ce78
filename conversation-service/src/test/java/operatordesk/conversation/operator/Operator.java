package operatordesk.conversation.operator;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.stores.Row;
import operatordesk.conversation.TestKinds;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.effects.ChatSlots;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Given;
import operatordesk.conversation.effects.OfficeHours;
import operatordesk.conversation.effects.Place;
import operatordesk.conversation.effects.Slot;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.events.OperatorEvent;
import operatordesk.conversation.notices.Notice;
import operatordesk.conversation.notices.PressNotice;
import operatordesk.conversation.notices.Report;

/** An operator at the desk, with nothing around. */
final class Operator {
    static final long ONE = 7_000_001;
    static final long OTHER = 7_000_002;

    private OperatorSession session;
    private Step<OperatorSession> last;
    private Instant now = Instant.parse("2026-11-22T12:00:00Z");
    private final Map<Slot, Place> shown = new HashMap<>();
    private long updates = 100;

    Operator(long id) {
        session = OperatorSession.first(id, Language.ENGLISH).seen(new Person(id, "Op", null, null));
        last = new Step<>(session, List.of(), PressNotice.SILENT);
    }

    Operator did(Event event) {
        return on(new OperatorEvent.FromOperator(person(), event));
    }

    Person person() {
        return new Person(session.id(), "Op", null, null);
    }

    Operator presses(OperatorPress press) {
        return did(new Event.Pressed("press", 9, press.data()));
    }

    Operator told(Report report) {
        return on(new OperatorEvent.Told(report, EventId.of(1, 2).then(0)));
    }

    /** A client's message stands in this operator's chat. */
    Operator sees(long clientId, long messageId, long copyId) {
        shown.put(ChatSlots.of(clientId, messageId), new Place(copyId, null));
        return this;
    }

    Operator at(Instant time) {
        now = time;
        return this;
    }

    Operator on(OperatorEvent event) {
        last = OperatorMachine.on(session, event, given(++updates));
        session = last.session();
        return this;
    }

    private Given given(long update) {
        return new Given(
                EventId.of(update, session.id()),
                now,
                OfficeHours.of(ZoneOffset.UTC, "21:00-09:00"),
                TestKinds.SHIPPED,
                Set.of(ONE, OTHER),
                shown,
                1);
    }

    /** The id of the last event. */
    EventId lastId() {
        return EventId.of(updates, session.id());
    }

    OperatorSession session() {
        return session;
    }

    Step<OperatorSession> last() {
        return last;
    }

    PressNotice answer() {
        return last.press();
    }

    List<Effect.Show> shows() {
        return effects(Effect.Show.class);
    }

    List<Notice> said() {
        return shows().stream().map(Effect.Show::notice).toList();
    }

    List<Effect.TellClient> tells() {
        return effects(Effect.TellClient.class);
    }

    List<Effect.TellOperator> tellsOperators() {
        return effects(Effect.TellOperator.class);
    }

    <R extends Row> List<R> kept(Class<R> kind) {
        return effects(Effect.Store.class).stream()
                .flatMap(store -> store.rows().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private <E extends Effect> List<E> effects(Class<E> kind) {
        return last.effects().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
