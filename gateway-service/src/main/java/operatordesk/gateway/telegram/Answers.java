package operatordesk.gateway.telegram;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import operatordesk.gateway.telegram.BotApiFailure.Conflict;
import operatordesk.gateway.telegram.BotApiFailure.Rejected;
import operatordesk.gateway.telegram.BotApiFailure.ServerTrouble;
import operatordesk.gateway.telegram.BotApiFailure.TooManyRequests;
import operatordesk.gateway.telegram.BotApiFailure.Unanswered;
import operatordesk.gateway.telegram.BotApiFailure.Unauthorized;
import org.jspecify.annotations.Nullable;

/** Reads what came back over HTTP: the result, or the failure that it tells. */
final class Answers {
    private static final int FOUND = 200;
    private static final int FIRST_SERVER_ERROR = 500;
    private static final long UNTOLD_PATIENCE_SECONDS = 5;

    private record Envelope(
            @Nullable Boolean ok,
            @Nullable JsonNode result,
            @Nullable Integer errorCode,
            @Nullable String description,
            @Nullable Hints parameters) {}

    private record Hints(
            @Nullable Long retryAfter, @Nullable Long migrateToChatId) {}

    private final BotToken token;

    Answers(BotToken token) {
        this.token = token;
    }

    /**
     * The result of a call. Throws {@link BotApiFailure}.
     *
     * @param retryAfter the HTTP header, absent as null
     */
    <R> R read(int status, @Nullable String retryAfter, Buffer body, Class<R> result) {
        Envelope envelope = envelope(status, body);
        if (Boolean.TRUE.equals(envelope.ok)) {
            return result(envelope.result, result);
        }
        throw failure(status, retryAfter, envelope);
    }

    /** What fetching a file came to. Throws {@link BotApiFailure} for all but the file. */
    static @Nullable Void fetched(int status, @Nullable String retryAfter) {
        if (status == FOUND) {
            return null;
        }
        if (status >= FIRST_SERVER_ERROR) {
            throw new ServerTrouble("Telegram answers " + status);
        }
        throw switch (status) {
            case 401 -> new Unauthorized();
            case 429 -> new TooManyRequests(patience(null, retryAfter));
            default -> new Rejected(status, "the file is not there", null);
        };
    }

    private static Envelope envelope(int status, Buffer body) {
        try {
            Envelope envelope = TelegramJson.read(body, Envelope.class);
            if (envelope != null && envelope.ok != null) {
                return envelope;
            }
        } catch (IOException e) {
            throw notTelegrams(status);
        }
        throw notTelegrams(status);
    }

    private static ServerTrouble notTelegrams(int status) {
        return new ServerTrouble("HTTP " + status + " with a body that is not Telegram's");
    }

    private static <R> R result(@Nullable JsonNode node, Class<R> type) {
        if (node == null || node.isNull()) {
            throw new Unanswered("granted, with no result");
        }
        try {
            return TelegramJson.read(node, type);
        } catch (JacksonException e) {
            throw new Unanswered("granted, with a result that is no " + type.getSimpleName());
        }
    }

    private BotApiFailure failure(int status, @Nullable String retryAfter, Envelope envelope) {
        int code = envelope.errorCode == null ? status : envelope.errorCode;
        String description = envelope.description == null ? "" : token.maskedIn(envelope.description);
        return switch (code) {
            case 401 -> new Unauthorized();
            // "webhook is active" for a poll that comes later, "terminated by setWebhook request" for one that waits.
            case 409 -> new Conflict(description.toLowerCase(Locale.ROOT).contains("webhook"));
            case 429 -> new TooManyRequests(patience(envelope.parameters, retryAfter));
            case 404 -> description.equals("Not Found") ? new Unauthorized() : new Rejected(code, description, null);
            default ->
                code >= FIRST_SERVER_ERROR
                        ? new ServerTrouble("Telegram answers " + code)
                        : new Rejected(code, description, migration(envelope.parameters));
        };
    }

    private static Duration patience(@Nullable Hints hints, @Nullable String header) {
        long seconds = Optional.ofNullable(hints)
                .map(Hints::retryAfter)
                .or(() -> Optional.ofNullable(header)
                        .filter(text -> text.matches("\\d{1,9}"))
                        .map(Long::valueOf))
                .orElse(UNTOLD_PATIENCE_SECONDS);
        return Duration.ofSeconds(Math.max(1, seconds));
    }

    private static @Nullable Long migration(@Nullable Hints hints) {
        return hints == null ? null : hints.migrateToChatId;
    }
}
