package operatordesk.conversation.lanes;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import operatordesk.contracts.bus.BusFailure;
import operatordesk.contracts.bus.BusFault;
import operatordesk.conversation.sessions.Lane;
import operatordesk.conversation.sessions.LaneKey;
import operatordesk.conversation.sessions.Lanes;
import operatordesk.conversation.sessions.Lanes.Held;
import operatordesk.conversation.sessions.Lanes.Outcome;
import operatordesk.conversation.sessions.Queued;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works the lanes: those that this replica has just filled at once, and whatever the index says is due, so that what another
 * replica left behind is carried on. Runs on one event loop; it holds nothing that Redis does not hold too.
 */
final class LaneRunner {
    private static final Logger LOG = LoggerFactory.getLogger(LaneRunner.class);
    private static final Duration PAUSE_WHEN_AWAY = Duration.ofMillis(250);
    private static final Duration PAUSE_BEHIND_STORE = Duration.ofMillis(250);

    private final Vertx vertx;
    private final Lanes lanes;
    private final Map<Lane, LaneWork> work;
    private final Delays delays;
    private final Poison poison;
    private final Set<LaneKey> busy = new HashSet<>();
    private final Set<LaneKey> filledAgain = new HashSet<>();
    private final Map<LaneKey, Held> held = new HashMap<>();
    private final Promise<Void> idle = Promise.promise();
    private boolean stopped;

    LaneRunner(Vertx vertx, Lanes lanes, Map<Lane, LaneWork> work, Delays delays, Poison poison) {
        this.vertx = vertx;
        this.lanes = lanes;
        this.work = Map.copyOf(work);
        this.delays = delays;
        this.poison = poison;
    }

    /** Goes through the index again and again, and keeps what is held. */
    void start(Duration sweep, Duration renewal) {
        vertx.setPeriodic(sweep.toMillis(), timer -> sweep());
        vertx.setPeriodic(renewal.toMillis(), timer -> held.values().forEach(lane -> lanes.renew(lane, now())));
    }

    private void sweep() {
        if (!stopped) {
            lanes.due(now()).onSuccess(due -> due.forEach(lane -> run(lane, false)));
        }
    }

    /** Takes no further lane; done once those under way have come to the end of their first effect. */
    Future<Void> stop() {
        stopped = true;
        completeWhenIdle();
        return idle.future();
    }

    private void completeWhenIdle() {
        if (stopped && busy.isEmpty()) {
            idle.tryComplete();
        }
    }

    /** A turn left these effects in a chat's lanes. */
    void filled(long chatId, List<Queued> effects) {
        effects.stream()
                .map(queued -> new LaneKey(Lane.of(queued.effect()), chatId))
                .distinct()
                .forEach(lane -> run(lane, false));
    }

    private void run(LaneKey lane, boolean early) {
        if (stopped) {
            return;
        }
        if (!busy.add(lane)) {
            filledAgain.add(lane);
            return;
        }
        delays.goesOn(lane);
        lanes.take(lane, now(), early)
                .onSuccess(taken -> goOn(lane, taken))
                .onFailure(failure -> goOn(lane, Optional.empty()));
    }

    private void goOn(LaneKey lane, Optional<Held> next) {
        if (next.isPresent()) {
            held.put(lane, next.get());
            perform(next.get());
            return;
        }
        held.remove(lane);
        busy.remove(lane);
        completeWhenIdle();
        if (filledAgain.remove(lane)) {
            run(lane, false);
        }
    }

    private void perform(Held lane) {
        Future.succeededFuture(lane)
                .compose(this::work)
                .otherwise(failure -> failed(lane, failure))
                .compose(result -> settle(lane, result))
                .otherwise(Optional.empty())
                .onSuccess(next -> goOn(lane.lane(), next));
    }

    private Future<LaneResult> work(Held lane) {
        return poison.isUnreadable(lane.head())
                ? Future.failedFuture(BusFailure.refused("not readable by this release"))
                : Objects.requireNonNull(work.get(lane.lane().lane())).perform(lane);
    }

    private LaneResult failed(Held lane, Throwable failure) {
        if (failure instanceof BusFailure known && known.fault() == BusFault.UNAVAILABLE) {
            return new LaneResult.Later(PAUSE_WHEN_AWAY, !known.heard());
        }
        LOG.error("Effect {} is put aside: {}", lane.head().id(), BusFailure.loggable(failure));
        return new LaneResult.Done(poison.aside(lane.head(), failure));
    }

    private Future<Optional<Held>> settle(Held lane, LaneResult result) {
        return switch (result) {
            case LaneResult.Done(var outcome) -> done(lane, outcome);
            case LaneResult.Later(var pause, boolean untouched) -> postpone(lane, pause, untouched);
            case LaneResult.Behind(var store) -> {
                if (delays.isTooLong(lane)) {
                    yield done(lane, delays.letOthersGo(lane));
                }
                delays.wait(lane.lane(), store);
                yield postpone(lane, PAUSE_BEHIND_STORE, true);
            }
        };
    }

    private Future<Optional<Held>> done(Held lane, Outcome outcome) {
        return lanes.done(lane, outcome, now())
                .onSuccess(next -> {
                    filled(lane.lane().chatId(), outcome.follow());
                    delays.done(lane.head().id()).forEach(waiting -> run(waiting, true));
                })
                .compose(next -> next.isPresent() && stopped
                        ? postpone(next.get(), Duration.ZERO, true)
                        : Future.succeededFuture(next));
    }

    private Future<Optional<Held>> postpone(Held lane, Duration pause, boolean untouched) {
        return lanes.postpone(lane, now() + pause.toMillis(), untouched).map(given -> Optional.empty());
    }

    private static long now() {
        return System.currentTimeMillis();
    }
}
