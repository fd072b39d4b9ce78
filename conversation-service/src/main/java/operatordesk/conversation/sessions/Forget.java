package operatordesk.conversation.sessions;

/**
 * What a chat's lanes lose in the same step in which a turn is committed.
 *
 * @param word as the script reads it
 */
public record Forget(String word) {
    public static final Forget NOTHING = new Forget("");

    /** All that waits, and every remembered message: the chat's own client is erased. */
    public static final Forget ALL = new Forget("*");

    /** What waits to be told or shown of another chat's client: it names the person by this ID. */
    public static Forget about(long clientId) {
        return new Forget("\"id\":" + clientId);
    }
}
