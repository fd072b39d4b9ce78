package operatordesk.sandbox.http;

import java.util.regex.Pattern;
import operatordesk.sandbox.model.BotApiError;

/** The one bot's token. */
public final class Token {
    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{0,15}:[A-Za-z0-9_-]{1,64}");

    private final String value;

    /** Throws {@link IllegalArgumentException} for a text that has not the shape of a token. */
    public Token(String value) {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("a token is <digits>:<letters, digits, _ and ->");
        }
        this.value = value;
    }

    /** The bot's id, which the token begins with. */
    public long botId() {
        return Long.parseLong(value.substring(0, value.indexOf(':')));
    }

    /** The whole of it, which is a secret for everybody but the bot and who runs it. */
    public String value() {
        return value;
    }

    /** Fails in Telegram's words for a token of another bot or of no bot's shape. */
    void check(String given) {
        if (!SHAPE.matcher(given).matches()) {
            throw BotApiError.of(401, "Unauthorized: invalid token specified");
        }
        if (!given.equals(value)) {
            throw BotApiError.of(401, "Unauthorized");
        }
    }
}
