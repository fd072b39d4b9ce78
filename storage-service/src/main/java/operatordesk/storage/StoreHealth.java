package operatordesk.storage;

import java.time.Duration;
import java.util.function.LongSupplier;
import operatordesk.contracts.bus.BusFailure;
import operatordesk.contracts.bus.BusFault;
import org.jspecify.annotations.Nullable;

/** Whether batches are kept, in words for the health page: a full disk shows nowhere else, because reading goes on. */
final class StoreHealth {
    /** After this silence another storage service may have kept what failed here. */
    private static final Duration MEMORY = Duration.ofSeconds(3);

    private record Trouble(String words, long at) {}

    private final LongSupplier nanoTime;
    private volatile @Nullable Trouble trouble;

    /** @param nanoTime as {@link System#nanoTime} */
    StoreHealth(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** {@code ok}, or why the newest batch was not kept. From any thread. */
    String words() {
        Trouble newest = trouble;
        return newest == null || nanoTime.getAsLong() - newest.at() > MEMORY.toNanos() ? "ok" : newest.words();
    }

    void kept() {
        trouble = null;
    }

    /** Data that are refused for their own sake say nothing against PostgreSQL. */
    void failed(Throwable failure) {
        trouble = failure instanceof BusFailure known && known.fault() == BusFault.REFUSED
                ? null
                : new Trouble(BusFailure.loggable(failure), nanoTime.getAsLong());
    }
}
