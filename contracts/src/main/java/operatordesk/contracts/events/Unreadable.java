package operatordesk.contracts.events;

/**
 * An update that is no readable event. It is kept aside with its reason, and the operators are told.
 *
 * @param id of the update, with 0 for the chat where none could be read
 * @param reason what could not be read and where, without the content
 * @param content the update as Telegram delivered it
 */
public record Unreadable(EventId id, String reason, String content) {}
