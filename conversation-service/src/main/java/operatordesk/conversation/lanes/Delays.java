package operatordesk.conversation.lanes;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import operatordesk.contracts.events.EventId;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.notices.ClientNotice;
import operatordesk.conversation.sessions.Lane;
import operatordesk.conversation.sessions.LaneKey;
import operatordesk.conversation.sessions.Lanes.Held;
import operatordesk.conversation.sessions.Lanes.Outcome;
import operatordesk.conversation.sessions.Queued;

/**
 * Shows that wait for their store. For some seconds the whole lane waits, because order is worth more than haste; then the
 * show lets the others go first, and a client reads that the answer arrived and is being saved.
 */
final class Delays {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final InstantSource clock;
    private final StorageWatch storage;
    private final Map<EventId, Instant> since = new HashMap<>();
    private final Map<EventId, Set<LaneKey>> behind = new HashMap<>();
    private final Map<LaneKey, EventId> waitingFor = new HashMap<>();

    Delays(InstantSource clock, StorageWatch storage) {
        this.clock = clock;
        this.storage = storage;
    }

    /** True once a show has held up its lane for long enough. */
    boolean isTooLong(Held held) {
        Instant begun = since.computeIfAbsent(held.head().id(), id -> clock.instant());
        return held.lane().lane() == Lane.SHOW
                && (storage.isAway() || Duration.between(begun, clock.instant()).compareTo(PATIENCE) >= 0);
    }

    /** What takes the place of a show that waited for too long. */
    Outcome letOthersGo(Held held) {
        Effect.Show show = ShowWork.show(held);
        var late = new Queued(held.head().id().then(1), new Effect.LateShow(show));
        if (!(show.notice() instanceof ClientNotice)) {
            return Outcome.followedBy(List.of(late));
        }
        var saving = new Effect.Show(new ClientNotice.BeingSaved(), show.language(), new Target.Fresh(), null);
        return Outcome.followedBy(List.of(new Queued(held.head().id().then(2), saving), late));
    }

    /** A lane waits for a store effect. */
    void wait(LaneKey lane, EventId store) {
        goesOn(lane);
        behind.computeIfAbsent(store, id -> new HashSet<>()).add(lane);
        waitingFor.put(lane, store);
    }

    /** An effect is done: the lanes that waited for it, and no memory of its own waiting. */
    Set<LaneKey> done(EventId id) {
        since.remove(id);
        Set<LaneKey> lanes = behind.remove(id);
        if (lanes == null) {
            return Set.of();
        }
        lanes.forEach(waitingFor::remove);
        return lanes;
    }

    /** A lane does not wait any more, whatever it waited for. */
    void goesOn(LaneKey lane) {
        EventId store = waitingFor.remove(lane);
        if (store != null) {
            behind.computeIfPresent(store, (id, lanes) -> lanes.remove(lane) && lanes.isEmpty() ? null : lanes);
        }
    }
}
