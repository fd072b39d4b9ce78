package operatordesk.gateway.updates;

/** When events of other chats were last accepted. */
final class Acceptances {
    private static final long NEVER = Long.MIN_VALUE;

    private long chat;
    private long at = NEVER;

    /** The last one of another chat than the last one's. */
    private long otherAt = NEVER;

    void note(long chatId, long now) {
        if (chatId != chat && at != NEVER) {
            otherAt = at;
        }
        chat = chatId;
        at = now;
    }

    /** Whether an event of another chat than this one was accepted at that time or later. */
    boolean elsewhereSince(long chatId, long time) {
        long elsewhere = chatId == chat ? otherAt : at;
        return elsewhere != NEVER && elsewhere - time >= 0;
    }
}
