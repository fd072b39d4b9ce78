package operatordesk.systemtests;

import io.vertx.core.Vertx;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** A line from the gateways to Telegram, and one from every process to Redis. */
final class Lines implements DeskProcesses.Detour, AutoCloseable {
    private final Vertx vertx = Vertx.vertx();
    private final Map<String, Line> lines = new HashMap<>();

    @Override
    public String url(String process, String server) {
        URI url = URI.create(server);
        String name = switch (url.getScheme()) {
            case "http" -> "telegram";
            case "redis" -> process;
            default -> "";
        };
        return name.isEmpty()
                ? server
                : server.replace(
                        ":" + url.getPort(),
                        ":"
                                + lines.computeIfAbsent(name, fresh -> new Line(vertx, url.getPort()))
                                        .port());
    }

    /** The network between the gateways and Telegram. */
    Line telegram() {
        return of("telegram");
    }

    /** The network between a process and Redis. */
    Line redisOf(String process) {
        return of(process);
    }

    private Line of(String name) {
        return Objects.requireNonNull(lines.get(name), name);
    }

    @Override
    public void close() {
        vertx.close().await();
    }
}
