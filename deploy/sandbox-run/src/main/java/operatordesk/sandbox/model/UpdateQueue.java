package operatordesk.sandbox.model;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import operatordesk.sandbox.telegram.Update;
import operatordesk.sandbox.telegram.UpdateBody;

/**
 * The bot's updates until it confirms them, by Telegram's rules: ids grow by one from a random start, an offset confirms
 * everything below it, what waited too long is forgotten.
 */
public final class UpdateQueue {
    private static final int MOST_WAITING = 100_000;
    private static final int MOST_REMEMBERED = 1_000;
    private static final int FUTURE = 10;

    private final TreeMap<Long, Update> waiting = new TreeMap<>();
    private final Deque<Update> delivered = new ArrayDeque<>();
    private final Deque<Update> repeats = new ArrayDeque<>();
    private long tail;
    private long lastDelivered;
    private Set<String> allowed = Set.of();

    /** @param firstId the first update's id */
    public UpdateQueue(long firstId) {
        tail = firstId;
    }

    /** Which types are queued from now on; an empty set means all that the sandbox makes. */
    public void allow(Set<String> types) {
        allowed = Set.copyOf(types);
    }

    /** The allowed types as the bot gave them. */
    public Set<String> allowed() {
        return allowed;
    }

    /** Queues an update. Types that are not allowed, and any beyond 100,000 waiting ones, are dropped as Telegram does. */
    public void add(UpdateBody body, Instant now) {
        boolean wanted = allowed.isEmpty() || allowed.contains(body.type());
        if (wanted && waiting.size() < MOST_WAITING) {
            waiting.put(tail, new Update(tail, body, now.plus(body.life())));
            tail++;
        }
    }

    /**
     * The next updates.
     *
     * @param offset above 0 confirms all updates below it; 0 confirms nothing; below 0 keeps only that many of the newest.
     *     One that lies more than 10 beyond the newest is ignored
     * @param limit 1 to 100
     */
    public List<Update> take(long offset, int limit, Instant now) {
        if (offset < 0) {
            keepNewest(-offset);
        } else if (offset > 0 && offset <= tail + FUTURE) {
            waiting.headMap(offset).clear();
        }
        List<Update> taken = new ArrayList<>();
        repeats.removeIf(update -> waiting.containsKey(update.updateId()));
        while (!repeats.isEmpty() && taken.size() < limit) {
            taken.add(repeats.removeFirst());
        }
        takeWaiting(taken, limit, now);
        taken.forEach(this::remember);
        return taken;
    }

    /**
     * Delivers the newest delivered updates once more although they are confirmed: Telegram may do so after a fault of its
     * own. Those that still wait come again anyway, in their order: no answer has a later update before an earlier one.
     */
    public void repeat(int count) {
        repeats.clear();
        delivered.stream().skip(Math.max(0, delivered.size() - (long) count)).forEach(repeats::add);
    }

    /** How many updates wait for the bot. */
    public int pending() {
        return waiting.size();
    }

    /** Forgets what waits. */
    public void clear() {
        waiting.clear();
    }

    private void takeWaiting(List<Update> taken, int limit, Instant now) {
        Set<Update> repeated = Set.copyOf(taken);
        Iterator<Update> all = waiting.values().iterator();
        while (taken.size() < limit && all.hasNext()) {
            Update update = all.next();
            if (!update.expires().isAfter(now)) {
                all.remove();
            } else if (!repeated.contains(update)) {
                taken.add(update);
            }
        }
    }

    private void keepNewest(long count) {
        while (waiting.size() > count) {
            waiting.pollFirstEntry();
        }
    }

    private void remember(Update update) {
        if (update.updateId() <= lastDelivered) {
            return;
        }
        lastDelivered = update.updateId();
        delivered.addLast(update);
        if (delivered.size() > MOST_REMEMBERED) {
            delivered.removeFirst();
        }
    }
}
