package operatordesk.conversation.client;

import java.time.Instant;
import operatordesk.contracts.events.EventId;
import org.jspecify.annotations.Nullable;

/**
 * What the clock has done about the request that a client has open.
 *
 * @param requestId absent where nothing is open
 * @param since when it was asked, or asked again; once all has come, when it came
 * @param moved when the client last did something
 * @param reminders how many of the kind's reminders are behind it
 * @param overdue whether its operator was told that it is overdue
 * @param nudged whether a client who forgot to send was told so since it last did something; once all has come, whether
 *     an operator is at it or the others were offered it
 */
public record Timing(
        @Nullable EventId requestId, Instant since, Instant moved, int reminders, boolean overdue, boolean nudged) {
    /** Nothing is open. */
    public static final Timing NONE = new Timing(null, Instant.EPOCH, Instant.EPOCH, 0, false, false);

    /** Of a request that was asked, or asked again, now. */
    static Timing from(Request request, Instant now) {
        return new Timing(request.id(), now, now, 0, false, false);
    }

    /** Of a request of which nothing else is known: what should have been done by now counts as done, so that nothing is done twice. */
    static Timing resumed(Request request, Instant now) {
        var kind = request.kind();
        int reminders = (int) kind.reminders().stream()
                .filter(after -> !request.askedAt().plus(after).isAfter(now))
                .count();
        boolean overdue =
                kind.due() != null && !request.askedAt().plus(kind.due()).isAfter(now);
        return new Timing(request.id(), request.askedAt(), now, reminders, overdue, false);
    }

    Timing movedAt(Instant now) {
        return new Timing(requestId, since, now, reminders, overdue, false);
    }

    Timing reminded(int behind) {
        return new Timing(requestId, since, moved, behind, overdue, true);
    }

    /** An operator is at what has come, or the others were offered it. */
    Timing attended() {
        return new Timing(requestId, since, moved, reminders, overdue, true);
    }

    Timing toldOverdue() {
        return new Timing(requestId, since, moved, reminders, true, nudged);
    }
}
