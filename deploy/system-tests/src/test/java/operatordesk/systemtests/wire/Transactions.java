package operatordesk.systemtests.wire;

import java.util.function.Supplier;

/** PostgreSQL: everything that is asked in one transaction is the question, and that it is committed is the answer. */
final class Transactions implements Talk {
    /** The message that a command is complete, with its length and its tag. */
    private static final String COMMITTED = "C\0\0\0\u000bCOMMIT\0";

    /** The message that the next may be asked, and that no transaction is open. */
    private static final String IDLE = "Z\0\0\0\u0005I";

    private final String process;
    private final Supplier<FaultPoint> armed;
    private String asking = "";
    private String answering = "";

    Transactions(String process, Supplier<FaultPoint> armed) {
        this.process = process;
        this.armed = armed;
    }

    @Override
    public synchronized Passing asked(String bytes) {
        asking += bytes;
        return new Passing(bytes, false);
    }

    @Override
    public synchronized Passing answered(String bytes) {
        answering += bytes;
        FaultPoint point = armed.get();
        if (answering.contains(COMMITTED) && point.watches(process, asking) && point.stopsAfter(process, answering)) {
            return new Passing("", true);
        }
        if (answering.endsWith(IDLE)) {
            asking = "";
            answering = "";
        }
        return new Passing(bytes, false);
    }
}
