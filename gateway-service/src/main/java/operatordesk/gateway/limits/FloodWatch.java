package operatordesk.gateway.limits;

import java.util.HashMap;
import java.util.Map;

/** Tells a refusal that binds one chat from one that binds all: Telegram's answer does not say which it is. */
final class FloodWatch {
    private static final int SEVERAL = 3;
    private static final long SECOND = 1_000_000_000L;

    private final Map<Long, Long> refusals = new HashMap<>();

    /** Notes a refusal; answers whether several different chats had one within a second. */
    boolean isGeneral(long chatId, long now) {
        refusals.values().removeIf(at -> at + SECOND <= now);
        refusals.put(chatId, now);
        return refusals.size() >= SEVERAL;
    }
}
