package operatordesk.gateway.telegram;

import java.util.regex.Pattern;

/**
 * The bot's token, which is the whole right to act as the bot. It never prints.
 *
 * @param value {@code <digits>:<secret>} as BotFather gives it; another shape throws {@link IllegalArgumentException}
 *     without naming it
 */
public record BotToken(String value) {
    private static final Pattern SHAPE = Pattern.compile("\\d{1,19}:[A-Za-z0-9_-]+");
    private static final String MASK = "***";

    public BotToken {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("no bot token");
        }
    }

    /** The text with the token taken out; servers and proxies like to repeat the URL that contains it. */
    String maskedIn(String text) {
        return text.replace(value, MASK);
    }

    @Override
    public String toString() {
        return MASK;
    }
}
