package operatordesk.sandbox.methods;

import io.vertx.core.Future;

/** One method of the Bot API. The answer fails with {@link operatordesk.sandbox.model.BotApiError}. */
@FunctionalInterface
public interface BotMethod {
    /** Takes effect and answers the result object. */
    Future<Object> call(Parameters parameters);

    /** A method that answers at once. */
    @FunctionalInterface
    interface AtOnce {
        /** Takes effect and answers the result object, or throws the refusal. */
        Object call(Parameters parameters);

        /** The same as any other method. */
        default BotMethod asMethod() {
            return parameters -> Future.succeededFuture(parameters).map(this::call);
        }
    }
}
