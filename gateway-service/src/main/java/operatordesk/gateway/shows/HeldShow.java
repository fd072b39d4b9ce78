package operatordesk.gateway.shows;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.function.Supplier;
import operatordesk.contracts.shows.Show;
import operatordesk.contracts.shows.ShowOutcome;

/** A show that is held or in flight, and whoever waits for what comes of it. */
final class HeldShow {
    private final Promise<ShowOutcome> promise = Promise.promise();
    private final Supplier<Future<Long>> call;
    private Show show;

    /** @param call makes the call that shows it, once its turn has come */
    HeldShow(Show show, Supplier<Future<Long>> call) {
        this.show = show;
        this.call = call;
    }

    /** The id of the message. */
    Future<Long> call() {
        return call.get();
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
