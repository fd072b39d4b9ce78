package operatordesk.gateway.telegram;

/** A message that the bot sent, as far as it matters: its id in the chat. */
public record SentMessage(long messageId) {}
