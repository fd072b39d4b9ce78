package operatordesk.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.shows.Show.Urgency;

/**
 * Askers and a schedule in virtual time. Each chat asks for one show after the other, and comes back a little late when it is
 * told to come later, as the conversation service does.
 */
final class SimulatedDesk {
    static final long MILLI = 1_000_000L;
    static final long SECOND = 1_000 * MILLI;
    private static final long HOLDING = 2 * SECOND;

    record Sent(long at, long chat, Urgency urgency, long waited) {}

    private record Due(long at, long order, Runnable action) {}

    private record Asker(long chat, Urgency urgency, long askedAt, int left) {}

    private final Random random;
    private final long latest;
    private final SendSchedule schedule;
    private final PriorityQueue<Due> agenda = new PriorityQueue<>(
            (one, other) -> one.at == other.at ? Long.compare(one.order, other.order) : Long.compare(one.at, other.at));
    private final Map<EventId, Asker> asked = new HashMap<>();
    private final List<Sent> sent = new ArrayList<>();
    private LongSupplier refusal = () -> 0;
    private long now;
    private long numbers;
    private int laters;
    private long timer;

    /** @param latest how much later than told an asker comes back at most, in nanoseconds */
    SimulatedDesk(SendLimits limits, long seed, long latest) {
        this.random = new Random(seed);
        this.latest = latest;
        this.schedule = new SendSchedule(limits, 0, HOLDING);
    }

    /** From then on this chat wants so many shows, one after the other. */
    void wants(long at, long chat, int shows, Urgency urgency) {
        plan(at, () -> ask(new EventId(chat + "/" + numbers++), new Asker(chat, urgency, now, shows)));
    }

    /** How long Telegram makes a show wait, asked at each send; 0 for granting it. */
    void refuses(LongSupplier pause) {
        refusal = pause;
    }

    void run(long until) {
        while (!agenda.isEmpty() && agenda.peek().at <= until) {
            Due due = agenda.remove();
            now = due.at;
            due.action.run();
        }
    }

    List<Sent> sent() {
        return sent;
    }

    /** How often somebody was told to come later. */
    int laters() {
        return laters;
    }

    SendSchedule schedule() {
        return schedule;
    }

    /** The most that went in any window of this length. */
    static long mostWithin(List<Sent> sends, long length) {
        int first = 0;
        int most = 0;
        for (int last = 0; last < sends.size(); last++) {
            while (sends.get(last).at() - sends.get(first).at() >= length) {
                first++;
            }
            most = Math.max(most, last - first + 1);
        }
        return most;
    }

    private void ask(EventId id, Asker asker) {
        OptionalLong later = schedule.ask(id, asker.chat, asker.urgency, now);
        if (later.isPresent()) {
            comeBack(id, asker, later.getAsLong());
        } else {
            asked.put(id, asker);
            pump();
        }
    }

    private void comeBack(EventId id, Asker asker, long millis) {
        laters++;
        long late = latest == 0 ? 0 : random.nextLong(latest);
        plan(now + millis * MILLI + late, () -> ask(id, asker));
    }

    /** As the handler does it, with timers that are up to two milliseconds late. */
    private void pump() {
        Optional<Ticket> next = schedule.next(now);
        while (next.isPresent()) {
            send(next.get());
            next = schedule.next(now);
        }
        schedule.heldTooLong(now).forEach(this::letGo);
        schedule.wakeAt(now).ifPresent(wake -> startTimer(wake + random.nextLong(2 * MILLI) + 1));
    }

    private void startTimer(long at) {
        long mine = ++timer;
        plan(at, () -> {
            if (timer == mine) {
                pump();
            }
        });
    }

    private void letGo(Ticket ticket) {
        Asker asker = Objects.requireNonNull(asked.remove(ticket.id()));
        comeBack(ticket.id(), asker, schedule.sendAway(ticket, now));
    }

    private void send(Ticket ticket) {
        Asker asker = Objects.requireNonNull(asked.remove(ticket.id()));
        long pause = refusal.getAsLong();
        if (pause > 0) {
            schedule.refused(ticket, asker.urgency, pause, now);
            comeBack(ticket.id(), asker, pause / MILLI);
            return;
        }
        sent.add(new Sent(now, asker.chat, asker.urgency, now - asker.askedAt));
        if (asker.left > 1) {
            plan(now + 80 * MILLI, () -> wants(now, asker.chat, asker.left - 1, asker.urgency));
        }
    }

    private void plan(long at, Runnable action) {
        agenda.add(new Due(at, numbers++, action));
    }

    /** When the last of an urgency was sent. */
    long lastOf(Urgency urgency) {
        return sent().stream()
                .filter(sent -> sent.urgency() == urgency)
                .mapToLong(Sent::at)
                .max()
                .orElseThrow();
    }

    static Map<Long, List<Sent>> byChat(List<Sent> sends) {
        return sends.stream().collect(Collectors.groupingBy(Sent::chat));
    }

    /** Asks for what may go at once, and sends it. */
    static Ticket sendNow(SendSchedule schedule, String id, long chat, long now) {
        assertThat(schedule.ask(new EventId(id), chat, Urgency.ANSWER, now)).isEmpty();
        Ticket ticket = schedule.next(now).orElseThrow();
        assertThat(ticket.id()).isEqualTo(new EventId(id));
        return ticket;
    }
}
