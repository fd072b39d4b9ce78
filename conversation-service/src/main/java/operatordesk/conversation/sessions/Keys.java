package operatordesk.conversation.sessions;

import java.util.Arrays;
import java.util.List;

/** The names of everything that is kept in Redis. */
final class Keys {
    /** Sorted by when it is due: every lane that is not empty. */
    static final String DUE = "desk:due";

    /** The ids of store effects that are not done. */
    static final String UNSTORED = "desk:unstored";

    /** For every event: how many store and tell effects that follow from it are not done, and under its id with # how many shows. */
    static final String PENDING = "desk:pending";

    /** The highest epoch of a gateway's lease; the gateways write it. */
    static final String EPOCH = "desk:gateway:epoch";

    /** For every lane that is held or was left in the middle: the effect that was begun, and when. */
    static final String BEGUN = "desk:begun";

    /** There while the alarms of all chats are, or are being set. */
    static final String ARMED = "desk:armed";

    /** Counts the leases ever given. */
    static final String FENCE = "desk:fence";

    private Keys() {}

    static String session(long chatId) {
        return chat(chatId, "session");
    }

    static String seen(long chatId) {
        return chat(chatId, "seen");
    }

    static String shown(long chatId) {
        return chat(chatId, "shown");
    }

    static String lane(LaneKey lane) {
        return chat(lane.chatId(), "lane:" + lane.lane().word());
    }

    static String lease(LaneKey lane) {
        return chat(lane.chatId(), "lease:" + lane.lane().word());
    }

    static List<String> lanes(long chatId) {
        return Arrays.stream(Lane.values())
                .map(lane -> lane(new LaneKey(lane, chatId)))
                .toList();
    }

    private static String chat(long chatId, String what) {
        return "desk:chat:" + chatId + ":" + what;
    }
}
