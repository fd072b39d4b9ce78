package operatordesk.contracts.queries;

import com.fasterxml.jackson.annotation.JsonTypeName;
import operatordesk.contracts.events.EventId;

/** What is asked about requests that operators look through. */
public sealed interface ReviewQuery extends Query {
    /** One request of a client with its answers, answered with {@link ReviewAnswer.Requested}. */
    @JsonTypeName("requested")
    record Requested(long clientId, EventId requestId) implements ReviewQuery {}
}
