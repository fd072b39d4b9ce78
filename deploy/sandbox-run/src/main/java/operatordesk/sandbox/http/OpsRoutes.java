package operatordesk.sandbox.http;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import operatordesk.sandbox.calls.BotCall;
import operatordesk.sandbox.calls.CallFile;
import operatordesk.sandbox.calls.CallLog;
import operatordesk.sandbox.faults.Fault;
import operatordesk.sandbox.model.World;
import operatordesk.sandbox.roles.Roles;
import org.jspecify.annotations.Nullable;

/** The ops side: the bot ({@code /bot}), what it called ({@code /calls}) and what waits for it ({@code /updates}). */
public final class OpsRoutes {
    private final World world;
    private final Token token;
    private final Roles roles;
    private final CallLog calls;
    private final Waiters<CallLog> waiters;

    public OpsRoutes(Vertx vertx, World world, Token token, Roles roles, CallLog calls) {
        this.token = token;
        this.roles = roles;
        this.world = world;
        this.calls = calls;
        waiters = new Waiters<>(vertx);
        calls.watch(() -> waiters.changed(calls));
    }

    /** Adds the routes. */
    public void mount(Router router) {
        router.route("/calls").failureHandler(PageAnswers::refuse);
        router.get("/calls").handler(this::listCalls);
        router.get("/bot")
                .handler(context -> PageAnswers.send(context, 200, BotView.of(world.bot(), token, roles, context)));
        router.get("/updates")
                .handler(context -> PageAnswers.send(
                        context, 200, new Waiting(world.updates().pending())));
    }

    private void listCalls(RoutingContext context) {
        long limit = PageAnswers.number(context, "limit");
        Supplier<List<BotCall>> found = wanted(context);
        Future<List<CallView>> views = waiters.until(
                        List.of(calls), () -> !found.get().isEmpty(), PageAnswers.wait(context))
                .map(_ -> newest(found.get(), limit));
        PageAnswers.send(context, 200, views);
    }

    private Supplier<List<BotCall>> wanted(RoutingContext context) {
        String chat = context.request().getParam("chat_id");
        Long chatId = chat == null ? null : Long.valueOf(chat);
        String method = context.request().getParam("method");
        long after = PageAnswers.number(context, "after");
        return () -> calls.find(after, chatId, method);
    }

    /** As many as are wanted; all where that is 0. */
    private static List<CallView> newest(List<BotCall> found, long limit) {
        long skipped = limit > 0 ? Math.max(0, found.size() - limit) : 0;
        return found.stream().skip(skipped).map(CallView::of).toList();
    }

    /** How many updates the bot has not confirmed. */
    private record Waiting(int pending) {}

    /** A call as it is shown; the time in ISO 8601. */
    private record CallView(
            long seq,
            String at,
            String method,
            @Nullable Long chatId,
            Map<String, String> parameters,
            List<CallFile> files,
            int status,
            Object answer,
            List<String> unknown,
            @Nullable Fault fault) {
        static CallView of(BotCall call) {
            return new CallView(
                    call.seq(),
                    Views.iso(call.at()),
                    call.method(),
                    call.chatId(),
                    call.parameters(),
                    call.files(),
                    call.status(),
                    call.answer(),
                    call.unknown(),
                    call.fault());
        }
    }
}
