package operatordesk.gateway.limits;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.shows.Show.Urgency;

/**
 * Which show goes next, so that Telegram's limits are used to the full and never overrun. Pure: the time is given, in
 * nanoseconds that never fall.
 *
 * <p>A show whose turn comes soon is held; any other asker is told when to come back, and keeps its place in line. It is told
 * a little less than the time to its turn. So there are always some held, and whatever slot comes free is taken by the first
 * of them: no slot is kept for an asker that is not there, and none that comes back late stands at the end again.
 *
 * <p>The more urgent goes first; but one slot in a few goes to the oldest, whatever it is, so that nothing starves.
 */
public final class SendSchedule {
    private static final long MILLI = 1_000_000L;
    private static final long LEAST_PAUSE = 50 * MILLI;

    /** An asker later than this is not counted on; later than that it has lost its place. */
    private static final long OVERDUE = 1_000 * MILLI;

    /** Nobody is told to come later than this, so that a long line costs no long counting. */
    private static final long FARTHEST = 60_000 * MILLI;

    /** Of so many slots one is the oldest's. */
    private static final int OLDEST_EVERY = 6;

    private static final long TIDYING = 1_000 * MILLI;
    private static final long FORGOTTEN = 30_000 * MILLI;

    private final SendLimits limits;
    private final long begun;
    private final long holding;
    private final long early;
    private final SlidingWindow overall;
    private final FloodWatch floods = new FloodWatch();
    private final Map<Long, ChatPace> chats = new HashMap<>();
    private final Map<EventId, Ticket> tickets = new HashMap<>();
    private final TreeSet<Ticket> line = new TreeSet<>(Ticket.BY_URGENCY);
    private final TreeSet<Ticket> ages = new TreeSet<>(Ticket.BY_AGE);
    private final TreeSet<Ticket> held = new TreeSet<>(Ticket.BY_URGENCY);
    private long boundUntil = Long.MIN_VALUE;
    private long tidiedAt;
    private long numbers;
    private int slots;

    /**
     * A schedule that knows nothing of what was sent before; so it begins as if the overall limit was just used up.
     *
     * @param holding how long an asker is kept waiting at most, in nanoseconds
     */
    public SendSchedule(SendLimits limits, long now, long holding) {
        this.limits = limits;
        this.begun = now;
        this.tidiedAt = now;
        this.holding = holding;
        this.early = holding * 3 / 4;
        this.overall = limits.overall();
        overall.fill(now);
    }

    /** Puts a show in line, or takes up the place it had. Empty when it is held; otherwise the milliseconds until it may come. */
    public OptionalLong ask(EventId id, long chatId, Urgency urgency, long now) {
        tidy(now);
        Ticket ticket = tickets.computeIfAbsent(id, unknown -> enter(id, chatId, urgency, now));
        long turn = turn(ticket, now);
        if (turn - now > holding) {
            return OptionalLong.of(sendAway(ticket, turn, now));
        }
        ticket.hold(now + holding);
        held.add(ticket);
        return OptionalLong.empty();
    }

    /** The held show that goes now, which is counted as sent. */
    public Optional<Ticket> next(long now) {
        if (slotAt() > now) {
            return Optional.empty();
        }
        var order = slots % OLDEST_EVERY == OLDEST_EVERY - 1 ? Ticket.BY_AGE : Ticket.BY_URGENCY;
        Optional<Ticket> first =
                held.stream().filter(ticket -> ticket.pace().freeAt() <= now).min(order);
        first.ifPresent(ticket -> {
            drop(ticket);
            slots++;
            ticket.pace().take(now);
            overall.take(now);
        });
        return first;
    }

    /** Held shows that cannot be held any longer, each to be told what {@link #sendAway(Ticket, long)} answers. */
    public List<Ticket> heldTooLong(long now) {
        return held.stream().filter(ticket -> ticket.until() <= now).toList();
    }

    /** Ends the holding of a show; answers the milliseconds until it may come again. */
    public long sendAway(Ticket ticket, long now) {
        return sendAway(ticket, turn(ticket, now), now);
    }

    /** When to look again for {@link #next} and {@link #heldTooLong}; empty while nothing is held. */
    public OptionalLong wakeAt(long now) {
        long slot = slotAt();
        return held.stream()
                .mapToLong(ticket ->
                        Math.min(ticket.until(), Math.max(slot, ticket.pace().freeAt())))
                .map(time -> Math.max(time, now))
                .min();
    }

    /**
     * Telegram refused this show with 429. It binds the chat; when several chats have it at once, all of them. The show keeps
     * a place in line for when it is over.
     */
    public void refused(Ticket ticket, Urgency urgency, long pause, long now) {
        long end = now + pause;
        if (floods.isGeneral(ticket.chatId(), now)) {
            boundUntil = Math.max(boundUntil, end);
        }
        Ticket again = enter(ticket.id(), ticket.chatId(), urgency, now);
        again.pace().bind(end);
        tickets.put(again.id(), again);
        again.sendAway(end);
    }

    private Ticket enter(EventId id, long chatId, Urgency urgency, long now) {
        ChatPace pace = chats.computeIfAbsent(chatId, unknown -> new ChatPace(limits, chatId).begun(begun));
        var ticket = new Ticket(id, chatId, pace, urgency, pace.enter(now), numbers++);
        line.add(ticket);
        ages.add(ticket);
        return ticket;
    }

    private long sendAway(Ticket ticket, long turn, long now) {
        held.remove(ticket);
        long back = Math.max(Math.max(turn - early, ticket.pace().freeAt()), now + LEAST_PAUSE);
        ticket.sendAway(back);
        return (back - now + MILLI - 1) / MILLI;
    }

    /** When a show will probably go: in its turn by urgency or in its turn by age, whichever is sooner. */
    private long turn(Ticket mine, long now) {
        long urgent = slotAfter(line.headSet(mine), limits.interval(), now);
        long old = slotAfter(ages.headSet(mine), OLDEST_EVERY * limits.interval(), now);
        return Math.max(Math.min(urgent, old), mine.pace().freeAt());
    }

    /** The slot after all of those before it that can go by then. */
    private long slotAfter(Set<Ticket> before, long interval, long now) {
        long slot = Math.max(now, slotAt());
        for (Ticket other : before) {
            if (slot - now > FARTHEST) {
                break;
            }
            boolean comes = other.isHeld() || other.until() + OVERDUE > now;
            if (comes && other.pace().freeAt() <= slot) {
                slot += interval;
            }
        }
        return slot;
    }

    private long slotAt() {
        return Math.max(overall.freeAt(), boundUntil);
    }

    private void drop(Ticket ticket) {
        held.remove(ticket);
        line.remove(ticket);
        ages.remove(ticket);
        tickets.remove(ticket.id());
        ticket.pace().leave();
    }

    /** Once a second, forgets askers that never came back and chats of which nothing needs to be known. */
    private void tidy(long now) {
        if (now - tidiedAt < TIDYING) {
            return;
        }
        tidiedAt = now;
        line.stream()
                .filter(ticket -> !ticket.isHeld() && ticket.until() + FORGOTTEN <= now)
                .toList()
                .forEach(this::drop);
        chats.values().removeIf(pace -> pace.isIdle(now));
    }

    /** How many chats are remembered. */
    int chats() {
        return chats.size();
    }
}
