package operatordesk.engines;

/** An engine cannot be brought up. The message is one line that a person can act on; it contains no password. */
public final class EngineFailure extends RuntimeException {
    EngineFailure(String message) {
        super(message);
    }

    EngineFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
