package operatordesk.chaos.desk;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import operatordesk.chaos.Span;
import operatordesk.chaos.plan.Blow;

/** Strikes processes as planned. A process that is struck again while it is down is struck once it is up. */
public final class Killer implements AutoCloseable {
    private static final String KILL = "kill -9 ";

    private final Processes desk;
    private final Span span;
    private final Map<String, Integer> struck = new TreeMap<>();
    private final List<String> slow = new CopyOnWriteArrayList<>();
    private final Map<String, Lock> one;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** Begins with the span. */
    public Killer(Processes desk, List<Blow> blows, Span span) {
        this.desk = desk;
        this.span = span;
        this.one = blows.stream()
                .map(Blow::victim)
                .distinct()
                .collect(Collectors.toMap(name -> name, name -> new ReentrantLock()));
        blows.forEach(blow -> threads.execute(() -> strike(blow)));
    }

    private void strike(Blow blow) {
        if (!span.passUntil(blow.at())) {
            return;
        }
        Lock alone = Objects.requireNonNull(one.get(blow.victim()));
        alone.lock();
        try {
            if (!span.isOver()) {
                switch (blow.how()) {
                    case KILL -> kill(blow);
                    case PAUSE -> pause(blow);
                    case RESTART -> restart(blow);
                }
            }
        } finally {
            alone.unlock();
        }
    }

    private void kill(Blow blow) {
        Mortal victim = desk.named(blow.victim());
        count(KILL + victim.name());
        victim.kill();
        span.pass(blow.lasts());
        victim.restart();
    }

    private void pause(Blow blow) {
        Mortal victim = desk.named(blow.victim());
        count("pause " + victim.name());
        victim.pause();
        span.pass(blow.lasts());
        victim.resume();
    }

    /** The next one's turn comes when this one serves again, as whoever brings up a new release would do it. */
    private void restart(Blow blow) {
        Mortal victim = desk.named(blow.victim());
        count("SIGTERM " + victim.name());
        if (!victim.end()) {
            slow.add(victim.name());
        }
        victim.restart();
        desk.awaitReady();
    }

    /** Services that took too long to end in good order. */
    public List<String> slow() {
        return List.copyOf(slow);
    }

    private synchronized void count(String what) {
        struck.merge(what, 1, Integer::sum);
    }

    /** How often what was struck, and what ended by itself. */
    public synchronized Map<String, Integer> struck() {
        Map<String, Integer> all = new TreeMap<>(struck);
        desk.ownEnds().forEach((name, times) -> all.put("own end " + name, times));
        return all;
    }

    /** How many processes were killed. */
    public int kills() {
        return struck().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(KILL))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Waits until every process that was struck is started again or goes on. Call it once the span is over. */
    @Override
    public void close() {
        threads.close();
    }
}
