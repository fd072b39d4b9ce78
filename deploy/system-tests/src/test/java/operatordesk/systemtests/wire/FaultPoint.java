package operatordesk.systemtests.wire;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An instant in what a process and a server say to each other. The first process to come to it hears nothing more and is not
 * heard any more; the test, which waits for that, kills it then. Others pass.
 */
public final class FaultPoint {
    /** Where nobody is stopped. */
    static final FaultPoint NOWHERE = new FaultPoint("", asked -> false, null);

    private final String service;
    private final Predicate<String> asked;
    private final @Nullable Predicate<String> answered;
    private final CompletableFuture<String> stopped = new CompletableFuture<>();

    private FaultPoint(String service, Predicate<String> asked, @Nullable Predicate<String> answered) {
        this.service = service;
        this.asked = asked;
        this.answered = answered;
    }

    /** Before a server hears what a process of this service asks. */
    static FaultPoint before(String service, Predicate<String> asked) {
        return new FaultPoint(service, asked, null);
    }

    /** After a server has answered, before the process hears it. */
    static FaultPoint after(String service, Predicate<String> asked, Predicate<String> answered) {
        return new FaultPoint(service, asked, answered);
    }

    /** The process that came to the instant. Fails when none does in time. */
    public String awaitProcess(Duration longest) throws InterruptedException {
        try {
            return stopped.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("nobody came to the instant within " + longest, e);
        }
    }

    /** Whether the answer to this counts. */
    boolean watches(String process, String question) {
        return process.startsWith(service) && asked.test(question);
    }

    /** Whether the process ends before this is heard. */
    boolean stopsBefore(String process, String question) {
        return answered == null && watches(process, question) && stopped.complete(process);
    }

    /** Whether the process ends before it hears this; of what {@link #watches} let pass. */
    boolean stopsAfter(String process, String answer) {
        return answered != null && answered.test(answer) && stopped.complete(process);
    }
}
