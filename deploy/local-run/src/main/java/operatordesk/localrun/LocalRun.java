package operatordesk.localrun;

import io.vertx.core.Vertx;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import operatordesk.contracts.node.Environment;
import operatordesk.contracts.node.Health;
import operatordesk.contracts.node.MalformedSettings;
import operatordesk.conversation.ConversationSettings;
import operatordesk.engines.EngineFailure;
import operatordesk.gateway.GatewayService;
import operatordesk.gateway.GatewaySettings;
import operatordesk.storage.StorageService;
import operatordesk.storage.StorageSettings;
import org.jspecify.annotations.Nullable;

/** Runs the whole desk in one process: databases, the three services, and the sandbox where there is no bot. */
public final class LocalRun {
    private static final int MALFORMED = 2;
    private static final long MOST_SECONDS_TO_STOP = 8;

    private final PrintStream out;
    private final Vertx vertx = Vertx.vertx();
    private final Engines engines = new Engines();

    private LocalRun(PrintStream out) {
        this.out = out;
    }

    /** Reads {@code .env} in the working directory and the environment; ends with the process. */
    public static void main(String[] args) {
        try {
            var settings = LocalSettings.from(SettingsFile.over(Path.of(".env"), System.getenv()));
            new LocalRun(System.out).start(settings);
        } catch (MalformedSettings | EngineFailure e) {
            System.err.println(e.getMessage());
            System.exit(MALFORMED);
        } catch (RuntimeException e) {
            System.err.println("The desk could not start: " + e);
            System.exit(1);
        }
    }

    private void start(LocalSettings given) {
        Runtime.getRuntime().addShutdownHook(new Thread(this::end));
        long begun = System.nanoTime();
        LocalSettings settings = given;
        @Nullable URI sandbox = null;
        @Nullable ChosenRoles roles = null;
        if (given.needsSandbox()) {
            roles = ChosenRoles.of(given);
            sandbox = Demo.start(vertx, given, roles, out);
            settings = given.withSandbox(sandbox.toString(), roles.operators());
        }
        LocalSettings complete = engines.start(settings, out);
        Conversation running = serve(complete);
        if (roles != null) {
            roles.serve(operators -> running.restart(complete.withOperators(operators)));
        }
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        out.printf("Operator Desk is ready after %.1f s.%n", millis / 1000.0);
        if (sandbox != null) {
            Demo.explain(sandbox, out);
        }
    }

    private Conversation serve(LocalSettings settings) {
        var environment = new Environment(settings.variables());
        StorageSettings storage = StorageSettings.from(environment);
        ConversationSettings conversation = ConversationSettings.from(environment);
        GatewaySettings gateway = GatewaySettings.from(environment);
        int healthPort = environment.number("HEALTH_PORT", 0, 0, 65_535);
        environment.check();
        var health = new Health();
        StorageService.start(vertx, storage, health);
        var running = new Conversation(vertx, health, conversation);
        running.start();
        GatewayService.start(vertx, gateway, health);
        int port = health.listen(vertx, "127.0.0.1", healthPort).await().actualPort();
        out.println("Health      http://127.0.0.1:" + port + "/health");
        return running;
    }

    private void end() {
        try {
            vertx.close().await(MOST_SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (Exception e) {
            System.err.println("The services did not end in time.");
        }
        engines.close();
        out.println("Operator Desk has ended.");
    }
}
