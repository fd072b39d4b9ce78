package operatordesk.contracts.shows;

import operatordesk.contracts.events.EventId;

/**
 * A request to show something in a private chat.
 *
 * @param id of the effect; a repeat has the same
 * @param token of the asker's lease on the chat's shows; it only rises, and an older one than was seen is refused
 */
public record Show(EventId id, long chatId, long token, Urgency urgency, Screen screen) {
    /** What goes first when Telegram's limits leave room for one. */
    public enum Urgency {
        /** What somebody is looking for at this moment: the screen behind a press, the answer to a message. */
        ANSWER,
        /** What somebody must learn. */
        NOTICE,
        /** What can wait. */
        REMINDER
    }
}
