package operatordesk.conversation.catalogue;

/**
 * Words that an operator says often, to be sent into a chat by one press.
 *
 * @param key up to 24 of {@code a-z 0-9 _}, so that it fits into a button
 */
public record ReadyReply(String key, Localized text) {}
