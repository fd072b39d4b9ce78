package operatordesk.sandbox.entities;

/** A text cannot be formatted as asked; the message is Telegram's reason, not yet prefixed. */
public final class EntityError extends RuntimeException {
    /** @param reason Telegram's words, beginning with a capital */
    public EntityError(String reason) {
        super(reason, null, false, false);
    }

    /** A complaint of a parser, which Telegram puts behind these words. */
    static EntityError parsing(String reason) {
        return new EntityError("Can't parse entities: " + reason);
    }
}
