package operatordesk.gateway.testing;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.redis.client.Command;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import operatordesk.contracts.node.Health;
import operatordesk.gateway.GatewayService;
import operatordesk.gateway.GatewaySettings;
import operatordesk.gateway.limits.SendLimits;
import operatordesk.gateway.pace.Pacing;

/**
 * A whole gateway in this process, with a scripted Telegram before it, a test's conversation behind it and a real Redis. Its
 * Vert.x has one event loop and nothing else on it, so blocking that is what stopping the process would be.
 */
public final class RunningGateway implements AutoCloseable {
    /** So high that no test of something else waits for them. */
    public static final SendLimits UNHURRIED = new SendLimits(999, 100, 100, 6_000);

    private static final int POLL_SECONDS = 20;

    public final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    public final Vertx world;
    public final ScriptedTelegram telegram;
    public final TestConversation conversation;
    private final boolean ownsWorld;
    private final Health health = new Health();
    private final int healthPort;

    /** The first gateway, in a world where nobody holds a lease. */
    public RunningGateway() {
        ownsWorld = true;
        world = Vertx.vertx();
        telegram = new ScriptedTelegram(world);
        conversation = new TestConversation();
        healthPort = listen();
        TestRedis.run(world, Command.FLUSHALL);
    }

    /** Another gateway in the same world, as in a process of its own. */
    public RunningGateway(RunningGateway first) {
        ownsWorld = false;
        world = first.world;
        telegram = first.telegram;
        conversation = first.conversation;
        healthPort = listen();
    }

    /** Starts the gateway; whatever the test scripts before belongs to its first polls. */
    public RunningGateway start(Pacing pacing) {
        return start(pacing, UNHURRIED, TestRedis.url());
    }

    public RunningGateway start(Pacing pacing, SendLimits limits, String redis) {
        var settings = new GatewaySettings(telegram.server(), redis, POLL_SECONDS, limits, pacing);
        GatewayService.start(vertx, settings, health);
        return this;
    }

    /** Undeploys the gateway as the end of the process does; the scripted Telegram stays. */
    public void stop() {
        vertx.deploymentIDs().forEach(id -> vertx.undeploy(id).await());
    }

    /** The health page as it is now. */
    public String health() {
        return page().body();
    }

    public int healthStatus() {
        return page().statusCode();
    }

    @Override
    public void close() {
        vertx.close().await();
        if (ownsWorld) {
            world.close().await();
        }
    }

    private int listen() {
        return health.listen(world, "127.0.0.1", 0).await().actualPort();
    }

    private HttpResponse<String> page() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var page = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + healthPort + "/health"));
            return client.send(page.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
