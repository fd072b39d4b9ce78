package operatordesk.contracts.bus;

import java.util.Arrays;

/** Whose fault it is that a request on the bus has no answer. The code travels as the failure code of the reply. */
public enum BusFault {
    /** Nobody's: something needed is away at the moment. Asking again later is right. */
    UNAVAILABLE(503),
    /** The request's own: it cannot be read, or it fails for its own sake. Asking again changes nothing. */
    REFUSED(422);

    private final int code;

    BusFault(int code) {
        this.code = code;
    }

    /** The failure code on the wire. */
    public int code() {
        return code;
    }

    /** The fault of a failure code; what is not known counts as {@link #UNAVAILABLE}, so that nothing is given up. */
    static BusFault of(int code) {
        return Arrays.stream(values())
                .filter(fault -> fault.code == code)
                .findFirst()
                .orElse(UNAVAILABLE);
    }
}
