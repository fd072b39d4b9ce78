package operatordesk.sandbox.http;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.concurrent.TimeUnit;
import operatordesk.sandbox.calls.BotCall;
import operatordesk.sandbox.calls.CallFile;
import operatordesk.sandbox.calls.CallLog;
import operatordesk.sandbox.calls.OddCalls;
import operatordesk.sandbox.faults.Fault;
import operatordesk.sandbox.faults.Faults;
import operatordesk.sandbox.faults.RateLimits;
import operatordesk.sandbox.methods.BotMethod;
import operatordesk.sandbox.methods.MessageCost;
import operatordesk.sandbox.methods.MethodRegistry;
import operatordesk.sandbox.methods.Parameters;
import operatordesk.sandbox.methods.Upload;
import operatordesk.sandbox.model.BotApiError;
import operatordesk.sandbox.model.Uploaded;
import operatordesk.sandbox.model.World;
import org.jspecify.annotations.Nullable;

/** The bot's side: {@code /bot<token>/<method>}. */
public final class BotRoutes {
    private final Vertx vertx;
    private final Token token;
    private final World world;
    private final MethodRegistry methods;
    private final Faults faults;
    private final @Nullable RateLimits limits;
    private final CallLog calls;
    private final OddCalls odd = new OddCalls();

    public BotRoutes(
            Vertx vertx,
            Token token,
            World world,
            MethodRegistry methods,
            Faults faults,
            @Nullable RateLimits limits,
            CallLog calls) {
        this.vertx = vertx;
        this.token = token;
        this.world = world;
        this.methods = methods;
        this.faults = faults;
        this.limits = limits;
        this.calls = calls;
    }

    /** Adds the routes. */
    public void mount(Router router) {
        router.routeWithRegex("/bot(?<token>[^/]*)/(?<method>[^/]+)/?").handler(this::called);
        router.routeWithRegex("/bot.+")
                .handler(context -> BotAnswers.refusal(context.response(), BotApiError.of(404, "Not Found")));
    }

    /** A call on its way: what was asked, and the fault that hits it. */
    private record Call(
            RoutingContext context,
            String method,
            Parameters parameters,
            @Nullable Long chatId,
            @Nullable Fault fault) {}

    private void called(RoutingContext context) {
        try {
            token.check(context.pathParam("token"));
        } catch (BotApiError e) {
            BotAnswers.refusal(context.response(), e);
            return;
        }
        ParameterReader.read(context)
                .map(parameters -> call(context, parameters))
                .onSuccess(this::underFault)
                .onFailure(failure -> BotAnswers.refusal(context.response(), asRefusal(failure)));
    }

    private Call call(RoutingContext context, Parameters parameters) {
        String method = context.pathParam("method");
        parameters.uploads().values().forEach(this::keep);
        Long chatId = parameters.all().containsKey("chat_id") ? parameters.number("chat_id") : null;
        return new Call(
                context, method, parameters, chatId, faults.next(method, chatId).orElse(null));
    }

    private void underFault(Call call) {
        switch (call.fault()) {
            case null -> perform(call);
            case Fault.TooManyRequests limit -> refuse(call, BotApiError.tooManyRequests(limit.retryAfter()));
            case Fault.Refused refused -> refuse(call, BotApiError.of(refused.code(), refused.description()));
            case Fault.BadGateway _ -> {
                log(call, 502, "an HTML page");
                BotAnswers.badGateway(call.context().response());
            }
            case Fault.CutBefore _ -> {
                log(call, 0, "the connection was cut before");
                cut(call);
            }
            case Fault.CutAfter _ ->
                effect(call).onComplete(_ -> {
                    log(call, 0, "the connection was cut after");
                    cut(call);
                });
            case Fault.Slow slow ->
                vertx.timer(slow.millis(), TimeUnit.MILLISECONDS).onSuccess(_ -> perform(call));
            case Fault.SecondPoller _ ->
                methods.polling().<Object>rival().onFailure(failure -> refuse(call, asRefusal(failure)));
            case Fault.RepeatUpdates _, Fault.ExpirePresses _, Fault.ClockJump _ -> perform(call);
        }
    }

    private void perform(Call call) {
        effect(call)
                .onSuccess(result -> {
                    log(call, 200, result);
                    BotAnswers.result(call.context().response(), result);
                })
                .onFailure(failure -> refuse(call, asRefusal(failure)));
    }

    private Future<Object> effect(Call call) {
        BotMethod method = methods.find(call.method()).orElse(null);
        if (method == null) {
            odd.noMethod(call.method());
            return Future.failedFuture(BotApiError.of(404, "Not Found: method not found"));
        }
        int messages = MessageCost.of(call.method(), call.parameters());
        int seconds = limits != null && call.chatId() != null && messages > 0
                ? limits.secondsToWait(call.chatId(), messages, world.steadyNow())
                : 0;
        return seconds > 0 ? Future.failedFuture(BotApiError.tooManyRequests(seconds)) : method.call(call.parameters());
    }

    private void refuse(Call call, BotApiError error) {
        log(call, error.code(), error.description());
        BotAnswers.refusal(call.context().response(), error);
    }

    private static BotApiError asRefusal(Throwable failure) {
        return failure instanceof BotApiError refusal
                ? refusal
                : BotApiError.of(
                        500, "Internal Server Error: " + failure.getClass().getSimpleName());
    }

    private static void cut(Call call) {
        call.context().request().connection().close();
    }

    /** For the file that is made of it, and for who makes the call once more, be it that it failed. */
    private void keep(Upload upload) {
        world.files().keep(upload.digest(), new Uploaded(upload.content(), upload.name(), upload.mimeType()));
    }

    private static List<CallFile> files(Parameters parameters) {
        return parameters.uploads().entrySet().stream()
                .map(part -> file(part.getKey(), part.getValue()))
                .toList();
    }

    private static CallFile file(String part, Upload upload) {
        return new CallFile(
                part, upload.name(), upload.mimeType(), upload.content().length(), upload.digest());
    }

    private void log(Call call, int status, Object answer) {
        // A refused call did not get to all of its parameters.
        if (status == 200) {
            odd.noUse(call.method(), call.parameters().unknown());
        }
        calls.add(seq -> new BotCall(
                seq,
                world.now(),
                call.method(),
                call.chatId(),
                call.parameters().all(),
                files(call.parameters()),
                status,
                answer,
                call.parameters().unknown(),
                call.fault()));
    }
}
