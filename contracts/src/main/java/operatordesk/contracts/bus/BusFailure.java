package operatordesk.contracts.bus;

/** A request on the bus that was not answered, and whose fault it was. Its message carries no personal data. */
public final class BusFailure extends RuntimeException {
    private final BusFault fault;
    private final boolean heard;

    public BusFailure(BusFault fault, String reason) {
        this(fault, reason, true);
    }

    private BusFailure(BusFault fault, String reason, boolean heard) {
        super(reason);
        this.fault = fault;
        this.heard = heard;
    }

    /** There is nobody who could have heard the request: ask again later. */
    static BusFailure unheard(String reason) {
        return new BusFailure(BusFault.UNAVAILABLE, reason, false);
    }

    /** Something needed is away: ask again later. */
    public static BusFailure unavailable(String reason) {
        return new BusFailure(BusFault.UNAVAILABLE, reason);
    }

    /** The request fails for its own sake: asking again changes nothing. */
    public static BusFailure refused(String reason) {
        return new BusFailure(BusFault.REFUSED, reason);
    }

    /**
     * What may be logged of a failure: its class and the line that threw it. The words of an exception that is not one of
     * these may hold what a person typed.
     */
    public static String loggable(Throwable failure) {
        if (failure instanceof BusFailure known) {
            return known.fault + " " + known.getMessage();
        }
        StackTraceElement[] trace = failure.getStackTrace();
        return failure.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    public BusFault fault() {
        return fault;
    }

    /** False where it is certain that nobody has heard the request, so that nothing can have come of it. */
    public boolean heard() {
        return heard;
    }
}
