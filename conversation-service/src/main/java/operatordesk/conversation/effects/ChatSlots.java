package operatordesk.conversation.effects;

import java.util.List;
import java.util.Optional;

/** Under which names a chat remembers the copies of what the other side of a chat wrote. */
public final class ChatSlots {
    private static final String PREFIX = "chat:";

    /** An older one can still be read; only replies to it, and changes of it, do not find their way any more. */
    private static final int MOST_REMEMBERED = 100;

    /** What a copy is a copy of: a message in the chat of whoever wrote it. */
    public record Original(long writerId, long messageId) {}

    private ChatSlots() {}

    public static Slot of(long writerId, long messageId) {
        return new Slot(PREFIX + writerId + ":" + messageId);
    }

    /** Of which message the one with this id is the copy; empty where it is none. */
    public static Optional<Original> original(long messageId, Given given) {
        return given.shown().entrySet().stream()
                .filter(shown -> shown.getValue().messageId() == messageId && isCopy(shown.getKey()))
                .map(shown -> original(shown.getKey()))
                .findFirst();
    }

    private static boolean isCopy(Slot slot) {
        return slot.name().startsWith(PREFIX);
    }

    private static Original original(Slot slot) {
        String[] parts = slot.name().split(":", -1);
        return new Original(Long.parseLong(parts[1]), Long.parseLong(parts[2]));
    }

    /** The oldest copies, which need not be remembered once one more is. */
    public static List<Slot> stale(Given given) {
        return given.oldest(PREFIX, MOST_REMEMBERED);
    }
}
