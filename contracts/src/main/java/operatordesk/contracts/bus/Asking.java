package operatordesk.contracts.bus;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.eventbus.DeliveryOptions;
import io.vertx.core.eventbus.ReplyException;
import java.time.Duration;
import java.util.List;

/**
 * A request that waits for its answer; the first answer counts. It is asked again, of those that are there, when the answer takes long
 * or a member has left the cluster: it may be that member who was asked, or one that hangs. For some moments after a member
 * has left, the others still pick it, which is why once is not enough.
 */
final class Asking<A> {
    private static final List<Duration> AGAIN_AFTER = List.of(Duration.ofSeconds(1), Duration.ofSeconds(3));
    private static final Duration DEPARTED_ARE_FORGOTTEN_AFTER = Duration.ofMillis(300);

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

    Future<A> ask() {
        send();
        AGAIN_AFTER.forEach(this::repeatAfter);
        return answer.future();
    }

    private void send() {
        var options = new DeliveryOptions().setSendTimeout(Math.max(1, left().toMillis()));
        vertx.eventBus()
                .<Buffer>request(address.name(), request, options)
                .map(reply -> Wire.message(reply.body(), address.answer()))
                .onSuccess(answer::tryComplete)
                .onFailure(failure -> answer.tryFail(asBusFailure(failure)));
    }

    private Duration left() {
        return address.patience().minusNanos(System.nanoTime() - begunAt);
    }

    private void repeatAfter(Duration pause) {
        if (pause.compareTo(left()) < 0) {
            long timer = vertx.setTimer(pause.toMillis(), passed -> repeat());
            answer.future().onComplete(answered -> vertx.cancelTimer(timer));
        }
    }

    private void repeat() {
        if (!answer.future().isComplete()) {
            repeated = true;
            send();
        }
    }

    /** May be called from any thread. */
    void memberLeft() {
        context.runOnContext(now -> {
            repeat();
            repeatAfter(DEPARTED_ARE_FORGOTTEN_AFTER);
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
