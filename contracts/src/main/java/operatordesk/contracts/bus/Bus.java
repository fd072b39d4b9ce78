package operatordesk.contracts.bus;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.eventbus.DeliveryOptions;
import io.vertx.core.eventbus.Message;
import io.vertx.core.eventbus.MessageConsumer;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The clustered event bus with types: request and reply only, every request answered or failed with a {@link BusFault}. */
public final class Bus {
    private static final Logger LOG = LoggerFactory.getLogger(Bus.class);

    /** Where a process tells itself that a member has left the cluster. */
    private static final String DEPARTURES = "bus.departures";

    private static final Duration LONGEST_REGISTRATION = Duration.ofSeconds(30);

    private final Vertx vertx;
    private final Set<Asking<?>> waiting = ConcurrentHashMap.newKeySet();

    /** For as long as the verticle that makes it; make one and hand it on. */
    public Bus(Vertx vertx) {
        this.vertx = vertx;
        vertx.eventBus().localConsumer(DEPARTURES, departure -> waiting.forEach(Asking::memberLeft));
    }

    /** Tells everyone in this process who waits for an answer that a member has left, which may have been to give it. */
    public static void memberLeft(Vertx vertx) {
        vertx.eventBus().publish(DEPARTURES, "", new DeliveryOptions().setLocalOnly(true));
    }

    /**
     * Asks one of the consumers of an address. Fails with {@link BusFailure}: {@code UNAVAILABLE} when nobody listens or
     * answers within the address's patience, or when the consumer says so; {@code REFUSED} when the request is at fault. It is
     * asked again when the answer takes long or a member leaves the cluster meanwhile: whoever answers must bear repeats.
     */
    public <Q, A> Future<A> ask(Address<Q, A> address, Q request) {
        var asking = new Asking<>(vertx, address, Wire.bytes(request));
        waiting.add(asking);
        return asking.ask().onComplete(answered -> waiting.remove(asking));
    }

    /**
     * Answers the requests of an address. What the answering throws or fails with is told to the asker at once, so nobody
     * waits for a time-out; a failure that is no {@link BusFailure} counts as {@code REFUSED} and is logged.
     *
     * @return the consumer, once every member of the cluster knows of it; fails when they do not for half a minute, as in a
     *     cluster that has come to a standstill: whoever serves begins anew then
     */
    public <Q, A> Future<MessageConsumer<Buffer>> serve(Address<Q, A> address, Function<Q, Future<A>> answering) {
        MessageConsumer<Buffer> consumer = vertx.eventBus().consumer(address.name());
        consumer.handler(message -> answer(address, answering, message));
        return consumer.completion()
                .timeout(LONGEST_REGISTRATION.toMillis(), TimeUnit.MILLISECONDS)
                .onFailure(unknown -> consumer.unregister())
                .map(consumer);
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
}
