package operatordesk.gateway.limits;

import java.util.ArrayDeque;
import java.util.Deque;

/** At most so many in every window of a length, wherever the window begins. Times are nanoseconds from any origin. */
final class SlidingWindow {
    private final int most;
    private final long length;
    private final Deque<Long> times = new ArrayDeque<>();

    SlidingWindow(int most, long length) {
        this.most = most;
        this.length = length;
    }

    /** When the next one may go; may lie in the past. */
    long freeAt() {
        return times.size() < most ? Long.MIN_VALUE : times.getFirst() + length;
    }

    /** Notes one that goes. Times never fall. */
    void take(long now) {
        times.addLast(now);
        if (times.size() > most) {
            times.removeFirst();
        }
    }

    /** Counts as if all had been taken at this time. */
    void fill(long now) {
        while (times.size() < most) {
            times.addLast(now);
        }
    }

    /** True when it is as good as a new one. */
    boolean isFresh(long now) {
        return times.isEmpty() || times.getLast() + length <= now;
    }
}
