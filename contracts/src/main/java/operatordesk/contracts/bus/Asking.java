package operatordesk.contracts.bus;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.eventbus.DeliveryOptions;
import io.vertx.core.eventbus.ReplyException;
import java.util.concurrent.TimeUnit;

/**
 * A request that waits for its answer. When a member of the cluster has left, which may be the one that was asked, it is asked
 * once more, of those that are there; the first answer counts.
 */
final class Asking<A> {
    private final Vertx vertx;
    private final Context context;
    private final Address<?, A> address;
    private final Buffer request;
    private final Promise<A> answer = Promise.promise();
    private final long begunAt = System.nanoTime();
    private volatile boolean repeated;

    Asking(Vertx vertx, Address<?, A> address, Buffer request) {
        this.vertx = vertx;
        this.context = vertx.getOrCreateContext();
        this.address = address;
        this.request = request;
    }

    Future<A> answer() {
        return answer.future();
    }

    void ask() {
        long left = address.patience().toMillis() - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begunAt);
        var options = new DeliveryOptions().setSendTimeout(Math.max(1, left));
        vertx.eventBus()
                .<Buffer>request(address.name(), request, options)
                .map(reply -> Wire.message(reply.body(), address.answer()))
                .onSuccess(answer::tryComplete)
                .onFailure(failure -> answer.tryFail(asBusFailure(failure)));
    }

    /** May be called from any thread. */
    void memberLeft() {
        context.runOnContext(now -> {
            if (!answer.future().isComplete()) {
                repeated = true;
                ask();
            }
        });
    }

    private BusFailure asBusFailure(Throwable failure) {
        return switch (failure) {
            case BusFailure known -> known;
            case ReplyException reply ->
                switch (reply.failureType()) {
                    case RECIPIENT_FAILURE ->
                        new BusFailure(BusFault.of(reply.failureCode()), String.valueOf(reply.getMessage()));
                    case TIMEOUT -> BusFailure.unavailable("no answer in time from " + address.name());
                    case NO_HANDLERS -> nobody();
                    case ERROR -> BusFailure.unavailable("the connection to " + address.name() + " broke");
                };
            default ->
                BusFailure.unavailable(
                        address.name() + ": " + failure.getClass().getSimpleName());
        };
    }

    /** Who has left may have heard the first time. */
    private BusFailure nobody() {
        String reason = "nobody listens at " + address.name();
        return repeated ? BusFailure.unavailable(reason) : BusFailure.unheard(reason);
    }
}
