package operatordesk.sandbox.client;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fault for calls to come: by default the next one of any method but {@code getUpdates}.
 *
 * @param fault the fault as the sandbox takes it
 */
public record FaultOrder(
        Map<String, Object> fault,
        @Nullable String method,
        @Nullable Long chatId,
        @Nullable Integer times) {
    /** 429, to wait so many seconds. */
    public static FaultOrder tooManyRequests(int seconds) {
        return of(Map.of("is", "too_many_requests", "retry_after", seconds));
    }

    /** A refusal with Telegram's code and whole description. */
    public static FaultOrder refused(int code, String description) {
        return of(Map.of("is", "refused", "code", code, "description", description));
    }

    /** 502 with an HTML page. */
    public static FaultOrder badGateway() {
        return of(Map.of("is", "bad_gateway"));
    }

    /** The connection is cut, without an effect. */
    public static FaultOrder cutBefore() {
        return of(Map.of("is", "cut_before"));
    }

    /** The connection is cut after the effect. */
    public static FaultOrder cutAfter() {
        return of(Map.of("is", "cut_after"));
    }

    /** The call takes so many milliseconds longer. */
    public static FaultOrder slow(long millis) {
        return of(Map.of("is", "slow", "millis", millis));
    }

    private static FaultOrder of(Map<String, Object> fault) {
        return new FaultOrder(fault, null, null, null);
    }

    /** The same for one method only. */
    public FaultOrder on(String newMethod) {
        return new FaultOrder(fault, newMethod, chatId, times);
    }

    /** The same for calls to one chat only. */
    public FaultOrder inChat(long newChatId) {
        return new FaultOrder(fault, method, newChatId, times);
    }

    /** The same for so many calls. */
    public FaultOrder times(int newTimes) {
        return new FaultOrder(fault, method, chatId, newTimes);
    }
}
