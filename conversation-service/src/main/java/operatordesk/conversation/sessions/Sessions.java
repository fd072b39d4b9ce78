package operatordesk.conversation.sessions;

import io.vertx.core.Future;
import io.vertx.redis.client.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import operatordesk.contracts.bus.Wire;
import operatordesk.contracts.events.EventId;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Place;
import operatordesk.conversation.effects.Slot;
import org.jspecify.annotations.Nullable;

/** The sessions in Redis. All methods fail with {@code BusFailure UNAVAILABLE} while Redis is away. */
public final class Sessions {
    /** Twice as long as Telegram keeps an update. */
    private static final Duration EVENT_IDS_KEPT = Duration.ofDays(2);

    /** An invitation's session is made anew from PostgreSQL, so that codes that people make up fill no memory. */
    private static final Duration INVITATIONS_KEPT = EVENT_IDS_KEPT;

    private final RedisLink redis;

    public Sessions(RedisLink redis) {
        this.redis = redis;
    }

    /** What came of a commit. */
    public enum Committed {
        COMMITTED,
        /** The event had been committed before; nothing changed. */
        SEEN,
        /** Somebody else committed in between; nothing changed. */
        CONFLICT,
        /** The gateway that brought the event has lost its lease to another; nothing changed. */
        STALE
    }

    /** What the turn of an event starts from. */
    public Future<Loaded> load(long chatId, EventId event) {
        var queue = Keys.lane(new LaneKey(Lane.QUEUE, chatId));
        var keys = List.of(Keys.session(chatId), Keys.seen(chatId), Keys.shown(chatId), queue);
        return redis.run(Script.LOAD, keys, List.of(event.value())).map(Sessions::loaded);
    }

    private static Loaded loaded(@Nullable Response found) {
        if (found == null) {
            throw new IllegalStateException("Redis answered nothing to a load");
        }
        String session = found.get(1).toString();
        return new Loaded(
                found.get(0).toString(),
                session.isEmpty() ? Session.NONE : Wire.message(session, Session.class),
                found.get(2).toInteger() == 1,
                shown(found.get(3)),
                found.get(4).toInteger() == 1);
    }

    private static Map<Slot, Place> shown(Response flat) {
        Map<Slot, Place> shown = new HashMap<>();
        for (int i = 0; i + 1 < flat.size(); i += 2) {
            shown.put(
                    new Slot(flat.get(i).toString()),
                    Place.parse(flat.get(i + 1).toString()));
        }
        return shown;
    }

    /**
     * Commits a turn in one atomic step: the session, the event's id and the effects, or nothing.
     *
     * @param epoch of the gateway that brought the event, 0 for events that no gateway brought
     * @param revision the one that was loaded
     */
    public Future<Committed> commit(
            long chatId, EventId event, long epoch, String revision, Session next, List<Queued> effects, Alarm alarm) {
        return commit(chatId, event, epoch, revision, next, effects, alarm, Forget.NOTHING);
    }

    /** As above; what is to be forgotten is gone from the lanes before the effects come into them. */
    public Future<Committed> commit(
            long chatId,
            EventId event,
            long epoch,
            String revision,
            Session next,
            List<Queued> effects,
            Alarm alarm,
            Forget forget) {
        List<String> keys = new ArrayList<>(
                List.of(Keys.session(chatId), Keys.seen(chatId), Keys.DUE, Keys.UNSTORED, Keys.PENDING, Keys.EPOCH));
        keys.addAll(Keys.lanes(chatId));
        keys.add(Keys.shown(chatId));
        List<String> arguments = new ArrayList<>(List.of(
                event.value(),
                revision,
                Wire.text(next),
                now(),
                Long.toString(EVENT_IDS_KEPT.toMillis()),
                Long.toString(epoch)));
        arguments.addAll(alarm(chatId, alarm));
        arguments.add(Long.toString(chatId < 0 ? INVITATIONS_KEPT.toMillis() : 0));
        arguments.add(forget.word());
        effects.forEach(effect -> arguments.addAll(effect.arguments(chatId)));
        return redis.run(Script.COMMIT, keys, arguments)
                .map(answer -> Committed.valueOf(String.valueOf(answer).toUpperCase(Locale.ROOT)));
    }

    /** When, in ms, 0 for none, empty to leave it; and what is put into the lane then. */
    private static List<String> alarm(long chatId, Alarm alarm) {
        Instant at = alarm.at();
        String name = new LaneKey(Lane.ALARM, chatId).name();
        if (at == null) {
            return List.of(alarm.isSet() ? "0" : "", name, "");
        }
        String entry = EventId.ofTime(at, chatId) + "\n" + Wire.text(new Effect.Wake(at));
        return List.of(Long.toString(at.toEpochMilli()), name, entry);
    }

    private static String now() {
        return Long.toString(System.currentTimeMillis());
    }
}
