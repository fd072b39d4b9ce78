package operatordesk.gateway.updates;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.List;
import operatordesk.gateway.pace.Pacing;
import operatordesk.gateway.telegram.BotApi;
import operatordesk.gateway.telegram.BotCommand;
import operatordesk.gateway.telegram.BotMethod.GetMe;
import operatordesk.gateway.telegram.BotMethod.SetMyCommands;
import operatordesk.gateway.telegram.TelegramHealth;
import operatordesk.gateway.telegram.User;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The first words with Telegram: whether it knows the token, and which commands the bot's menu offers. */
final class Introduction {
    private static final Logger LOG = LoggerFactory.getLogger(Introduction.class);

    private final Vertx vertx;
    private final BotApi api;
    private final TelegramHealth health;
    private final Pacing pacing;
    private final Promise<User> made = Promise.promise();
    private boolean stopped;

    Introduction(Vertx vertx, BotApi api, TelegramHealth health, Pacing pacing) {
        this.vertx = vertx;
        this.api = api;
        this.health = health;
        this.pacing = pacing;
    }

    /** Completes once Telegram knows the token, however long that takes: an operator can mend it meanwhile. */
    Future<User> make() {
        attempt(0);
        return made.future();
    }

    /** Ends the trying again; what {@link #make} answered may then never complete. */
    void stop() {
        stopped = true;
    }

    private void attempt(int failures) {
        api.call(new GetMe()).onSuccess(this::known).onFailure(failure -> again(failure, failures));
    }

    private void known(User bot) {
        if (stopped) {
            return;
        }
        LOG.info("This bot is @{}", bot.username());
        health.answered();
        offer(new SetMyCommands(List.of(new BotCommand("start", "Show where things stand")), null));
        offer(new SetMyCommands(List.of(new BotCommand("start", "Показать, что сейчас")), "ru"));
        made.complete(bot);
    }

    private void again(Throwable failure, int failures) {
        if (stopped) {
            return;
        }
        var setback = Setback.of(failure, failures, pacing);
        health.trouble(setback.words());
        vertx.setTimer(setback.pause().toMillis(), timer -> attempt(failures + 1));
    }

    /** Best effort: without the menu's entry the bot works all the same. */
    private void offer(SetMyCommands commands) {
        api.call(commands).onFailure(failure -> LOG.warn("The menu could not be set: {}", failure.getMessage()));
    }
}
