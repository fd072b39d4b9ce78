package operatordesk.gateway.updates;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import operatordesk.gateway.pace.Pacing;
import operatordesk.gateway.telegram.BotApi;
import operatordesk.gateway.telegram.BotApiFailure.Conflict;
import operatordesk.gateway.telegram.BotMethod.DeleteWebhook;
import operatordesk.gateway.telegram.BotMethod.GetUpdates;
import operatordesk.gateway.telegram.BotName;
import operatordesk.gateway.telegram.Received;
import operatordesk.gateway.telegram.TelegramHealth;
import operatordesk.gateway.telegram.Update;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks Telegram for updates, one long poll after the other, for as long as this gateway leads.
 *
 * <p>While some update cannot be confirmed, Telegram answers at once with what is known already. So the next poll waits until
 * there is something to confirm or a pause has passed.
 */
public final class Poller {
    private static final Logger LOG = LoggerFactory.getLogger(Poller.class);
    private static final int MOST_UPDATES = 100;
    private static final int CALM_POLLS = 10;
    private static final long NO_TIMER = -1;

    private final Vertx vertx;
    private final BotApi api;
    private final Intake intake;
    private final BotName name;
    private final TelegramHealth health;
    private final Consumer<Conflict> rivals;
    private final Pacing pacing;
    private final Introduction introduction;
    private final int timeoutSeconds;

    private long asked;
    private long askedAt;
    private long timer = NO_TIMER;
    private int failures;
    private int quietRounds;

    /** How often another poller ended a poll of ours; forgotten after some polls that it did not end. */
    private int conflicts;

    private int pollsSinceConflict;
    private boolean webhookEnded;
    private boolean stopped;

    /**
     * A poller that has not begun.
     *
     * @param api for this poller alone: it is closed at the end
     * @param name is told the bot's
     * @param rivals is told of every poll that ends because the updates go elsewhere
     * @param timeoutSeconds of a long poll, 0 to 50
     */
    public Poller(
            Vertx vertx,
            BotApi api,
            Intake intake,
            BotName name,
            TelegramHealth health,
            Consumer<Conflict> rivals,
            Pacing pacing,
            int timeoutSeconds) {
        this.vertx = vertx;
        this.api = api;
        this.intake = intake;
        this.name = name;
        this.health = health;
        this.rivals = rivals;
        this.pacing = pacing;
        this.introduction = new Introduction(vertx, api, health, pacing);
        this.timeoutSeconds = timeoutSeconds;
    }

    /** Begins, and never ends before {@link #finish} or {@link #drop}. Call it on the event loop that all of this runs on. */
    public void start() {
        intake.whenAdvanced(this::askWhenAdvanced);
        introduction.make().onSuccess(name::told);
        ask();
    }

    /**
     * Ends polling at once, then lets the intake finish, then tells Telegram what is kept by then, so that it is not delivered
     * again.
     *
     * @param others for the last word, after this poller's own connections are closed
     */
    public Future<Void> finish(BotApi others) {
        end();
        return intake.finish().compose(finished -> confirm(others));
    }

    /** Ends polling and the intake at once and confirms nothing. */
    public void drop() {
        end();
        intake.drop();
    }

    private void end() {
        stopped = true;
        introduction.stop();
        vertx.cancelTimer(timer);
        api.close();
    }

    private Future<Void> confirm(BotApi others) {
        return intake.offset() == asked
                ? Future.succeededFuture()
                : others.call(new GetUpdates(intake.offset(), 1, 0, Update.KINDS))
                        .onFailure(failure -> LOG.warn("Not confirmed at the end: {}", failure.getMessage()))
                        .otherwiseEmpty()
                        .mapEmpty();
    }

    private void ask() {
        timer = NO_TIMER;
        if (stopped) {
            return;
        }
        asked = intake.offset();
        askedAt = System.nanoTime();
        api.call(new GetUpdates(asked, MOST_UPDATES, timeoutSeconds, Update.KINDS))
                .map(Received::all)
                .map(this::take)
                .onSuccess(this::next)
                .onFailure(this::failed);
    }

    /** Answers whether the poll brought anything new. */
    private boolean take(List<Received> answer) {
        failures = 0;
        pollsSinceConflict++;
        webhookEnded = false;
        health.answered();
        int begun = stopped ? 0 : intake.take(asked, answer);
        return begun > 0 || intake.offset() != asked;
    }

    private void next(boolean news) {
        quietRounds = news ? 0 : quietRounds + 1;
        Duration pause = pacing.unconfirmed().after(quietRounds);
        if (intake.idle()) {
            askAfter(intake.offset() == asked ? pause.minusNanos(System.nanoTime() - askedAt) : Duration.ZERO);
        } else {
            askAfter(pause);
        }
    }

    private void askAfter(Duration pause) {
        if (stopped) {
            return;
        }
        if (pause.toMillis() <= 0) {
            ask();
        } else {
            timer = vertx.setTimer(pause.toMillis(), passed -> ask());
        }
    }

    /** Ends the wait between two polls; does nothing when a poll is under way or Telegram has asked for patience. */
    private void askWhenAdvanced() {
        if (failures == 0 && intake.offset() != asked && vertx.cancelTimer(timer)) {
            ask();
        }
    }

    private void failed(Throwable failure) {
        if (stopped) {
            return;
        }
        if (failure instanceof Conflict conflict) {
            rivals.accept(conflict);
            if (conflict.webhook() && !webhookEnded) {
                endWebhook();
                return;
            }
        }
        var setback = Setback.of(failure, failure instanceof Conflict ? conflicts() : failures, pacing);
        failures++;
        health.trouble(setback.words());
        askAfter(setback.pause());
    }

    /** Two pollers end each other's polls for ever, with answers between; so the pauses grow over those too. */
    private int conflicts() {
        conflicts = pollsSinceConflict < CALM_POLLS ? conflicts : 0;
        pollsSinceConflict = 0;
        return conflicts++;
    }

    private void endWebhook() {
        LOG.warn("A webhook is set, which keeps the updates from this poller: it is ended, nothing is dropped");
        webhookEnded = true;
        api.call(new DeleteWebhook(false)).onSuccess(done -> ask()).onFailure(this::failed);
    }
}
