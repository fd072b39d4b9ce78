package operatordesk.sandbox.http;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import operatordesk.sandbox.model.Refusal;
import operatordesk.sandbox.model.Rule;
import operatordesk.sandbox.telegram.Json;
import org.jspecify.annotations.Nullable;

/** What the people's and the ops side have in common: JSON out, {@code {"reason": ..., "rule": ...}} for a refusal. */
final class PageAnswers {
    private static final int MOST_SECONDS = 60;

    private PageAnswers() {}

    static void send(RoutingContext context, int status, Object value) {
        if (!context.response().closed()) {
            context.response()
                    .setStatusCode(status)
                    .putHeader("Content-Type", "application/json")
                    .end(Json.bytes(value));
        }
    }

    static void send(RoutingContext context, int status, Future<?> value) {
        value.onSuccess(result -> send(context, status, (Object) result))
                .onFailure(failure -> refuse(context, failure));
    }

    /** Answers the failure of a request. */
    static void refuse(RoutingContext context) {
        refuse(context, context.failure());
    }

    static void refuse(RoutingContext context, @Nullable Throwable failure) {
        switch (failure) {
            case Refusal refusal -> send(context, refusal.status(), Why.of(refusal));
            case IllegalArgumentException malformed -> send(context, 400, new Why(malformed.getMessage(), null));
            case null, default -> send(context, 500, new Why("the sandbox failed", null));
        }
    }

    /** @param rule the code of the rule that forbids it, for who has words of their own for it */
    private record Why(@Nullable String reason, @Nullable String rule) {
        static Why of(Refusal refusal) {
            return new Why(refusal.getMessage(), refusal.rule().map(Rule::code).orElse(null));
        }
    }

    /** A number in the query; 0 where it is absent. */
    static long number(RoutingContext context, String name) {
        String text = context.request().getParam(name);
        return text == null ? 0 : Long.parseLong(text);
    }

    /** The query's {@code wait} in seconds, at most a minute. */
    static Duration wait(RoutingContext context) {
        String text = context.request().getParam("wait");
        double seconds = text == null ? 0 : Math.clamp(Double.parseDouble(text), 0.0, MOST_SECONDS);
        return Duration.ofMillis((long) (seconds * 1000));
    }
}
