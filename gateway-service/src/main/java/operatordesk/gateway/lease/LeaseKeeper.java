package operatordesk.gateway.lease;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Takes the lease when it is free and keeps it as long as it can. Runs on one event loop. */
public final class LeaseKeeper {
    private static final long NO_TIMER = -1;
    private static final long MILLI = 1_000_000L;

    private final Vertx vertx;
    private final LeaseTimes times;
    private final LeaseStore store;
    private final Leader leader;
    private final LeaseHealth health = new LeaseHealth();
    private final Promise<Void> decided = Promise.promise();
    private @Nullable Lease lease;
    private long highest;
    private long timer = NO_TIMER;
    private boolean stopped;

    public LeaseKeeper(Vertx vertx, String redisUrl, LeaseTimes times, Leader leader) {
        this.vertx = vertx;
        this.times = times;
        this.leader = leader;
        this.store = new LeaseStore(vertx, redisUrl, UUID.randomUUID().toString(), times);
    }

    /** Begins; completes once this gateway serves, or stands by, or knows that Redis is away. */
    public Future<Void> start() {
        tryToTake();
        return decided.future();
    }

    /** Whether this gateway leads, for the health page. */
    public LeaseHealth health() {
        return health;
    }

    /** Ends leading in order and gives the lease back, so that another gateway takes over at once. */
    public Future<Void> stop(Duration most) {
        stopped = true;
        Lease held = lease;
        if (held == null) {
            vertx.cancelTimer(timer);
            store.close();
            return Future.succeededFuture();
        }
        return leader.finish().timeout(most.toMillis(), TimeUnit.MILLISECONDS).eventually(() -> giveBack(held));
    }

    /** Ends leading at once because somebody knows of a newer leader. Does nothing for a lease that is not held any more. */
    public void giveUp(Lease known, String why) {
        if (known.equals(lease)) {
            lose(known, why);
        }
    }

    private Future<Void> giveBack(Lease held) {
        vertx.cancelTimer(timer);
        held.end();
        lease = null;
        return store.release(held.epoch()).onComplete(done -> store.close()).otherwiseEmpty();
    }

    private void tryToTake() {
        if (stopped) {
            return;
        }
        long asked = System.nanoTime();
        store.take(highest).onSuccess(epoch -> taken(epoch, asked)).onFailure(failure -> notTaken());
    }

    private void taken(long epoch, long asked) {
        highest = Math.max(highest, Math.abs(epoch));
        if (epoch <= 0) {
            health.standsBy();
            decided.tryComplete();
            after(times.renewal(), this::tryToTake);
            return;
        }
        var fresh = new Lease(epoch, System::nanoTime, asked, times.validity());
        if (stopped || !fresh.holds()) {
            store.release(epoch).onComplete(done -> notTaken());
            return;
        }
        lease = fresh;
        health.leads(epoch);
        after(times.renewal(), () -> renew(fresh));
        leader.begin(fresh)
                .onFailure(failure -> giveUp(fresh, "it could not begin"))
                .onComplete(begun -> decided.tryComplete());
    }

    private void notTaken() {
        if (stopped) {
            store.close();
        } else {
            health.away();
            after(times.renewal(), this::tryToTake);
        }
        decided.tryComplete();
    }

    private void renew(Lease held) {
        if (!held.equals(lease)) {
            return;
        }
        if (!held.holds()) {
            lose(held, "the lease could not be renewed in time");
            return;
        }
        after(Duration.ofNanos(held.left() + MILLI), () -> renew(held));
        long asked = System.nanoTime();
        store.renew(held.epoch())
                .onSuccess(ours -> renewed(held, ours, asked))
                .onFailure(failure -> goOn(held, times.renewal().dividedBy(5)));
    }

    private void renewed(Lease held, boolean ours, long asked) {
        if (ours) {
            held.renewed(asked);
            goOn(held, times.renewal());
        } else if (held.equals(lease)) {
            lose(held, "another gateway has the lease");
        }
    }

    /** Renews after this pause, or looks again at the lease's end if that is earlier. */
    private void goOn(Lease held, Duration pause) {
        if (!held.equals(lease)) {
            return;
        }
        Duration left = Duration.ofNanos(Math.max(0, held.left()) + MILLI);
        after(left.compareTo(pause) < 0 ? left : pause, () -> renew(held));
    }

    private void lose(Lease held, String why) {
        held.end();
        lease = null;
        vertx.cancelTimer(timer);
        health.lost(why);
        leader.drop();
        store.release(held.epoch()).onComplete(done -> after(times.renewal(), this::tryToTake));
    }

    private void after(Duration pause, Runnable action) {
        vertx.cancelTimer(timer);
        if (!stopped || lease != null) {
            timer = vertx.setTimer(Math.max(1, pause.toMillis()), passed -> action.run());
        }
    }
}
