package operatordesk.conversation.lanes;

import io.vertx.core.Future;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.sessions.Lanes.Held;
import operatordesk.conversation.turn.Turns;

/** Decides the events that wait in a chat's queue, in the order in which they came. */
final class QueueWork implements LaneWork {
    private final Turns turns;

    QueueWork(Turns turns) {
        this.turns = turns;
    }

    @Override
    public Future<LaneResult> perform(Held held) {
        var take = (Effect.Take) held.head().effect();
        return turns.takeQueued(take.incoming()).map(committed -> LaneResult.Done.PLAIN);
    }
}
