package operatordesk.sandbox.model;

/** What the bot has set about where its updates go. For one thread only. */
public final class BotProfile {
    private Webhook webhook = Webhook.NONE;

    /** The webhook. */
    public Webhook webhook() {
        return webhook;
    }

    /** Sets the webhook. */
    public void webhook(Webhook newWebhook) {
        webhook = newWebhook;
    }
}
