package operatordesk.contracts.stores;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Person;
import org.jspecify.annotations.Nullable;

/** What operators do about requests. */
public sealed interface ReviewRow extends Row {
    /**
     * A verdict; the newest one of a request counts.
     *
     * @param by as Telegram named the operator then
     * @param attempt the one that the operator had seen
     * @param redo what has to be sent anew; absent unless it was asked for again
     */
    @JsonTypeName("review")
    record Review(
            EventId id,
            EventId requestId,
            Person by,
            Ruling ruling,
            int attempt,
            @Nullable Redo redo,
            Instant at) implements ReviewRow {}

    /** Another operator than the one who asked goes on with a request. An older one that comes late changes nothing. */
    @JsonTypeName("taken")
    record Taken(EventId requestId, long operatorId, Instant at) implements ReviewRow {}

    /**
     * What has to be sent anew, and why.
     *
     * @param step the step's key; absent for all of the request
     * @param page from 1; absent for all of the request
     * @param reason the key of a reason of the request's kind; absent for words of the operator's own
     * @param words absent for a reason of the kind
     */
    record Redo(
            @Nullable String step,
            @Nullable Integer page,
            @Nullable String reason,
            @Nullable String words) {}
}
