package operatordesk.gateway.updates;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import operatordesk.contracts.Addresses;
import operatordesk.contracts.bus.Bus;
import operatordesk.contracts.events.KeptAnswer;
import operatordesk.contracts.events.KeptQuery;
import operatordesk.gateway.pace.Pacing;

/**
 * Asks which accepted events are kept: soon after one is accepted, and then again while some are not. While PostgreSQL is away
 * it goes on asking whether that is over, so that the health page does not say so for ever on a quiet day.
 */
public final class KeptChecks {
    private static final long NO_TIMER = -1;
    private static final int LAST_CHECKS = 10;

    private final Vertx vertx;
    private final Bus bus;
    private final Pacing pacing;
    private final EventHealth health;
    private final ChatLanes lanes;
    private Runnable whenAdvanced = () -> {};
    private long timer = NO_TIMER;
    private boolean asking;

    /** Waits for a longer time, because nothing but the end of an outage is to be learnt. */
    private boolean resting;

    private boolean stopped;

    public KeptChecks(Vertx vertx, Bus bus, Pacing pacing, EventHealth health, ChatLanes lanes) {
        this.vertx = vertx;
        this.bus = bus;
        this.pacing = pacing;
        this.health = health;
        this.lanes = lanes;
    }

    /** Called each time some events have become kept. */
    void whenAdvanced(Runnable action) {
        whenAdvanced = action;
    }

    /** An event was accepted. */
    void accepted() {
        if (!asking && (timer == NO_TIMER || resting)) {
            vertx.cancelTimer(timer);
            askAfter(pacing.keptFirst());
        }
    }

    /** Asks no more. */
    void stop() {
        stopped = true;
        vertx.cancelTimer(timer);
    }

    /** The last checks before the end: completes once all is kept, or when it is not soon enough. */
    Future<Void> last() {
        stop();
        return lastly(LAST_CHECKS);
    }

    private Future<Void> lastly(int checks) {
        if (checks == 0 || lanes.unkept().isEmpty()) {
            return Future.succeededFuture();
        }
        return check().transform(asked -> lanes.unkept().isEmpty() ? Future.succeededFuture() : pause())
                .compose(paused -> lastly(checks - 1));
    }

    private Future<Void> pause() {
        return vertx.timer(pacing.keptAgain().toMillis(), TimeUnit.MILLISECONDS).mapEmpty();
    }

    private void askAfter(Duration pause) {
        resting = false;
        if (!stopped) {
            timer = vertx.setTimer(Math.max(1, pause.toMillis()), passed -> ask(0));
        }
    }

    private void ask(int failures) {
        timer = NO_TIMER;
        resting = false;
        if (stopped || (lanes.unkept().isEmpty() && !health.isStorageAway())) {
            return;
        }
        asking = true;
        check().onComplete(done -> asking = false).onSuccess(this::answered).onFailure(failure -> retry(failures));
    }

    private Future<KeptAnswer> check() {
        var query = new KeptQuery(lanes.unkept());
        return bus.ask(Addresses.KEPT, query).onSuccess(answer -> {
            health.heard(answer);
            lanes.forgotten(answer.forgotten());
            lanes.kept(health.isStorageAway() ? query.events() : answer.kept());
        });
    }

    private void answered(KeptAnswer answer) {
        if (!lanes.unkept().isEmpty()) {
            askAfter(pacing.keptAgain());
        } else if (health.isStorageAway()) {
            askAfter(pacing.unavailable().longest());
            resting = true;
        }
        if (health.isStorageAway() || !answer.kept().isEmpty()) {
            whenAdvanced.run();
        }
    }

    private void retry(int failures) {
        if (!stopped) {
            Duration pause = pacing.unavailable().after(failures);
            timer = vertx.setTimer(pause.toMillis(), passed -> ask(failures + 1));
        }
    }
}
