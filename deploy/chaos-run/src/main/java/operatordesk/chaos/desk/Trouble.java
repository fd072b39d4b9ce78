package operatordesk.chaos.desk;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import operatordesk.chaos.Span;
import operatordesk.chaos.plan.Mishap;
import operatordesk.sandbox.client.FaultOrder;
import operatordesk.sandbox.client.SandboxClient;

/** Makes Telegram's faults as planned. */
public final class Trouble implements AutoCloseable {
    private static final long MOST_SLOW_MILLIS = 4_000;
    private static final int MOST_RETRY_SECONDS = 3;

    /** While polls pause, what is to go wrong with them must not heap up: it would make one long trouble of many short ones. */
    private static final String POLL = "getUpdates";

    private final SandboxClient telegram;
    private final Span span;
    private final Random random;
    private final Map<Mishap.Kind, Integer> made = new EnumMap<>(Mishap.Kind.class);
    private final Thread thread;

    /** Begins with the span. */
    public Trouble(SandboxClient telegram, List<Mishap> mishaps, Span span, long seed) {
        this.telegram = telegram;
        this.span = span;
        this.random = new Random(seed);
        this.thread = Thread.ofVirtual().start(() -> mishaps.forEach(this::make));
    }

    private void make(Mishap mishap) {
        if (!span.passUntil(mishap.at()) || (mishap.polling() && telegram.faultWaits(POLL))) {
            return;
        }
        synchronized (made) {
            made.merge(mishap.kind(), mishap.times(), Integer::sum);
        }
        if (mishap.kind() == Mishap.Kind.REPEATED_UPDATES) {
            telegram.repeatUpdates(mishap.times());
        } else {
            FaultOrder order = order(mishap.kind()).times(mishap.times());
            telegram.fault(mishap.polling() ? order.on(POLL) : order);
        }
    }

    private FaultOrder order(Mishap.Kind kind) {
        return switch (kind) {
            case TOO_MANY_REQUESTS -> FaultOrder.tooManyRequests(1 + random.nextInt(MOST_RETRY_SECONDS));
            case INTERNAL_ERROR -> FaultOrder.refused(500, "Internal Server Error");
            case BAD_GATEWAY -> FaultOrder.badGateway();
            case CUT_BEFORE -> FaultOrder.cutBefore();
            case CUT_AFTER -> FaultOrder.cutAfter();
            case SLOW -> FaultOrder.slow(random.nextLong(MOST_SLOW_MILLIS));
            case REPEATED_UPDATES -> throw new IllegalArgumentException("needs no call");
        };
    }

    /** How many calls were to be hit by what, or how many updates were delivered again. */
    public Map<Mishap.Kind, Integer> made() {
        synchronized (made) {
            Map<Mishap.Kind, Integer> copy = new EnumMap<>(Mishap.Kind.class);
            copy.putAll(made);
            return copy;
        }
    }

    /** Ends with the span, and clears what has not hit. */
    @Override
    public void close() {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        telegram.clearFaults();
    }
}
