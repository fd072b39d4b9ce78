package operatordesk.conversation.lanes;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import operatordesk.contracts.Addresses;
import operatordesk.contracts.bus.Bus;
import operatordesk.contracts.bus.BusFailure;
import operatordesk.contracts.bus.BusFault;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.stores.Row;
import operatordesk.contracts.stores.StoreBatch;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.sessions.Lanes.Held;
import operatordesk.conversation.sessions.Lanes.Outcome;
import operatordesk.conversation.sessions.Queued;

/**
 * Hands rows to the storage service. Rows that are refused together are tried one by one, in their order, so that only the
 * one at fault is put aside.
 */
final class StoreWork implements LaneWork {
    private final Bus bus;
    private final StorageWatch watch;

    StoreWork(Bus bus, StorageWatch watch) {
        this.bus = bus;
        this.watch = watch;
    }

    @Override
    public Future<LaneResult> perform(Held held) {
        var store = (Effect.Store) held.head().effect();
        return bus.ask(Addresses.STORES, new StoreBatch(store.rows()))
                .onSuccess(stored -> watch.succeeded())
                .onFailure(failure -> noteFailure(failure))
                .map(stored -> (LaneResult) LaneResult.Done.PLAIN)
                .recover(failure -> isRefused(failure) && store.rows().size() > 1
                        ? Future.succeededFuture(new LaneResult.Done(oneByOne(held, store.rows())))
                        : Future.failedFuture(failure));
    }

    private void noteFailure(Throwable failure) {
        if (isRefused(failure)) {
            watch.succeeded();
        } else {
            watch.failed();
        }
    }

    private static boolean isRefused(Throwable failure) {
        return failure instanceof BusFailure known && known.fault() == BusFault.REFUSED;
    }

    /** The last part has the id of the whole: shows that wait for the whole wait for all parts. */
    private static Outcome oneByOne(Held held, List<Row> rows) {
        EventId whole = held.head().id();
        List<Queued> parts = new ArrayList<>();
        for (Row row : rows) {
            EventId id = parts.size() == rows.size() - 1 ? whole : whole.then(parts.size());
            parts.add(new Queued(id, new Effect.Store(List.of(row))));
        }
        return Outcome.split(parts);
    }
}
