package operatordesk.sandbox.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keeps other web sites, open in a browser on this machine, from playing people: what a browser says another page sent is refused,
 * and on loopback so is every name but loopback's, behind which a site could hide. Bots call from anywhere,
 * but for pages of other sites.
 */
public final class Visitors {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern BOTS = Pattern.compile("/bot[^/]+/.*|/file/bot.*");

    private final boolean onLoopback;

    /** @param host the address that the sandbox listens on; beyond loopback it may be reached by any name */
    public Visitors(String host) {
        onLoopback = host.equalsIgnoreCase("localhost") || host.startsWith("127.") || host.matches("\\[?::1]?");
    }

    /** Adds the check; routes that were added before are not checked. */
    public void mount(Router router) {
        router.route().handler(this::check);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (BOTS.matcher(context.normalizedPath()).matches()) {
            checkBot(context);
        } else if (onLoopback && !isLoopback(request.authority())) {
            refuse(context, "the sandbox is reached as localhost, 127.0.0.1 or [::1] only");
        } else if (!isOwn(request)) {
            refuse(context, "another web site's page may not use the sandbox");
        } else {
            context.next();
        }
    }

    /** The token keeps nobody out who has read it in the docs, and a picture's address on a web page would do for a call. */
    private static void checkBot(RoutingContext context) {
        if ("cross-site".equals(context.request().getHeader("Sec-Fetch-Site"))) {
            refuse(context, "another web site's page may not be the bot");
        } else {
            context.next();
        }
    }

    private static void refuse(RoutingContext context, String reason) {
        PageAnswers.send(context, 403, Map.of("reason", reason));
    }

    private static boolean isLoopback(HostAndPort authority) {
        return authority != null && LOOPBACK.contains(authority.host().toLowerCase(Locale.ROOT));
    }

    /** What is no browser's sends no origin; a browser sends one with whatever could change something. */
    private static boolean isOwn(HttpServerRequest request) {
        String origin = request.getHeader("Origin");
        return origin == null || origin.equalsIgnoreCase(request.scheme() + "://" + request.getHeader("Host"));
    }
}
