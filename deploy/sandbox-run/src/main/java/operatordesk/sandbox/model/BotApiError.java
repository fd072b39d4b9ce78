package operatordesk.sandbox.model;

import org.jspecify.annotations.Nullable;

/** A refusal in the Bot API's words: what the bot is told instead of a result. */
public final class BotApiError extends RuntimeException {
    private final int code;
    private final String description;
    private final @Nullable Integer retryAfter;

    private BotApiError(int code, String description, @Nullable Integer retryAfter) {
        super(description, null, false, false);
        this.code = code;
        this.description = description;
        this.retryAfter = retryAfter;
    }

    /** A refusal as it is. */
    public static BotApiError of(int code, String description) {
        return new BotApiError(code, description, null);
    }

    /**
     * A 400. Telegram puts its prefix before the reason and lowers the reason's first letter, unless the second is upper
     * case or an underscore.
     */
    public static BotApiError badRequest(String reason) {
        boolean constant = reason.length() > 1 && (Character.isUpperCase(reason.charAt(1)) || reason.charAt(1) == '_');
        String rest = constant ? reason : Character.toLowerCase(reason.charAt(0)) + reason.substring(1);
        return of(400, "Bad Request: " + rest);
    }

    /** A 403. */
    public static BotApiError forbidden(String reason) {
        return of(403, "Forbidden: " + reason);
    }

    /** A 429 that asks to wait so many seconds. */
    public static BotApiError tooManyRequests(int seconds) {
        return new BotApiError(429, "Too Many Requests: retry after " + seconds, seconds);
    }

    /** The error code, which is the HTTP status too. */
    public int code() {
        return code;
    }

    /** Telegram's description. */
    public String description() {
        return description;
    }

    /** Seconds to wait, for a 429. */
    public @Nullable Integer retryAfter() {
        return retryAfter;
    }
}
