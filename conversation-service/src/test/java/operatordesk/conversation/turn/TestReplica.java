package operatordesk.conversation.turn;

import io.vertx.core.Vertx;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import operatordesk.contracts.bus.Bus;
import operatordesk.conversation.TestKinds;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.OfficeHours;
import operatordesk.conversation.effects.Place;
import operatordesk.conversation.effects.Slot;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.sessions.Confirming;
import operatordesk.conversation.sessions.Lane;
import operatordesk.conversation.sessions.LaneKey;
import operatordesk.conversation.sessions.Lanes;
import operatordesk.conversation.sessions.Lanes.Held;
import operatordesk.conversation.sessions.Lanes.Outcome;
import operatordesk.conversation.sessions.Queued;
import operatordesk.conversation.sessions.RedisLink;
import operatordesk.conversation.sessions.Sessions;

/** The turns of one replica: a Vert.x and a Redis connection of its own. */
final class TestReplica implements AutoCloseable {
    static final long OPERATOR = 7_000_001;

    private final Vertx vertx = Vertx.vertx();
    private final RedisLink redis;
    private final List<Queued> committed = Collections.synchronizedList(new ArrayList<>());
    private final Turns turns;
    private final Sessions sessions;

    TestReplica(String redisUrl) {
        redis = new RedisLink(vertx, redisUrl);
        redis.connect().await();
        sessions = new Sessions(redis);
        var desk = new Desk(
                Set.of(OPERATOR), () -> TestKinds.SHIPPED, OfficeHours.always(ZoneOffset.UTC), Language.ENGLISH);
        turns = new Turns(
                sessions,
                new Confirming(redis, Duration.ZERO),
                new Bus(vertx),
                desk,
                Clock.systemUTC(),
                (chatId, effects) -> committed.addAll(effects));
    }

    Vertx vertx() {
        return vertx;
    }

    Turns turns() {
        return turns;
    }

    Sessions sessions() {
        return sessions;
    }

    /** Shows all that waits in a chat, as its lane would, under this message id. */
    void shows(long chatId, long messageId) {
        var lanes = new Lanes(redis, Duration.ofMinutes(1));
        Optional<Held> next = lanes.take(new LaneKey(Lane.SHOW, chatId), System.currentTimeMillis(), true)
                .await();
        while (next.isPresent()) {
            Held held = next.get();
            Slot slot = ((Effect.Show) held.head().effect()).target() instanceof Target.Remembered question
                    ? question.slot()
                    : null;
            var outcome = new Outcome(slot, new Place(messageId, null), List.of(), List.of(), false);
            next = lanes.done(held, outcome, System.currentTimeMillis()).await();
        }
    }

    /** The effects that this replica committed. */
    List<Queued> committed() {
        return List.copyOf(committed);
    }

    @Override
    public void close() {
        redis.close();
        vertx.close().await();
    }
}
