package operatordesk.gateway;

import java.net.URI;
import operatordesk.contracts.node.Environment;
import operatordesk.gateway.limits.SendLimits;
import operatordesk.gateway.pace.Pacing;
import operatordesk.gateway.telegram.BotServer;
import operatordesk.gateway.telegram.BotToken;

/**
 * The gateway's settings. Neither the token nor the URL of Redis, which may hold a password, prints.
 *
 * @param pollTimeoutSeconds how long Telegram holds a poll that has nothing to tell, 0 to 50
 */
public record GatewaySettings(
        BotServer server, String redisUrl, int pollTimeoutSeconds, SendLimits limits, Pacing pacing) {
    private static final String TELEGRAM = "https://api.telegram.org";
    private static final int USUAL_POLL_SECONDS = 25;
    private static final int LONGEST_POLL_SECONDS = 50;

    /** Stands in for a token that was complained of, so that the other settings are read too; it is never used. */
    private static final BotToken NO_TOKEN = new BotToken("0:none");

    /**
     * Reads {@code BOT_TOKEN}, {@code TELEGRAM_API_URL}, {@code REDIS_URL}, {@code POLL_TIMEOUT_SECONDS}, and Telegram's limits
     * on sending.
     */
    public static GatewaySettings from(Environment environment) {
        environment.need("BOT_TOKEN", "the bot's token from BotFather");
        var token = environment.read("BOT_TOKEN", NO_TOKEN, "a bot token: digits, a colon, the secret", BotToken::new);
        var server = environment.read(
                "TELEGRAM_API_URL",
                new BotServer(URI.create(TELEGRAM), token),
                "an http or https URL with nothing after its path",
                url -> new BotServer(URI.create(url), token));
        String redis = environment.need("REDIS_URL", "where Redis is, redis://host:port");
        if (!redis.isEmpty() && !redis.matches("rediss?://.+")) {
            environment.complain("REDIS_URL is malformed: expected redis://host:port");
        }
        int poll = environment.number("POLL_TIMEOUT_SECONDS", USUAL_POLL_SECONDS, 0, LONGEST_POLL_SECONDS);
        return new GatewaySettings(server, redis, poll, limits(environment), Pacing.USUAL);
    }

    private static SendLimits limits(Environment environment) {
        SendLimits usual = SendLimits.USUAL;
        return new SendLimits(
                environment.number("TELEGRAM_MESSAGES_PER_SECOND", usual.perSecond(), 1, 1_000),
                environment.number("TELEGRAM_CHAT_MESSAGES_PER_SECOND", usual.chatPerSecond(), 1, 100),
                environment.number("TELEGRAM_CHAT_BURST", usual.chatBurst(), 1, 100),
                environment.number("TELEGRAM_GROUP_MESSAGES_PER_MINUTE", usual.groupPerMinute(), 1, 6_000));
    }

    @Override
    public String toString() {
        return "GatewaySettings[" + server + ", pollTimeoutSeconds=" + pollTimeoutSeconds + ", " + limits + "]";
    }
}
