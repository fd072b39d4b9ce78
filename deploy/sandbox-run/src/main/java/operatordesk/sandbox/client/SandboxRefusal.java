package operatordesk.sandbox.client;

/** The sandbox refused what a person was to do: Telegram's apps would not let them, or it was malformed. */
public final class SandboxRefusal extends RuntimeException {
    private final int status;

    SandboxRefusal(int status, String reason) {
        super(reason);
        this.status = status;
    }

    /** 400 malformed, 404 nobody of that id, 409 not possible now. */
    public int status() {
        return status;
    }
}
