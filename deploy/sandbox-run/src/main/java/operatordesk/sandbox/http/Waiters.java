package operatordesk.sandbox.http;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Requests that wait until something of theirs has changed. For one event loop only. */
public final class Waiters<K> {
    private final Vertx vertx;
    private final Map<K, List<Waiter>> waiting = new HashMap<>();

    public Waiters(Vertx vertx) {
        this.vertx = vertx;
    }

    private record Waiter(BooleanSupplier enough, Promise<Void> promise) {}

    /** Completes as soon as there is enough, or after the longest wait, whichever comes first; looks when a key changed. */
    Future<Void> until(Collection<K> keys, BooleanSupplier enough, Duration longest) {
        if (longest.isZero() || enough.getAsBoolean()) {
            return Future.succeededFuture();
        }
        var waiter = new Waiter(enough, Promise.promise());
        keys.forEach(key -> waiting.computeIfAbsent(key, _ -> new ArrayList<>()).add(waiter));
        long timer = vertx.setTimer(longest.toMillis(), _ -> waiter.promise().tryComplete());
        return waiter.promise().future().onComplete(_ -> {
            vertx.cancelTimer(timer);
            keys.forEach(key -> leave(key, waiter));
        });
    }

    private void leave(K key, Waiter waiter) {
        waiting.computeIfPresent(key, (_, waiters) -> {
            waiters.remove(waiter);
            return waiters.isEmpty() ? null : waiters;
        });
    }

    /** Looks again at what waits for this. */
    public void changed(K key) {
        List.copyOf(waiting.getOrDefault(key, List.of())).stream()
                .filter(waiter -> waiter.enough().getAsBoolean())
                .forEach(waiter -> waiter.promise().tryComplete());
    }
}
