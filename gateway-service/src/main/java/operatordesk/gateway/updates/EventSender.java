package operatordesk.gateway.updates;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import operatordesk.contracts.bus.Bus;
import operatordesk.contracts.bus.BusFailure;
import operatordesk.contracts.bus.BusFault;
import operatordesk.contracts.events.EventId;
import operatordesk.gateway.pace.Pacing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands events to the conversation service, each again and again until it is taken: Telegram keeps what is not confirmed, so
 * nothing is given up. One that cannot be accepted for long while others can is parked, so that one chat does not fill
 * Telegram's window.
 */
public final class EventSender {
    private static final Logger LOG = LoggerFactory.getLogger(EventSender.class);

    /** How the conversation service begins to say that a newer leader is known. */
    private static final String STALE_EPOCH = "stale epoch";

    private record Attempt(Parcel parcel, Way way, long begunAt, int failures, Promise<Handled> end) {
        Attempt next(Way other) {
            return new Attempt(parcel, other, begunAt, other.equals(way) ? failures + 1 : 0, end);
        }
    }

    private final Vertx vertx;
    private final Bus bus;
    private final Pacing pacing;
    private final EventHealth health;
    private final BooleanSupplier crowded;
    private final Consumer<String> stale;
    private final Acceptances acceptances = new Acceptances();
    private final Map<EventId, Promise<Handled>> resting = new HashMap<>();
    private boolean stopped;

    /**
     * A sender for one lease.
     *
     * @param crowded whether Telegram's window is full, so that other chats' events may be hidden
     * @param stale called with the words when the conversation service knows of a newer leader
     */
    public EventSender(
            Vertx vertx, Bus bus, Pacing pacing, EventHealth health, BooleanSupplier crowded, Consumer<String> stale) {
        this.vertx = vertx;
        this.bus = bus;
        this.pacing = pacing;
        this.health = health;
        this.crowded = crowded;
        this.stale = stale;
    }

    /** How it was taken. Fails only once {@link #stop} was called or a newer leader is known. */
    Future<Handled> send(Parcel parcel) {
        return switch (parcel) {
            case Parcel.Told told -> begin(told, new Way.Decide(told.incoming()));
            case Parcel.Unread unread -> {
                LOG.error(
                        "Update {} is put aside: {}",
                        unread.id(),
                        unread.unreadable().reason());
                yield begin(unread, new Way.PutAside(unread.unreadable()));
            }
        };
    }

    /** As {@link #send}, for what follows a parked event. */
    Future<Handled> park(Parcel parcel) {
        return parcel instanceof Parcel.Told told ? begin(told, new Way.Queue(told.incoming())) : send(parcel);
    }

    /** Ends the trying again; what is asked at the moment still gets its answer. */
    void stop() {
        stopped = true;
        List.copyOf(resting.values()).forEach(EventSender::giveUp);
        resting.clear();
    }

    private Future<Handled> begin(Parcel parcel, Way way) {
        var attempt = new Attempt(parcel, way, System.nanoTime(), 0, Promise.promise());
        make(attempt);
        return attempt.end.future();
    }

    private void make(Attempt attempt) {
        resting.remove(attempt.parcel.id());
        if (stopped) {
            giveUp(attempt.end);
            return;
        }
        Future.succeededFuture(bus)
                .compose(attempt.way::ask)
                .onSuccess(handled -> taken(attempt, handled))
                .onFailure(failure -> again(attempt, failure));
    }

    private void taken(Attempt attempt, Handled handled) {
        health.over(attempt.parcel.id());
        if (handled instanceof Handled.Accepted) {
            acceptances.note(attempt.parcel.chatId(), System.nanoTime());
        }
        attempt.end.complete(handled);
    }

    private void again(Attempt attempt, Throwable thrown) {
        BusFailure failure = thrown instanceof BusFailure known
                ? known
                : BusFailure.refused(thrown.getClass().getName());
        boolean refused = failure.fault() == BusFault.REFUSED;
        if (stopped) {
            giveUp(attempt.end);
        } else if (refused && String.valueOf(failure.getMessage()).startsWith(STALE_EPOCH)) {
            giveUp(attempt.end);
            stale.accept(String.valueOf(failure.getMessage()));
        } else {
            goOn(attempt, attempt.next(attempt.way.after(failure, mayPark(attempt))), refused);
        }
    }

    private void goOn(Attempt failed, Attempt next, boolean refused) {
        if (!next.way.equals(failed.way)) {
            LOG.warn("Event {} cannot be decided now and goes {}", next.parcel.id(), next.way.whither());
            make(next);
            return;
        }
        health.waits(next.parcel.id());
        resting.put(next.parcel.id(), next.end);
        Duration pause = (refused ? pacing.refused() : pacing.unavailable()).after(failed.failures);
        vertx.setTimer(Math.max(1, sooner(pause, untilParking(next)).toMillis()), timer -> make(next));
    }

    /** So that parking is not late by a whole pause. */
    private static Duration sooner(Duration pause, Duration untilParking) {
        return untilParking.isPositive() && untilParking.compareTo(pause) < 0 ? untilParking : pause;
    }

    private Duration untilParking(Attempt attempt) {
        return pacing.parking().minusNanos(System.nanoTime() - attempt.begunAt);
    }

    private boolean mayPark(Attempt attempt) {
        boolean othersGo = acceptances.elsewhereSince(attempt.parcel.chatId(), attempt.begunAt);
        return !untilParking(attempt).isPositive() && (othersGo || crowded.getAsBoolean());
    }

    private static void giveUp(Promise<Handled> end) {
        end.tryFail(BusFailure.unavailable("this gateway ends or leads no more"));
    }
}
