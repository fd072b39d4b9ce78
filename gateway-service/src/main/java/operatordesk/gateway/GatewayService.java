package operatordesk.gateway;

import io.vertx.core.Vertx;
import operatordesk.contracts.node.Health;
import operatordesk.contracts.node.ServiceProcess;

/** The process between Telegram and the event bus. */
public final class GatewayService {
    private GatewayService() {}

    public static void main(String[] args) {
        ServiceProcess.run("gateway", GatewaySettings::from, GatewayService::start);
    }

    /** Starts the gateway on a Vert.x; returns once it serves, or stands by, or knows that Redis is away. Not for an event loop's thread: it waits. */
    public static void start(Vertx vertx, GatewaySettings settings, Health health) {
        vertx.deployVerticle(new GatewayVerticle(settings, health)).await();
    }
}
