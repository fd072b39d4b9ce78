package operatordesk.contracts.events;

/**
 * Somebody else takes this bot's updates, again and again, so that the desk does not see all that people do. The operators are
 * told.
 *
 * @param id the same for as long as it goes on
 */
public record Rival(EventId id, Taker taker) {
    /** Who takes the updates. */
    public enum Taker {
        /** A program that polls with the same token: the updates go to each by turns. */
        POLLER,
        /** A webhook that somebody sets anew whenever it is ended. */
        WEBHOOK
    }
}
