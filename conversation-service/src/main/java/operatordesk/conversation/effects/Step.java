package operatordesk.conversation.effects;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.stores.Row;
import operatordesk.conversation.notices.PressNotice;

/**
 * What a machine decides.
 *
 * @param session what is known from now on
 * @param effects what must be done, in this order within each lane
 * @param press what a press is answered with; not looked at for other events
 */
public record Step<S>(S session, List<Effect> effects, PressNotice press) {
    public Step {
        effects = List.copyOf(effects);
    }

    /** The same with one more row in the event's one store effect. */
    public Step<S> keeping(Row row) {
        List<Row> rows = new ArrayList<>(List.of(row));
        List<Effect> others = new ArrayList<>();
        for (Effect effect : effects) {
            if (effect instanceof Effect.Store(var kept)) {
                rows.addAll(kept);
            } else {
                others.add(effect);
            }
        }
        others.addFirst(new Effect.Store(rows));
        return new Step<>(session, others, press);
    }

    /** Collects what follows from one event and gives every part its id. All rows of an event are one store effect. */
    public static final class Builder {
        private final EventId event;
        private final List<Row> rows = new ArrayList<>();
        private final List<Effect> effects = new ArrayList<>();
        private PressNotice press = PressNotice.SILENT;

        public Builder(Given given) {
            this.event = given.id();
        }

        /** Keeps a row that is made with an id of its own. */
        public Builder keep(Function<EventId, Row> row) {
            rows.add(row.apply(kept().then(rows.size())));
            return this;
        }

        /** The same, and answers the row's id. */
        public EventId keptAs(Function<EventId, Row> row) {
            EventId id = kept().then(rows.size());
            rows.add(row.apply(id));
            return id;
        }

        /** Keeps a row that has its id from elsewhere. */
        public Builder keep(Row row) {
            rows.add(row);
            return this;
        }

        /** The id of this event's store effect, for what must wait for it. */
        public EventId kept() {
            return event.then(0);
        }

        public Builder then(Effect effect) {
            effects.add(effect);
            return this;
        }

        public Builder answer(PressNotice notice) {
            press = notice;
            return this;
        }

        public <S> Step<S> to(S session) {
            List<Effect> all = new ArrayList<>();
            if (!rows.isEmpty()) {
                all.add(new Effect.Store(rows));
            }
            all.addAll(effects);
            return new Step<>(session, all, press);
        }
    }
}
