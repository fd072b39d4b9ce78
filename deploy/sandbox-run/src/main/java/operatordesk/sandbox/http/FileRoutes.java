package operatordesk.sandbox.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import operatordesk.sandbox.model.BotApiError;
import operatordesk.sandbox.model.World;

/** Where the bot fetches what people sent: {@code /file/bot<token>/<file_path>}, with the path that {@code getFile} told. */
public final class FileRoutes {
    private final Token token;
    private final World world;

    public FileRoutes(Token token, World world) {
        this.token = token;
        this.world = world;
    }

    /** Adds the route. */
    public void mount(Router router) {
        router.getWithRegex("/file/bot(?<token>[^/]*)/(?<path>.+)").handler(this::fetch);
    }

    private void fetch(RoutingContext context) {
        try {
            token.check(context.pathParam("token"));
            Buffer content =
                    world.files().at(context.pathParam("path")).orElseThrow(() -> BotApiError.of(404, "Not Found"));
            context.response()
                    .putHeader("Content-Type", "application/octet-stream")
                    .end(content);
        } catch (BotApiError e) {
            BotAnswers.refusal(context.response(), e);
        }
    }
}
