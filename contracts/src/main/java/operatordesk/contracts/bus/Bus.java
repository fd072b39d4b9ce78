package operatordesk.contracts.bus;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.eventbus.DeliveryOptions;
import io.vertx.core.eventbus.Message;
import io.vertx.core.eventbus.MessageConsumer;
import io.vertx.core.eventbus.ReplyException;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The clustered event bus with types: request and reply only, every request answered or failed with a {@link BusFault}. */
public final class Bus {
    private static final Logger LOG = LoggerFactory.getLogger(Bus.class);

    private final Vertx vertx;

    public Bus(Vertx vertx) {
        this.vertx = vertx;
    }

    /**
     * Asks one of the consumers of an address. Fails with {@link BusFailure}: {@code UNAVAILABLE} when nobody listens or
     * answers within the address's patience, or when the consumer says so; {@code REFUSED} when the request is at fault.
     */
    public <Q, A> Future<A> ask(Address<Q, A> address, Q request) {
        var options = new DeliveryOptions().setSendTimeout(address.patience().toMillis());
        return vertx.eventBus()
                .<Buffer>request(address.name(), Wire.bytes(request), options)
                .map(reply -> Wire.message(reply.body(), address.answer()))
                .recover(failure -> Future.failedFuture(asBusFailure(address, failure)));
    }

    /**
     * Answers the requests of an address. What the answering throws or fails with is told to the asker at once, so nobody
     * waits for a time-out; a failure that is no {@link BusFailure} counts as {@code REFUSED} and is logged.
     *
     * @return the consumer, once every member of the cluster knows of it
     */
    public <Q, A> Future<MessageConsumer<Buffer>> serve(Address<Q, A> address, Function<Q, Future<A>> answering) {
        MessageConsumer<Buffer> consumer = vertx.eventBus().consumer(address.name());
        consumer.handler(message -> answer(address, answering, message));
        return consumer.completion().map(consumer);
    }

    private static <Q, A> void answer(
            Address<Q, A> address, Function<Q, Future<A>> answering, Message<Buffer> message) {
        Future.succeededFuture(message)
                .map(asked -> Wire.message(asked.body(), address.request()))
                .compose(answering)
                .map(Wire::bytes)
                .onSuccess(message::reply)
                .onFailure(failure -> fail(address, message, failure));
    }

    private static void fail(Address<?, ?> address, Message<Buffer> message, Throwable failure) {
        if (failure instanceof BusFailure known) {
            message.fail(known.fault().code(), known.getMessage());
            return;
        }
        LOG.error("A request to {} failed for its own sake: {}", address.name(), BusFailure.loggable(failure));
        message.fail(BusFault.REFUSED.code(), failure.getClass().getName());
    }

    private static BusFailure asBusFailure(Address<?, ?> address, Throwable failure) {
        return switch (failure) {
            case BusFailure known -> known;
            case ReplyException reply ->
                switch (reply.failureType()) {
                    case RECIPIENT_FAILURE ->
                        new BusFailure(BusFault.of(reply.failureCode()), String.valueOf(reply.getMessage()));
                    case TIMEOUT -> BusFailure.unavailable("no answer in time from " + address.name());
                    case NO_HANDLERS -> BusFailure.unheard("nobody listens at " + address.name());
                    case ERROR -> BusFailure.unavailable("the connection to " + address.name() + " broke");
                };
            default ->
                BusFailure.unavailable(
                        address.name() + ": " + failure.getClass().getSimpleName());
        };
    }
}
