package operatordesk.sandbox.faults;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which calls a fault hits.
 *
 * @param method only this method, in any case; absent for all but {@code getUpdates}, which has to be named
 * @param chatId only calls to this chat
 * @param times how many calls, 1 where absent
 */
public record FaultRule(
        Fault fault,
        @Nullable String method,
        @Nullable Long chatId,
        @Nullable Integer times) {
    private static final String POLLING = "getupdates";

    boolean hits(String calledMethod, @Nullable Long calledChat) {
        String called = calledMethod.toLowerCase(Locale.ROOT);
        boolean methodFits = method == null ? !called.equals(POLLING) : called.equals(method.toLowerCase(Locale.ROOT));
        return methodFits && (chatId == null || chatId.equals(calledChat));
    }

    /** How many calls it is still to hit. */
    public int left() {
        return times == null ? 1 : times;
    }

    FaultRule used() {
        return new FaultRule(fault, method, chatId, left() - 1);
    }
}
