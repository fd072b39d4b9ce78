package operatordesk.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Vertx;
import java.time.Duration;
import operatordesk.sandbox.client.SandboxClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A sandbox of its own for every test, with a bot and a client that plays people. */
class SandboxCase {
    static final Duration PATIENCE = Duration.ofSeconds(10);

    final SettableClock clock = new SettableClock();
    private final Vertx vertx = Vertx.vertx();
    private SandboxServer server = start();

    Bot bot = Bot.of(server);
    SandboxClient people = new SandboxClient(server.url());

    SandboxOptions options() {
        return SandboxOptions.onLoopback().withClock(clock);
    }

    SandboxServer server() {
        return server;
    }

    Vertx vertx() {
        return vertx;
    }

    private SandboxServer start() {
        return SandboxServer.start(vertx, options()).await();
    }

    @BeforeEach
    void answers() {
        bot.call("getMe").result();
    }

    @AfterEach
    void end() {
        server.close().await();
        vertx.close().await();
    }

    /** The oldest waiting update, confirming nothing. */
    JsonNode nextUpdate() {
        clock.forward(Duration.ofSeconds(5));
        var updates = bot.call("getUpdates", "{'timeout':5,'limit':1}").result();
        bot.call("getUpdates", "{'offset':" + (updates.get(0).get("update_id").asLong() + 1) + ",'limit':1}");
        return updates.get(0);
    }
}
