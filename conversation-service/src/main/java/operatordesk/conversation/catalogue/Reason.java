package operatordesk.conversation.catalogue;

/**
 * A ready reason for asking again.
 *
 * @param key up to 24 of {@code a-z 0-9 _}, so that it fits into a button
 * @param text short enough for an operator's button, and plain enough for the client to read
 */
public record Reason(String key, Localized text) {}
