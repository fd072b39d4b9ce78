package operatordesk.conversation.lanes;

import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.sessions.Lanes.Held;
import operatordesk.conversation.turn.Turns;

/** Wakes a chat's machine when its time has come. The turn puts the next time in the place of the one that has come. */
final class WakeWork implements LaneWork {
    private final Turns turns;
    private final InstantSource clock;

    WakeWork(Turns turns, InstantSource clock) {
        this.turns = turns;
        this.clock = clock;
    }

    @Override
    public Future<LaneResult> perform(Held held) {
        Instant at = ((Effect.Wake) held.head().effect()).at();
        Duration left = Duration.between(clock.instant(), at);
        return left.isPositive()
                ? Future.succeededFuture(new LaneResult.Later(left, true))
                : turns.wake(held.lane().chatId(), held.head().id()).map(woken -> LaneResult.Done.PLAIN);
    }
}
