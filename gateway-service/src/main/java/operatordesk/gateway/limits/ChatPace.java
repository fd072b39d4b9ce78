package operatordesk.gateway.limits;

import org.jspecify.annotations.Nullable;

/** When one chat may get its next message: its own limit, its group's, and what Telegram asked to wait. */
final class ChatPace {
    private final TokenBucket bucket;
    private final @Nullable SlidingWindow group;
    private long boundUntil = Long.MIN_VALUE;
    private int tickets;
    private long lastBase = Long.MIN_VALUE;

    /** @param chatId below zero for a group, by Telegram's rule */
    ChatPace(SendLimits limits, long chatId) {
        bucket = limits.chat();
        group = chatId < 0 ? limits.group() : null;
    }

    /** What was sent before the beginning is not known: so there is no burst yet. */
    ChatPace begun(long at) {
        bucket.drainToOne(at);
        return this;
    }

    long freeAt() {
        long own = Math.max(bucket.freeAt(), boundUntil);
        return group == null ? own : Math.max(own, group.freeAt());
    }

    void take(long now) {
        bucket.take(now);
        if (group != null) {
            group.take(now);
        }
    }

    /** Telegram wants nothing sent here before this time. */
    void bind(long until) {
        boundUntil = Math.max(boundUntil, until);
    }

    /**
     * The time by which a new ticket stands in line. Several of one chat stand as far apart as the chat's own limit lets
     * them go, so that a chat with much to say stands in line like many with little.
     */
    long enter(long now) {
        lastBase = tickets == 0 ? now : Math.max(now, lastBase + bucket.interval());
        tickets++;
        return lastBase;
    }

    void leave() {
        tickets--;
    }

    /** True when nothing needs to be remembered of the chat. */
    boolean isIdle(long now) {
        return tickets == 0 && bucket.isFull(now) && boundUntil <= now && (group == null || group.isFresh(now));
    }
}
