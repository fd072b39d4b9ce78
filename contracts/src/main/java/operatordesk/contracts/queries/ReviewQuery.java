package operatordesk.contracts.queries;

import com.fasterxml.jackson.annotation.JsonTypeName;
import operatordesk.contracts.events.EventId;
import org.jspecify.annotations.Nullable;

/** What is asked about requests that operators look through. */
public sealed interface ReviewQuery extends Query {
    /** One request of a client with its answers, answered with {@link ReviewAnswer.Requested}. */
    @JsonTypeName("requested")
    record Requested(long clientId, EventId requestId) implements ReviewQuery {}

    /**
     * Requests that wait, those that wait the longest first; answered with {@link ReviewAnswer.Waiting}.
     *
     * @param after the last line of the page before; absent for the first page
     * @param most 1 to 50
     */
    @JsonTypeName("waiting")
    record Waiting(List list, @Nullable Cursor after, int most) implements ReviewQuery {}

    /** How many requests wait, answered with {@link ReviewAnswer.Counts}. */
    @JsonTypeName("counts")
    record Counts() implements ReviewQuery {}

    /** What requests wait for. */
    enum List {
        /** Everything has come, and no operator has decided. */
        TO_REVIEW,
        /** Not everything has come, and the time is over. */
        OVERDUE
    }
}
