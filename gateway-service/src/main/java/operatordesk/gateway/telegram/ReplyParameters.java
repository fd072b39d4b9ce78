package operatordesk.gateway.telegram;

/** The message that is replied to, and whether to send all the same when it is gone. */
public record ReplyParameters(long messageId, boolean allowSendingWithoutReply) {}
