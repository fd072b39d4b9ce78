package operatordesk.gateway.shows;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The highest token seen for each chat, so that an asker that lost its lease changes nothing. The chats of longest silence are
 * forgotten; no asker without a lease lives that long.
 */
final class LaneTokens {
    private static final int MOST_CHATS = 20_000;

    private final Map<Long, Long> highest = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Long> eldest) {
            return size() > MOST_CHATS;
        }
    };

    /** Notes a token; answers whether none is higher. */
    boolean isNewest(long chatId, long token) {
        return highest.merge(chatId, token, Math::max) == token;
    }
}
