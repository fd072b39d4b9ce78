package operatordesk.gateway.testing;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.eventbus.MessageConsumer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import operatordesk.contracts.Addresses;
import operatordesk.contracts.bus.Bus;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Incoming;
import operatordesk.contracts.events.KeptAnswer;
import operatordesk.contracts.events.KeptQuery;
import operatordesk.contracts.events.Park;
import operatordesk.contracts.events.Parked;
import operatordesk.contracts.events.Rival;
import operatordesk.contracts.events.Unreadable;
import operatordesk.contracts.events.Verdict;

/** Stands where the conversation service stands: notes what comes, accepts and keeps it, unless told otherwise. */
public final class TestConversation {
    private static final Verdict ACCEPTED = new Verdict(null);

    private final List<Incoming> came = new ArrayList<>();
    private final List<Incoming> parked = new ArrayList<>();
    private final List<Unreadable> unreadable = new ArrayList<>();
    private final List<Rival> rivals = new ArrayList<>();
    private final List<List<EventId>> keptQueries = new ArrayList<>();
    private final Map<Long, Promise<Void>> held = new HashMap<>();
    private Function<Incoming, Future<Verdict>> verdicts = event -> Future.succeededFuture(ACCEPTED);
    private Function<KeptQuery, KeptAnswer> keeping =
            query -> new KeptAnswer(query.events(), List.of(), false, null, null);
    private Function<Incoming, Future<Parked>> parking = event -> Future.succeededFuture(new Parked());
    private Function<Unreadable, Future<Parked>> asides = event -> Future.succeededFuture(new Parked());

    /** Begins to listen; answers the consumer of events. */
    public MessageConsumer<Buffer> listen(Vertx vertx) {
        var bus = new Bus(vertx);
        bus.serve(Addresses.KEPT, this::kept).await();
        bus.serve(Addresses.PARK, this::park).await();
        bus.serve(Addresses.UNREADABLE, this::putAside).await();
        bus.serve(Addresses.RIVALS, this::warn).await();
        return bus.serve(Addresses.EVENTS, this::accept).await();
    }

    /** From now on answers so. */
    public synchronized void answers(Function<Incoming, Future<Verdict>> verdict) {
        verdicts = verdict;
    }

    /** From now on answers so when it is asked what is kept. */
    public synchronized void keeps(Function<KeptQuery, KeptAnswer> kept) {
        keeping = kept;
    }

    public synchronized void parks(Function<Incoming, Future<Parked>> answer) {
        parking = answer;
    }

    public synchronized void putsAside(Function<Unreadable, Future<Parked>> answer) {
        asides = answer;
    }

    /** Keeps a person's events without a verdict until {@link #release}. */
    public synchronized void hold(long person) {
        held.put(person, Promise.promise());
    }

    public synchronized void release(long person) {
        Promise<Void> gate = held.remove(person);
        if (gate != null) {
            gate.complete();
        }
    }

    public synchronized List<Incoming> came() {
        return List.copyOf(came);
    }

    /** The ids of what came, in order. */
    public List<String> ids() {
        return came().stream().map(event -> event.id().value()).toList();
    }

    /** The ids of what came to be parked, in order. */
    public synchronized List<String> parked() {
        return parked.stream().map(event -> event.id().value()).toList();
    }

    public synchronized List<Unreadable> unreadable() {
        return List.copyOf(unreadable);
    }

    /** What the operators would be told of, in order. */
    public synchronized List<Rival> rivals() {
        return List.copyOf(rivals);
    }

    /** What was asked about, in order. */
    public synchronized List<List<EventId>> keptQueries() {
        return List.copyOf(keptQueries);
    }

    private synchronized Future<Verdict> accept(Incoming event) {
        came.add(event);
        Promise<Void> gate = held.get(event.from().id());
        return gate == null ? verdicts.apply(event) : gate.future().compose(open -> Future.succeededFuture(ACCEPTED));
    }

    private synchronized Future<KeptAnswer> kept(KeptQuery query) {
        keptQueries.add(query.events());
        return Future.succeededFuture(keeping.apply(query));
    }

    private synchronized Future<Parked> park(Park park) {
        parked.add(park.incoming());
        return parking.apply(park.incoming());
    }

    private synchronized Future<Parked> warn(Rival rival) {
        rivals.add(rival);
        return Future.succeededFuture(new Parked());
    }

    private synchronized Future<Parked> putAside(Unreadable update) {
        unreadable.add(update);
        return asides.apply(update);
    }
}
