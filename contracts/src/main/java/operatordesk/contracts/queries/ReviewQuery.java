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

    /** Who else sent the same file before, by what Telegram says is the same for whoever sends it; answered with {@link ReviewAnswer.SentBefore}. */
    @JsonTypeName("sent_before")
    record SentBefore(String fileUniqueId, long clientId) implements ReviewQuery {}

    /** Up to 50 of whom something is open or waits for a verdict, by their IDs; answered with {@link ReviewAnswer.Pending}. */
    @JsonTypeName("pending")
    record Pending(long afterClientId, int most) implements ReviewQuery {}

    /** Who has worked at the desk, answered with {@link ReviewAnswer.Operators}. */
    @JsonTypeName("operators")
    record Operators() implements ReviewQuery {}

    /** What requests wait for. */
    enum List {
        /** Everything has come, and no operator has decided. */
        TO_REVIEW,
        /** Not everything has come, and the time is over. */
        OVERDUE
    }
}
