package operatordesk.gateway.updates;

import java.time.Duration;
import operatordesk.gateway.pace.Pacing;
import operatordesk.gateway.telegram.BotApiFailure;
import operatordesk.gateway.telegram.BotApiFailure.Conflict;
import operatordesk.gateway.telegram.BotApiFailure.NotLeading;
import operatordesk.gateway.telegram.BotApiFailure.Rejected;
import operatordesk.gateway.telegram.BotApiFailure.ServerTrouble;
import operatordesk.gateway.telegram.BotApiFailure.TooManyRequests;
import operatordesk.gateway.telegram.BotApiFailure.Unanswered;
import operatordesk.gateway.telegram.BotApiFailure.Unauthorized;
import operatordesk.gateway.telegram.BotApiFailure.Unreached;

/**
 * What follows from a call of the poller that failed.
 *
 * @param words for the health page and the log: one line, with advice where a person can help
 * @param pause before the next try
 */
record Setback(String words, Duration pause) {
    /** @param failures how many calls in a row have failed before this one */
    static Setback of(Throwable failure, int failures, Pacing pacing) {
        return failure instanceof BotApiFailure told
                ? new Setback(words(told), pause(told, failures, pacing))
                : new Setback(
                        "the gateway stumbles: " + failure.getClass().getName(),
                        pacing.trouble().after(failures));
    }

    private static String words(BotApiFailure failure) {
        return switch (failure) {
            case Unauthorized unauthorized ->
                "the token is not known there; check BOT_TOKEN (BotFather shows it) and TELEGRAM_API_URL";
            case Conflict conflict ->
                conflict.webhook()
                        ? "a webhook is set and keeps the updates"
                        : "another process polls with the same token; end it";
            case Rejected rejected -> "rejected with " + rejected.code() + ": " + rejected.description();
            case TooManyRequests wait -> text(wait);
            case ServerTrouble trouble -> text(trouble);
            case NotLeading not -> text(not);
            case Unreached unreached -> text(unreached);
            case Unanswered unanswered -> text(unanswered);
        };
    }

    private static Duration pause(BotApiFailure failure, int failures, Pacing pacing) {
        return switch (failure) {
            case TooManyRequests wait -> wait.retryAfter();
            case Unauthorized unauthorized -> pacing.unauthorized().after(failures);
            case Conflict conflict -> pacing.trouble().after(failures);
            case Rejected rejected -> pacing.trouble().after(failures);
            case ServerTrouble trouble -> pacing.trouble().after(failures);
            case NotLeading not -> pacing.trouble().after(failures);
            case Unreached unreached -> pacing.trouble().after(failures);
            case Unanswered unanswered -> pacing.trouble().after(failures);
        };
    }

    private static String text(BotApiFailure failure) {
        return String.valueOf(failure.getMessage());
    }
}
