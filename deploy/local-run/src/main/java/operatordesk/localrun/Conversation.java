package operatordesk.localrun;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.HashSet;
import java.util.Set;
import operatordesk.contracts.node.Environment;
import operatordesk.contracts.node.Health;
import operatordesk.conversation.ConversationService;
import operatordesk.conversation.ConversationSettings;

/**
 * The one service that knows the operators. It goes by those it was started with, so other ones mean another start: all of its
 * state is in Redis, and events that come meanwhile are asked again by the gateway. Waits, so never on an event loop.
 */
final class Conversation {
    private final Vertx vertx;
    private final Health health;
    private ConversationSettings settings;
    private Set<String> deployed = Set.of();

    Conversation(Vertx vertx, Health health, ConversationSettings settings) {
        this.vertx = vertx;
        this.health = health;
        this.settings = settings;
    }

    /** Starts it. */
    void start() {
        Set<String> others = vertx.deploymentIDs();
        ConversationService.start(vertx, settings, health);
        Set<String> own = new HashSet<>(vertx.deploymentIDs());
        own.removeAll(others);
        deployed = own;
    }

    /**
     * Ends it and starts it with the operators in these settings, with the catalogue as it stands in its file now. Where it cannot
     * start so, it goes on as before, and the failure is thrown.
     */
    void restart(LocalSettings newSettings) {
        var environment = new Environment(newSettings.variables());
        ConversationSettings next = ConversationSettings.from(environment);
        environment.check();
        Future.join(deployed.stream().map(vertx::undeploy).toList())
                .otherwiseEmpty()
                .await();
        ConversationSettings former = settings;
        settings = next;
        try {
            start();
        } catch (RuntimeException e) {
            settings = former;
            start();
            throw e;
        }
    }
}
