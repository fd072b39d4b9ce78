package operatordesk.storage;

import io.vertx.core.Vertx;
import operatordesk.contracts.node.Health;
import operatordesk.contracts.node.ServiceProcess;

/** The storage service: its process, and the same for a process that it shares with others. */
public final class StorageService {
    private StorageService() {}

    /** Runs the service as a process of its own. */
    public static void main(String[] args) {
        ServiceProcess.run("storage-service", StorageSettings::from, StorageService::start);
    }

    /**
     * Brings the service up: the tables first, then the consumers. Waits, for a minute at most while PostgreSQL is not up
     * yet, so it must not be called on an event loop. Throws what made it impossible.
     */
    public static void start(Vertx vertx, StorageSettings settings, Health health) {
        new Migrations(vertx, settings).run();
        vertx.deployVerticle(new StorageVerticle(settings, health)).await();
    }
}
