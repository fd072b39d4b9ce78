package operatordesk.gateway.telegram;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A call that Telegram did not grant, by what can be done about it. No message and no field contains the token, and no
 * message repeats what was sent; there is no cause because the client's own exceptions name the URL.
 */
public abstract sealed class BotApiFailure extends RuntimeException {
    private BotApiFailure(String message) {
        super(message, null, false, false);
    }

    /** Telegram does not know the token: 401, or 404 for one of a wrong shape. */
    public static final class Unauthorized extends BotApiFailure {
        public Unauthorized() {
            super("Telegram does not know the token");
        }
    }

    /** 409: the updates go elsewhere. */
    public static final class Conflict extends BotApiFailure {
        private final boolean webhook;

        public Conflict(boolean webhook) {
            super(webhook ? "a webhook is set" : "another process polls with the same token");
            this.webhook = webhook;
        }

        /** True for a webhook, which {@code deleteWebhook} ends; false for another poller. */
        public boolean webhook() {
            return webhook;
        }
    }

    /** 429: nothing more to this chat until the time has passed. */
    public static final class TooManyRequests extends BotApiFailure {
        private final Duration retryAfter;

        public TooManyRequests(Duration retryAfter) {
            super("Telegram asks to wait " + retryAfter.toSeconds() + " s");
            this.retryAfter = retryAfter;
        }

        /** At least a second. */
        public Duration retryAfter() {
            return retryAfter;
        }
    }

    /** Any other 4xx: the same call will not be granted later either. */
    public static final class Rejected extends BotApiFailure {
        private final int code;
        private final String description;
        private final @Nullable Long migrateToChatId;

        public Rejected(int code, String description, @Nullable Long migrateToChatId) {
            super("Telegram rejected the call with " + code);
            this.code = code;
            this.description = description;
            this.migrateToChatId = migrateToChatId;
        }

        public int code() {
            return code;
        }

        /** Telegram's own wording, which is what tells one 400 from another. */
        public String description() {
            return description;
        }

        /** The supergroup that a group became. */
        public @Nullable Long migrateToChatId() {
            return migrateToChatId;
        }
    }

    /** A 5xx, a proxy's page, or an answer that is not Telegram's. Trying again later is right. */
    public static final class ServerTrouble extends BotApiFailure {
        public ServerTrouble(String what) {
            super(what);
        }
    }

    /** No connection was had, so the call was surely not delivered. */
    public static final class Unreached extends BotApiFailure {
        public Unreached(String why) {
            super("no connection to Telegram: " + why);
        }
    }

    /** This gateway's lease is over, so the call was not written: another gateway may be leading. */
    public static final class NotLeading extends BotApiFailure {
        public NotLeading() {
            super("this gateway does not lead");
        }
    }

    /** The call was handed over and no readable answer came: nobody knows whether it was carried out. */
    public static final class Unanswered extends BotApiFailure {
        public Unanswered(String why) {
            super("no answer from Telegram: " + why);
        }
    }
}
