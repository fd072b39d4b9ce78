package operatordesk.sandbox.model;

/**
 * Where a bot wants its updates to be sent.
 *
 * @param url empty for nowhere
 * @param maxConnections 1 to 100; 0 without an address
 * @param ipAddress as the bot gave it, or empty
 */
public record Webhook(String url, int maxConnections, String ipAddress) {
    /** No webhook: the bot polls. */
    public static final Webhook NONE = new Webhook("", 0, "");

    /** Whether there is one. */
    public boolean isSet() {
        return !url.isEmpty();
    }
}
