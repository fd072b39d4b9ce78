package operatordesk.sandbox;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.net.URI;
import java.util.List;

/** A running sandbox. */
public final class SandboxServer {
    private final Vertx vertx;
    private final SandboxOptions options;
    private final String deployment;
    private final int port;

    private SandboxServer(Vertx vertx, SandboxOptions options, String deployment, int port) {
        this.vertx = vertx;
        this.options = options;
        this.deployment = deployment;
        this.port = port;
    }

    /** Starts a sandbox with nobody in it. Fails when the port is taken. */
    public static Future<SandboxServer> start(Vertx vertx, SandboxOptions options) {
        var verticle = new SandboxVerticle(options);
        return vertx.deployVerticle(verticle).map(id -> new SandboxServer(vertx, options, id, verticle.port()));
    }

    /** The port it listens on. */
    public int port() {
        return port;
    }

    /** Where it is: the base for a bot in place of Telegram's, and for the client that plays people. No slash at the end. */
    public URI url() {
        return URI.create("http://" + options.host() + ":" + port);
    }

    /** Where a browser on this machine finds its page. */
    public URI page() {
        String host = options.host().equals("0.0.0.0") ? "127.0.0.1" : options.host();
        return URI.create("http://" + host + ":" + port + "/");
    }

    /** The bot's token. */
    public String token() {
        return options.token();
    }

    /** Ends it; everything in it is forgotten. */
    public Future<Void> close() {
        return vertx.undeploy(deployment);
    }

    /** Runs a sandbox until SIGTERM. Arguments: {@code --port}, {@code --host}, {@code --token}, {@code --rate-limits}. */
    public static void main(String[] arguments) {
        SandboxProcess.run(List.of(arguments));
    }
}
