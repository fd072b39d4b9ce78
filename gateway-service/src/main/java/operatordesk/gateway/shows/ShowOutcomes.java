package operatordesk.gateway.shows;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import operatordesk.contracts.shows.Screen;
import operatordesk.contracts.shows.ShowOutcome;
import operatordesk.contracts.shows.ShowOutcome.Later;
import operatordesk.contracts.shows.ShowOutcome.Reason;
import operatordesk.contracts.shows.ShowOutcome.Refused;
import operatordesk.contracts.shows.ShowOutcome.Shown;
import operatordesk.contracts.shows.ShowOutcome.Unknown;
import operatordesk.gateway.telegram.BotApiFailure;
import operatordesk.gateway.telegram.BotApiFailure.Conflict;
import operatordesk.gateway.telegram.BotApiFailure.NotLeading;
import operatordesk.gateway.telegram.BotApiFailure.Rejected;
import operatordesk.gateway.telegram.BotApiFailure.ServerTrouble;
import operatordesk.gateway.telegram.BotApiFailure.TooManyRequests;
import operatordesk.gateway.telegram.BotApiFailure.Unanswered;
import operatordesk.gateway.telegram.BotApiFailure.Unauthorized;
import operatordesk.gateway.telegram.BotApiFailure.Unreached;

/** What a failed call means for the show. Telegram tells most reasons by their wording alone. */
final class ShowOutcomes {
    private static final String SAME_AS_BEFORE = "message is not modified";

    /** In lower case, because Telegram changes the case of the first letter by where the error comes from. */
    private static final Map<String, Reason> REASONS = Map.ofEntries(
            Map.entry("bot was blocked by the user", Reason.BLOCKED),
            Map.entry("user is deactivated", Reason.GONE),
            Map.entry("bot can't initiate conversation with a user", Reason.NEVER_STARTED),
            Map.entry("chat not found", Reason.NEVER_STARTED),
            Map.entry("message to edit not found", Reason.NOT_EDITABLE),
            Map.entry("message can't be edited", Reason.NOT_EDITABLE),
            Map.entry("message_id_invalid", Reason.NOT_EDITABLE),
            Map.entry("there is no caption in the message to edit", Reason.NOT_EDITABLE),
            Map.entry("there is no text in the message to edit", Reason.NOT_EDITABLE),
            Map.entry("message to copy not found", Reason.NOT_EDITABLE),
            Map.entry("message can't be copied", Reason.NOT_EDITABLE),
            Map.entry("message can't be deleted", Reason.NOT_EDITABLE));

    /** What is gone already need not be taken away. */
    private static final String GONE_BEFORE = "message to delete not found";

    private ShowOutcomes() {}

    /**
     * The outcome of a call that failed.
     *
     * @param away the wait before another try when the trouble is Telegram's
     */
    static ShowOutcome of(BotApiFailure failure, Screen screen, Duration away) {
        return switch (failure) {
            case TooManyRequests wait -> new Later(wait.retryAfter().toMillis());
            case Rejected rejected -> rejected(rejected.description(), screen);
            case Unanswered unanswered -> unanswered(screen, away);
            case NotLeading not -> new Later(away.toMillis());
            case Unreached unreached -> new Later(away.toMillis());
            case ServerTrouble trouble -> new Later(away.toMillis());
            case Unauthorized unauthorized -> new Later(away.toMillis());
            case Conflict conflict -> new Later(away.toMillis());
        };
    }

    private static ShowOutcome rejected(String description, Screen screen) {
        String wording = description.toLowerCase(Locale.ROOT);
        if (screen instanceof Screen.Edit edit && wording.contains(SAME_AS_BEFORE)) {
            return new Shown(edit.messageId());
        }
        if (screen instanceof Screen.Deletion(long messageId) && wording.contains(GONE_BEFORE)) {
            return new Shown(messageId);
        }
        Reason reason = REASONS.entrySet().stream()
                .filter(known -> wording.contains(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Reason.CONTENT);
        return new Refused(reason, description);
    }

    /** An edit or a deletion made twice is made once, so it needs no doubt; a message sent twice is two messages. */
    private static ShowOutcome unanswered(Screen screen, Duration away) {
        return screen instanceof Screen.Edit || screen instanceof Screen.Deletion
                ? new Later(away.toMillis())
                : new Unknown();
    }
}
