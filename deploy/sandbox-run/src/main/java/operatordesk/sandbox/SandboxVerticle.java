package operatordesk.sandbox;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import operatordesk.sandbox.calls.CallLog;
import operatordesk.sandbox.faults.Faults;
import operatordesk.sandbox.faults.RateLimits;
import operatordesk.sandbox.http.BotRoutes;
import operatordesk.sandbox.http.ChatRoutes;
import operatordesk.sandbox.http.FaultRoutes;
import operatordesk.sandbox.http.FileRoutes;
import operatordesk.sandbox.http.OpsRoutes;
import operatordesk.sandbox.http.PeopleRoutes;
import operatordesk.sandbox.http.SendingRoutes;
import operatordesk.sandbox.http.Token;
import operatordesk.sandbox.http.UploadRoutes;
import operatordesk.sandbox.http.Visitors;
import operatordesk.sandbox.http.Waiters;
import operatordesk.sandbox.methods.MethodRegistry;
import operatordesk.sandbox.model.PersonPresses;
import operatordesk.sandbox.model.PersonSide;
import operatordesk.sandbox.model.World;
import operatordesk.sandbox.page.PageRoutes;
import operatordesk.sandbox.telegram.User;
import org.jspecify.annotations.Nullable;

/** Wires one sandbox on one event loop, which is what keeps its state without locks. */
final class SandboxVerticle extends VerticleBase {
    private static final int MOST_CALLS = 10_000;
    private static final int LEAST_UPDATE_ID = 2_000_001;

    /** As Telegram's server: HTTP/1.1 only, so that a cut connection cuts one call. */
    private static final HttpServerOptions OVER_HTTP_1 =
            new HttpServerOptions().setHandle100ContinueAutomatically(true).setHttp2ClearTextEnabled(false);

    private final SandboxOptions options;
    private @Nullable HttpServer server;

    SandboxVerticle(SandboxOptions options) {
        this.options = options;
    }

    @Override
    public Future<?> start() {
        RandomGenerator random = new SecureRandom();
        var token = new Token(options.token());
        var bot = new User(token.botId(), true, "Operator Desk", null, "operator_desk_sandbox_bot", null);
        int firstUpdate = random.nextInt(LEAST_UPDATE_ID, Integer.MAX_VALUE / 2);
        var world = new World(bot, options.clock(), options.pressWindow(), firstUpdate);
        var methods = new MethodRegistry(vertx, world);
        var faults = new Faults();
        var calls = new CallLog(MOST_CALLS);
        var waiters = new Waiters<Long>(vertx);
        world.watch(chat -> {
            methods.polling().wake();
            waiters.changed(chat.person().id());
        });
        var limits = options.rateLimits() ? new RateLimits() : null;
        Router router = Router.router(vertx);
        new Visitors(options.host()).mount(router);
        new BotRoutes(vertx, token, world, methods, faults, limits, calls).mount(router);
        new FileRoutes(token, world).mount(router);
        var people = new PersonSide(world, random);
        new PeopleRoutes(world, people, options.roles()).mount(router);
        new SendingRoutes(world, people).mount(router);
        new ChatRoutes(world, new PersonPresses(world, random), options.roles(), waiters).mount(router);
        new OpsRoutes(vertx, world, token, options.roles(), calls).mount(router);
        new FaultRoutes(world, faults, methods.polling()).mount(router);
        new UploadRoutes(world.files()).mount(router);
        new PageRoutes().mount(router);
        return PageRoutes.prepare(vertx)
                .compose(_ -> vertx.createHttpServer(OVER_HTTP_1)
                        .requestHandler(router)
                        .listen(options.port(), options.host()))
                .onSuccess(listening -> server = listening);
    }

    /** The port, once it has started. */
    int port() {
        return server == null ? options.port() : server.actualPort();
    }
}
