package operatordesk.gateway.shows;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import operatordesk.contracts.shows.Show;
import operatordesk.contracts.shows.ShowOutcome;

/** A show that is held or in flight, and whoever waits for what comes of it. */
final class HeldShow {
    private final Promise<ShowOutcome> promise = Promise.promise();
    private Show show;

    HeldShow(Show show) {
        this.show = show;
    }

    /** As the newest asker asked it. */
    Show show() {
        return show;
    }

    Future<ShowOutcome> outcome() {
        return promise.future();
    }

    void askedAgain(Show repeat) {
        if (repeat.token() > show.token()) {
            show = repeat;
        }
    }

    void end(ShowOutcome outcome) {
        promise.tryComplete(outcome);
    }

    void fail(Throwable failure) {
        promise.tryFail(failure);
    }
}
