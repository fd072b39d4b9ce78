package operatordesk.sandbox.http;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.List;
import java.util.Map;
import operatordesk.sandbox.calls.BotCall;
import operatordesk.sandbox.calls.CallLog;
import operatordesk.sandbox.faults.Fault;
import operatordesk.sandbox.faults.FaultRule;
import operatordesk.sandbox.faults.Faults;
import operatordesk.sandbox.methods.GetUpdates;
import operatordesk.sandbox.model.World;
import operatordesk.sandbox.telegram.Json;
import org.jspecify.annotations.Nullable;

/** The ops side: what the bot called ({@code /calls}), what waits for it ({@code /updates}) and what goes wrong ({@code /faults}). */
public final class OpsRoutes {
    private final World world;
    private final Faults faults;
    private final CallLog calls;
    private final GetUpdates polling;

    public OpsRoutes(World world, Faults faults, CallLog calls, GetUpdates polling) {
        this.world = world;
        this.faults = faults;
        this.calls = calls;
        this.polling = polling;
    }

    /** Adds the routes. */
    public void mount(Router router) {
        router.route("/faults").handler(BodyHandler.create(false));
        router.route("/faults").failureHandler(PageAnswers::refuse);
        router.route("/calls").failureHandler(PageAnswers::refuse);
        router.get("/calls").handler(this::listCalls);
        router.get("/updates")
                .handler(context -> PageAnswers.send(
                        context, 200, new Waiting(world.updates().pending())));
        router.get("/faults").handler(context -> PageAnswers.send(context, 200, faults.waiting()));
        router.post("/faults").handler(this::add);
        router.delete("/faults").handler(this::clear);
    }

    private void listCalls(RoutingContext context) {
        String chat = context.request().getParam("chat_id");
        List<CallView> found = calls
                .find(
                        PageAnswers.number(context, "after"),
                        chat == null ? null : Long.valueOf(chat),
                        context.request().getParam("method"))
                .stream()
                .map(CallView::of)
                .toList();
        PageAnswers.send(context, 200, found);
    }

    private void add(RoutingContext context) {
        var body = context.body().buffer();
        FaultRule rule = Json.read(Deeds.need(body, "a body"), FaultRule.class);
        if (Deeds.need(rule.fault(), "fault") instanceof Fault.RepeatUpdates repeat) {
            world.updates().repeat(repeat.count());
            polling.wakeAtOnce();
        } else {
            faults.add(rule);
        }
        PageAnswers.send(context, 201, faults.waiting());
    }

    private void clear(RoutingContext context) {
        faults.clear();
        PageAnswers.send(context, 200, faults.waiting());
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
                    call.status(),
                    call.answer(),
                    call.unknown(),
                    call.fault());
        }
    }
}
