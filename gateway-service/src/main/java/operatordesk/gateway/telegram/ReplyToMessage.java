package operatordesk.gateway.telegram;

/** The message of the same chat that another one replies to, as far as it matters: its id. */
public record ReplyToMessage(long messageId) {}
