package operatordesk.storage;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import operatordesk.contracts.Addresses;
import operatordesk.contracts.bus.Bus;
import operatordesk.contracts.node.Health;

/** Wires the consumers to PostgreSQL. */
final class StorageVerticle extends VerticleBase {
    private final StorageSettings settings;
    private final Health health;

    StorageVerticle(StorageSettings settings, Health health) {
        this.settings = settings;
        this.health = health;
    }

    @Override
    public Future<?> start() {
        var postgres = new Postgres(vertx, settings);
        var watch = new PostgresWatch(vertx, postgres);
        var stores = new StoreHealth(System::nanoTime);
        health.add("postgres", watch::state);
        health.add("stores", stores::words);
        var bus = new Bus(vertx);
        return watch.start()
                .compose(looked -> bus.serve(Addresses.STORES, new Stores(postgres, stores)::keep))
                .compose(serving -> bus.serve(Addresses.QUERIES, new Queries(postgres)::answer));
    }
}
