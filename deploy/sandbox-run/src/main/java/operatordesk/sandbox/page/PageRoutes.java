package operatordesk.sandbox.page;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.StaticHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The page ({@code /}, {@code /page/*}) and the libraries it imports ({@code /lib/*}), all from the class path. A browser asks
 * every time whether what it keeps is still right, so that a new version of the sandbox is seen at once.
 */
public final class PageRoutes {
    private static final String FOLDER = "operatordesk/sandbox/page";
    private static final String PREACT = "META-INF/resources/webjars/preact/10.28.0/";
    private static final String HTM = "META-INF/resources/_static/htm/3.1.1/";
    private static final Map<String, String> LIBRARIES = Map.of(
            "preact.js", PREACT + "dist/preact.module.js",
            "hooks.js", PREACT + "hooks/dist/hooks.module.js",
            "htm.js", HTM + "dist/htm.module.js");

    private final String policy = ContentPolicy.of(text(FOLDER + "/index.html"));

    /** Reads the page once, for its import map; fails where it is not on the class path. */
    public PageRoutes() {}

    /** Adds the routes. */
    public void mount(Router router) {
        var files = StaticHandler.create(FOLDER);
        router.get("/").handler(this::protect).handler(files);
        router.get("/page/*").handler(this::protect).handler(files);
        LIBRARIES.forEach((name, file) ->
                router.get("/lib/" + name).handler(this::protect).handler(context -> library(context, file)));
    }

    /** Takes the first look into the jars, which is a slow one, before anybody waits for the page. */
    public static Future<Void> prepare(Vertx vertx) {
        return Future.join(LIBRARIES.values().stream()
                        .map(vertx.fileSystem()::readFile)
                        .toList())
                .compose(_ -> vertx.fileSystem().readFile(FOLDER + "/index.html"))
                .mapEmpty();
    }

    private void protect(RoutingContext context) {
        HttpServerResponse response = context.response();
        response.putHeader("Content-Security-Policy", policy)
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "no-referrer")
                .putHeader("Cache-Control", "no-cache");
        context.next();
    }

    /** A library's path names its version, so the path tells whether a kept copy is still right. */
    private static void library(RoutingContext context, String file) {
        context.etag('"' + Integer.toHexString(file.hashCode()) + '"');
        if (context.isFresh()) {
            context.response().setStatusCode(304).end();
        } else {
            context.response()
                    .putHeader("Content-Type", "text/javascript;charset=UTF-8")
                    .sendFile(file)
                    .onFailure(context::fail);
        }
    }

    private static String text(String file) {
        try (InputStream in = PageRoutes.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
