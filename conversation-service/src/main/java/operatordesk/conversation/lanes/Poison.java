package operatordesk.conversation.lanes;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import operatordesk.contracts.bus.BusFailure;
import operatordesk.contracts.bus.Wire;
import operatordesk.contracts.stores.AsideRow;
import operatordesk.conversation.effects.Aside;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Place;
import operatordesk.conversation.effects.Slot;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.sessions.Lanes.Outcome;
import operatordesk.conversation.sessions.Queued;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts effects aside that fail for their own sake, so that their lane goes on. */
final class Poison {
    private static final Logger LOG = LoggerFactory.getLogger(Poison.class);

    private final Set<Long> operators;
    private final InstantSource clock;

    Poison(Set<Long> operators, InstantSource clock) {
        this.operators = operators;
        this.clock = clock;
    }

    boolean isUnreadable(Queued queued) {
        return queued.effect() instanceof Effect.Unreadable;
    }

    /**
     * What takes the place of the effect. One that itself puts something aside has nothing to take its place. A question that
     * cannot be asked stands nowhere: who waits for its place goes on.
     */
    Outcome aside(Queued queued, Throwable failure) {
        if (queued.effect() instanceof Effect.Store(var rows)
                && rows.getFirst() instanceof AsideRow(var id, var reason, var content, var at)) {
            LOG.error("What was put aside under {} cannot be kept: {}", id, reason);
            return Outcome.NOTHING;
        }
        String content = queued.effect() instanceof Effect.Unreadable(var text) ? text : Wire.text(queued.effect());
        List<Queued> follow = new ArrayList<>();
        for (Effect effect : Aside.of(queued.id(), BusFailure.loggable(failure), content, clock.instant(), operators)) {
            follow.add(new Queued(queued.id().then(follow.size()), effect));
        }
        Slot slot = queued.effect() instanceof Effect.Show show && show.target() instanceof Target.Remembered question
                ? question.slot()
                : null;
        return new Outcome(slot, Place.NOWHERE, List.of(), follow, false);
    }
}
