package operatordesk.conversation.sessions;

import io.vertx.core.Future;
import io.vertx.redis.client.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import operatordesk.contracts.bus.Wire;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Incoming;
import operatordesk.conversation.effects.Effect;

/** What Redis knows of events beyond their turn: which wait in their chat's queue, and which are kept. */
public final class Confirming {
    private final RedisLink redis;
    private final Duration shows;

    /**
     * @param shows how long an event's shows are waited for before it counts as kept without them: an emptied Redis then loses
     *     none of them, and a chat whose shows must wait holds up nobody for longer
     */
    public Confirming(RedisLink redis, Duration shows) {
        this.redis = redis;
        this.shows = shows;
    }

    /** How an accepted event stands. */
    public enum Standing {
        PENDING,
        KEPT,
        /** Redis was emptied since. */
        FORGOTTEN
    }

    /** Puts an event into its chat's queue; a repeat, and one that was committed already, changes nothing. */
    public Future<Void> park(Incoming incoming) {
        long chatId = incoming.from().id();
        var queue = new LaneKey(Lane.QUEUE, chatId);
        var keys = List.of(Keys.seen(chatId), Keys.lane(queue), Keys.DUE);
        var arguments = List.of(
                incoming.id().value(),
                queue.name(),
                Long.toString(System.currentTimeMillis()),
                Wire.text(new Effect.Take(incoming)));
        return redis.run(Script.PARK, keys, arguments).mapEmpty();
    }

    /** How events stand, in their order. */
    public Future<List<Standing>> standing(List<EventId> events) {
        List<String> keys = new ArrayList<>(List.of(Keys.PENDING));
        events.forEach(event -> keys.add(Keys.seen(event.chatId())));
        List<String> arguments = new ArrayList<>(List.of(Long.toString(System.currentTimeMillis() - shows.toMillis())));
        events.forEach(event -> arguments.add(event.value()));
        return redis.run(Script.KEPT, keys, arguments)
                .map(answers -> answers == null
                        ? List.of()
                        : answers.stream().map(Confirming::standing).toList());
    }

    private static Standing standing(Response answer) {
        return switch (answer.toInteger()) {
            case 0 -> Standing.PENDING;
            case 1 -> Standing.KEPT;
            default -> Standing.FORGOTTEN;
        };
    }
}
