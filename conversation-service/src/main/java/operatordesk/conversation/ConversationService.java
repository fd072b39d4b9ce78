package operatordesk.conversation;

import io.vertx.core.Vertx;
import operatordesk.contracts.node.Health;
import operatordesk.contracts.node.ServiceProcess;
import operatordesk.conversation.reload.CatalogueInForce;
import operatordesk.conversation.turn.Desk;

/** The conversation service: the state machines, with their state in Redis. Any number of replicas may run. */
public final class ConversationService {
    private ConversationService() {}

    public static void main(String[] args) {
        ServiceProcess.run("conversation-service", ConversationSettings::from, ConversationService::start);
    }

    /** Brings the service up; returns once it takes events. Waits, so it must not be called on an event loop. */
    public static void start(Vertx vertx, ConversationSettings settings, Health health) {
        var inForce = new CatalogueInForce(settings.catalogueFile(), settings.catalogue());
        var desk = new Desk(settings.operators(), inForce, settings.hours(), settings.language());
        vertx.deployVerticle(new ConversationVerticle(settings.redisUrl(), desk, inForce, health))
                .await();
    }
}
