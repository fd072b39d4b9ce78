package operatordesk.sandbox.methods;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import operatordesk.sandbox.model.BotApiError;
import operatordesk.sandbox.model.BotProfile;
import operatordesk.sandbox.model.World;
import operatordesk.sandbox.telegram.Update;
import org.jspecify.annotations.Nullable;

/**
 * Polling by Telegram's rules: one poll waits at a time and the newest wins; a waiting one is answered a millisecond after
 * the first update; who asks again too soon with the same offset gets one update at a time.
 */
public final class GetUpdates implements BotMethod {
    private static final String OTHER_POLLER =
            "Conflict: terminated by other getUpdates request; make sure that only one bot" + " instance is running";
    private static final String WEBHOOK_SET = "Conflict: terminated by setWebhook request";
    private static final String WEBHOOK_ACTIVE = "Conflict: can't use getUpdates method while webhook is active; use"
            + " deleteWebhook to delete the webhook first";
    private static final int MOST_SECONDS = 50;
    private static final int MOST_UPDATES = 100;
    private static final Duration SOON = Duration.ofSeconds(3);
    private static final Duration VERY_SOON = Duration.ofMillis(500);

    private final Vertx vertx;
    private final World world;
    private final BotProfile profile;
    private @Nullable Poll waiting;
    private boolean woken;
    private long formerOffset = Long.MIN_VALUE;
    private Instant formerStart = Instant.EPOCH;
    private Instant nextConflict = Instant.EPOCH;

    GetUpdates(Vertx vertx, World world, BotProfile profile) {
        this.vertx = vertx;
        this.world = world;
        this.profile = profile;
    }

    private record Poll(Promise<Object> promise, long offset, int limit, long timer) {}

    @Override
    public Future<Object> call(Parameters parameters) {
        if (profile.webhook().isSet()) {
            return conflict(WEBHOOK_ACTIVE);
        }
        long offset = parameters.number("offset");
        int limit = parameters.find("limit").isEmpty()
                ? MOST_UPDATES
                : Math.clamp(parameters.number("limit"), 1, MOST_UPDATES);
        int seconds = Math.clamp(parameters.number("timeout"), 0, MOST_SECONDS);
        AllowedUpdates.remember(parameters, world.updates());
        Instant now = world.steadyNow();
        if (offset == formerOffset && seconds < SOON.toSeconds() && now.isBefore(formerStart.plus(SOON))) {
            seconds = (int) SOON.toSeconds();
        }
        if (offset == formerOffset && now.isBefore(formerStart.plus(VERY_SOON))) {
            limit = 1;
        }
        formerOffset = offset;
        formerStart = now;
        return answer(offset, limit, seconds);
    }

    private Future<Object> answer(long offset, int limit, int seconds) {
        List<Update> updates = world.updates().take(offset, limit, world.steadyNow());
        if (!updates.isEmpty() || seconds == 0) {
            return Future.succeededFuture(updates);
        }
        end(OTHER_POLLER);
        Promise<Object> promise = Promise.promise();
        long timer = vertx.setTimer(Duration.ofSeconds(seconds).toMillis(), _ -> serve(promise));
        woken = false;
        waiting = new Poll(promise, Math.max(0, offset), limit, timer);
        return promise.future();
    }

    /** Called when something may have been queued: a waiting poll is answered a millisecond later. */
    public void wake() {
        Poll poll = waiting;
        if (poll != null && !woken && world.updates().pending() > 0) {
            woken = true;
            vertx.setTimer(1, _ -> serve(poll.promise()));
        }
    }

    /** Called when updates were put up for a second delivery. */
    public void wakeAtOnce() {
        if (waiting != null) {
            serve(waiting.promise());
        }
    }

    private void serve(Promise<Object> promise) {
        Poll poll = waiting;
        if (poll == null || !poll.promise().equals(promise)) {
            return;
        }
        waiting = null;
        vertx.cancelTimer(poll.timer());
        promise.complete(world.updates().take(poll.offset(), poll.limit(), world.steadyNow()));
    }

    /** A webhook was set: a waiting poll ends with a conflict. */
    void endForWebhook() {
        end(WEBHOOK_SET);
    }

    /** Another program has come with the same token: a waiting poll ends with a conflict. Answers whether one waited. */
    public boolean endForRival() {
        return end(OTHER_POLLER);
    }

    /** The answer to a poll that another program's ends: never a success. */
    public <T> Future<T> rival() {
        return conflict(OTHER_POLLER);
    }

    private boolean end(String reason) {
        Poll poll = waiting;
        if (poll == null) {
            return false;
        }
        waiting = null;
        vertx.cancelTimer(poll.timer());
        this.<Object>conflict(reason).onFailure(poll.promise()::fail);
        return true;
    }

    /** A second conflict within three seconds is told three seconds later, so that two pollers do not race. */
    private <T> Future<T> conflict(String reason) {
        BotApiError error = BotApiError.of(409, reason);
        Instant now = world.steadyNow();
        if (!now.isBefore(nextConflict)) {
            nextConflict = now.plus(SOON);
            return Future.failedFuture(error);
        }
        return vertx.timer(SOON.toMillis(), TimeUnit.MILLISECONDS).compose(_ -> Future.failedFuture(error));
    }
}
