package operatordesk.conversation.sessions;

import io.vertx.core.Future;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import operatordesk.contracts.events.EventId;
import operatordesk.conversation.effects.Place;
import operatordesk.conversation.effects.Slot;
import org.jspecify.annotations.Nullable;

/**
 * The lanes in Redis. Whoever works on a lane holds a lease with a token that only rises; a holder whose lease ran out can
 * change nothing any more.
 */
public final class Lanes {
    private static final int MOST_AT_ONCE = 200;

    private final RedisLink redis;
    private final Duration lease;

    /**
     * @param lease how long a lane stays taken without being renewed: so long nobody else goes on where a replica died
     */
    public Lanes(RedisLink redis, Duration lease) {
        this.redis = redis;
        this.lease = lease;
    }

    /**
     * A lane that is held, and its first effect.
     *
     * @param begun when somebody began with this effect before and it is not known how that ended; absent where nobody did
     */
    public record Held(
            LaneKey lane,
            String token,
            Queued head,
            @Nullable Instant begun) {}

    /**
     * What came of an effect.
     *
     * @param slot what to remember or forget; absent for nothing
     * @param place the message to remember, absent to forget the slot
     * @param stale slots to forget besides
     * @param follow effects for the same chat's lanes
     * @param atFront whether they go before what waits there
     */
    public record Outcome(
            @Nullable Slot slot, @Nullable Place place, List<Slot> stale, List<Queued> follow, boolean atFront) {
        public static final Outcome NOTHING = followedBy(List.of());

        /** Other effects take its place, before all that waits. */
        public static Outcome split(List<Queued> parts) {
            return new Outcome(null, null, List.of(), parts, true);
        }

        /** Other effects follow, after all that waits. */
        public static Outcome followedBy(List<Queued> follow) {
            return new Outcome(null, null, List.of(), follow, false);
        }
    }

    /** The lanes that are due now: fresh ones, postponed ones, and those whose holder is gone. */
    public Future<List<LaneKey>> due(long now) {
        var range =
                Request.cmd(Command.ZRANGE).arg(Keys.DUE).arg("-inf").arg(now).arg("BYSCORE");
        return redis.send(range.arg("LIMIT").arg(0).arg(MOST_AT_ONCE)).map(Lanes::names);
    }

    private static List<LaneKey> names(@Nullable Response names) {
        return names == null
                ? List.of()
                : names.stream().map(name -> LaneKey.of(name.toString())).toList();
    }

    /**
     * Takes a lane; empty when another holds it, nothing is in it, or it is not due.
     *
     * @param early true to take it although it is not due yet
     */
    public Future<Optional<Held>> take(LaneKey lane, long now, boolean early) {
        var keys = List.of(Keys.lease(lane), Keys.lane(lane), Keys.DUE, Keys.FENCE, Keys.BEGUN);
        var arguments = List.of(lane.name(), Long.toString(now), millis(), early ? "1" : "0");
        return redis.run(Script.TAKE, keys, arguments)
                .map(answer -> Optional.ofNullable(answer)
                        .map(taken -> new Held(
                                lane,
                                taken.get(0).toString(),
                                Queued.parse(taken.get(1).toString()),
                                begun(taken.get(2).toLong()))));
    }

    private static @Nullable Instant begun(long millis) {
        return millis == 0 ? null : Instant.ofEpochMilli(millis);
    }

    /** Takes the finished head off its lane; answers the lane with its next head, or empty when it is done with. */
    public Future<Optional<Held>> done(Held held, Outcome outcome, long now) {
        LaneKey lane = held.lane();
        List<String> keys = new ArrayList<>(List.of(
                Keys.lease(lane),
                Keys.lane(lane),
                Keys.DUE,
                Keys.shown(lane.chatId()),
                Keys.UNSTORED,
                Keys.PENDING,
                Keys.BEGUN));
        keys.addAll(Keys.lanes(lane.chatId()));
        Slot slot = outcome.slot();
        Place place = outcome.place();
        List<String> arguments = new ArrayList<>(List.of(
                held.token(),
                lane.name(),
                held.head().id().value(),
                Long.toString(now),
                millis(),
                Integer.toString(lane.lane().place()),
                slot == null ? "" : slot.name(),
                place == null ? "" : place.text(),
                outcome.stale().stream().map(Slot::name).collect(Collectors.joining("\n")),
                outcome.atFront() ? "1" : "0"));
        outcome.follow().forEach(queued -> arguments.addAll(queued.arguments(lane.chatId())));
        return redis.run(Script.DONE, keys, arguments).map(answer -> next(held, String.valueOf(answer)));
    }

    private static Optional<Held> next(Held held, String answer) {
        return answer.equals("stale") || answer.equals("empty")
                ? Optional.empty()
                : Optional.of(new Held(held.lane(), held.token(), Queued.parse(answer), null));
    }

    /**
     * Gives a lane back until a later time.
     *
     * @param untouched whether it is certain that its first effect was not done
     */
    public Future<Void> postpone(Held held, long due, boolean untouched) {
        var keys = List.of(Keys.lease(held.lane()), Keys.DUE, Keys.BEGUN);
        boolean clean = untouched && held.begun() == null;
        var arguments = List.of(held.token(), held.lane().name(), Long.toString(due), clean ? "1" : "0");
        return redis.run(Script.POSTPONE, keys, arguments).mapEmpty();
    }

    /** Holds a lane longer. */
    public Future<Void> renew(Held held, long now) {
        var keys = List.of(Keys.lease(held.lane()), Keys.DUE);
        var arguments = List.of(held.token(), held.lane().name(), Long.toString(now), millis());
        return redis.run(Script.RENEW, keys, arguments).mapEmpty();
    }

    /** Whether a store effect of any chat is done. */
    public Future<Boolean> isKept(EventId store) {
        var ask = Request.cmd(Command.SISMEMBER).arg(Keys.UNSTORED).arg(store.value());
        return redis.send(ask).map(answer -> answer != null && answer.toInteger() == 0);
    }

    /** The message that a chat remembers in a slot. */
    public Future<OptionalLong> shownIn(long chatId, Slot slot) {
        var ask = Request.cmd(Command.HGET).arg(Keys.shown(chatId)).arg(slot.name());
        return redis.send(ask)
                .map(answer -> answer == null
                        ? OptionalLong.empty()
                        : OptionalLong.of(Place.parse(answer.toString()).messageId()));
    }

    private String millis() {
        return Long.toString(lease.toMillis());
    }
}
