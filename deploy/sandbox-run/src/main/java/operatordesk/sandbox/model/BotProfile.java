package operatordesk.sandbox.model;

/** What the bot has set about where its updates go. For one thread only. */
public final class BotProfile {
    private String webhook = "";

    /** The webhook's address; empty for none. */
    public String webhook() {
        return webhook;
    }

    /** Sets the webhook's address. */
    public void webhook(String address) {
        webhook = address;
    }
}
