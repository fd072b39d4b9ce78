package operatordesk.gateway.limits;

/**
 * How many messages and edits Telegram lets a bot send. Telegram guarantees no numbers; these are the ones it names.
 *
 * @param perSecond over all chats, 1 to 1,000
 * @param chatPerSecond in one chat, 1 to 100
 * @param chatBurst how many may go to one chat at once after a silence, 1 to 100
 * @param groupPerMinute in one group, 1 to 6,000
 */
public record SendLimits(int perSecond, int chatPerSecond, int chatBurst, int groupPerMinute) {
    public static final SendLimits USUAL = new SendLimits(30, 1, 3, 20);

    private static final long SECOND = 1_000_000_000L;

    /** The mean time between two sends over all chats, in nanoseconds. */
    long interval() {
        return ceil(SECOND, perSecond);
    }

    /**
     * The limit over all chats. It lets a few go at once, so that a late timer wastes nothing, in windows that fill a second
     * without a rest: so no second ever has more than it may.
     */
    SlidingWindow overall() {
        int atOnce = largestDivisor(perSecond, Math.max(1, perSecond / 3));
        return new SlidingWindow(atOnce, ceil(atOnce * SECOND, perSecond));
    }

    /** A chat's own limit. */
    TokenBucket chat() {
        return new TokenBucket(ceil(SECOND, chatPerSecond), chatBurst);
    }

    /** A group's limit, beside {@link #chat}. */
    SlidingWindow group() {
        return new SlidingWindow(groupPerMinute, 60 * SECOND);
    }

    private static int largestDivisor(int number, int most) {
        int divisor = most;
        while (number % divisor != 0) {
            divisor--;
        }
        return divisor;
    }

    private static long ceil(long amount, int parts) {
        return (amount + parts - 1) / parts;
    }
}
