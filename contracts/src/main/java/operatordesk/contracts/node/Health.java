package operatordesk.contracts.node;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A service's health page: {@code GET /health} answers 200 when every check is well and 503 otherwise, with one word for
 * each check. It says nothing about people.
 */
public final class Health {
    private static final Logger LOG = LoggerFactory.getLogger(Health.class);

    private final Map<String, Supplier<String>> checks = new ConcurrentHashMap<>();

    /**
     * Adds a check.
     *
     * @param state answers {@code ok}, perhaps with a comma and more words, or a few words for what is wrong; called at every
     *     request, so it must not wait
     */
    public void add(String name, Supplier<String> state) {
        checks.put(name, state);
    }

    /**
     * Starts the page.
     *
     * @param port 0 for a free one
     */
    public Future<HttpServer> listen(Vertx vertx, String host, int port) {
        return vertx.createHttpServer().requestHandler(this::answer).listen(port, host);
    }

    private void answer(HttpServerRequest request) {
        if (!request.path().equals("/health")) {
            request.response().setStatusCode(404).end();
            return;
        }
        Map<String, String> states = new TreeMap<>();
        checks.forEach((name, state) -> states.put(name, word(name, state)));
        boolean well = states.values().stream().allMatch(Health::isWell);
        request.response()
                .setStatusCode(well ? 200 : 503)
                .putHeader("Content-Type", "application/json")
                .end(new JsonObject(new TreeMap<String, Object>(states)).toBuffer());
    }

    private static boolean isWell(String state) {
        return state.equals("ok") || state.startsWith("ok, ");
    }

    /** A check that throws must not leave the asker without an answer. */
    private static String word(String name, Supplier<String> state) {
        try {
            return state.get();
        } catch (RuntimeException e) {
            LOG.error("The health check {} throws {}", name, e.getClass().getName());
            return "failing";
        }
    }
}
