package operatordesk.gateway.updates;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import operatordesk.contracts.events.EventId;

/**
 * Which event may go next and which updates may be confirmed. Events of one chat go one at a time in the order of their
 * arrival; chats go in parallel. The chat's next one goes when one is accepted; an update may be confirmed when it is kept.
 *
 * <p>Confirming an update makes Telegram forget it and every one with a lower id. So the offset is the lowest id, in the last
 * answer, of an update that is not kept yet. Only ids of one answer are compared with each other: after a quiet week Telegram
 * numbers anew.
 */
public final class ChatLanes {
    /** The most that Telegram tells at once. */
    static final int WINDOW = 100;

    private final Map<Long, Queue<Parcel>> lanes = new HashMap<>();

    /** Waiting or under way. The three maps hold the update's id for each event. */
    private final Map<EventId, Long> open = new HashMap<>();

    /** Accepted, but not known to be kept. */
    private final Map<EventId, Long> unkept = new LinkedHashMap<>();

    /** Kept, but perhaps still to be delivered again because a lower one holds the offset back. */
    private final Map<EventId, Long> kept = new HashMap<>();

    /** Accepted, but Redis was emptied since: they are taken again when Telegram delivers them again. */
    private final Set<EventId> forgotten = new HashSet<>();

    private List<Arrival> latest = List.of();
    private long offset;

    /**
     * Takes an answer to {@code getUpdates}. Updates that are under way, accepted or kept are not taken twice.
     *
     * @param asked the offset it was asked with: all below it is confirmed now
     * @return what may go at once
     */
    List<Parcel> arrived(long asked, List<Arrival> answer) {
        unkept.values().removeIf(updateId -> updateId < asked);
        kept.values().removeIf(updateId -> updateId < asked);
        if (!answer.isEmpty()) {
            latest = List.copyOf(answer);
        }
        List<Parcel> ready = new ArrayList<>();
        for (Arrival arrival : answer) {
            Parcel parcel = arrival.parcel();
            if (parcel != null && isNew(parcel.id())) {
                forgotten.remove(parcel.id());
                open.put(parcel.id(), arrival.updateId());
                enter(parcel, ready);
            }
        }
        advance();
        return ready;
    }

    /** Notes that an event is accepted; answers the chat's next one, which may go now. */
    Optional<Parcel> accepted(Parcel parcel) {
        return ended(parcel, unkept);
    }

    /** Notes that an event is parked or put aside, which is as good as kept; answers the chat's next one. */
    Optional<Parcel> settled(Parcel parcel) {
        return ended(parcel, kept);
    }

    /** The accepted events that are not known to be kept, in the order of their acceptance. */
    List<EventId> unkept() {
        return List.copyOf(unkept.keySet());
    }

    /** Notes accepted events that are kept; others are passed over. */
    void kept(Collection<EventId> events) {
        events.forEach(event -> {
            Long updateId = unkept.remove(event);
            if (updateId != null) {
                kept.put(event, updateId);
            }
        });
        advance();
    }

    /** Notes accepted events that must come again; the offset stays before them until they have. */
    void forgotten(Collection<EventId> events) {
        events.stream().filter(event -> unkept.remove(event) != null).forEach(forgotten::add);
        advance();
    }

    /** What waits behind this one in its chat, in order. */
    List<Parcel> followers(Parcel head) {
        return lanes.getOrDefault(head.chatId(), new ArrayDeque<>()).stream()
                .skip(1)
                .toList();
    }

    /** What to ask the next updates with; 0 before the first answer. */
    long offset() {
        return offset;
    }

    /** True when every event that came is kept. */
    boolean idle() {
        return open.isEmpty() && unkept.isEmpty() && forgotten.isEmpty();
    }

    /** True when Telegram's window may hide further updates behind those that came. */
    public boolean isFull() {
        return latest.size() >= WINDOW && latest.stream().anyMatch(this::isUndone);
    }

    private Optional<Parcel> ended(Parcel parcel, Map<EventId, Long> now) {
        Long updateId = open.remove(parcel.id());
        if (updateId == null) {
            throw new IllegalStateException("not under way: " + parcel.id());
        }
        now.put(parcel.id(), updateId);
        advance();
        return next(parcel.chatId());
    }

    private boolean isNew(EventId event) {
        return !open.containsKey(event) && !unkept.containsKey(event) && !kept.containsKey(event);
    }

    private void enter(Parcel parcel, List<Parcel> ready) {
        Queue<Parcel> lane = lanes.computeIfAbsent(parcel.chatId(), chat -> new ArrayDeque<>());
        lane.add(parcel);
        if (lane.size() == 1) {
            ready.add(parcel);
        }
    }

    private Optional<Parcel> next(long chat) {
        Queue<Parcel> lane = lanes.getOrDefault(chat, new ArrayDeque<>());
        lane.poll();
        if (lane.isEmpty()) {
            lanes.remove(chat);
        }
        return Optional.ofNullable(lane.peek());
    }

    private void advance() {
        if (latest.isEmpty()) {
            return;
        }
        offset = latest.stream()
                .filter(this::isUndone)
                .mapToLong(Arrival::updateId)
                .min()
                .orElseGet(
                        () -> latest.stream().mapToLong(Arrival::updateId).max().orElseThrow() + 1);
    }

    private boolean isUndone(Arrival arrival) {
        Parcel parcel = arrival.parcel();
        return parcel != null
                && (open.containsKey(parcel.id())
                        || unkept.containsKey(parcel.id())
                        || forgotten.contains(parcel.id()));
    }
}
