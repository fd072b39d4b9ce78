package operatordesk.sandbox.model;

/** A person cannot do this, as Telegram's apps would not let them. */
public final class Refusal extends RuntimeException {
    private final int status;

    private Refusal(int status, String reason) {
        super(reason, null, false, false);
        this.status = status;
    }

    /** The state of things forbids it. */
    public static Refusal conflict(String reason) {
        return new Refusal(409, reason);
    }

    /** What was asked for is malformed. */
    public static Refusal malformed(String reason) {
        return new Refusal(400, reason);
    }

    /** There is no such thing. */
    public static Refusal unknown(String reason) {
        return new Refusal(404, reason);
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }
}
