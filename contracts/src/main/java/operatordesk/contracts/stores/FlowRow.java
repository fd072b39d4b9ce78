package operatordesk.contracts.stores;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.List;
import operatordesk.contracts.events.EventId;

/** How a client moves through a request besides answering. */
public sealed interface FlowRow extends Row {
    /**
     * The client went back: what this message answered stands no longer. It stays kept.
     *
     * @param messageId of the client's message
     */
    @JsonTypeName("taken_back")
    record TakenBack(EventId requestId, long messageId, Instant at) implements FlowRow {}

    /** From when a request is overdue that was asked again. An older time that comes late changes nothing. */
    @JsonTypeName("due")
    record Due(EventId requestId, Instant dueAt) implements FlowRow {}

    /**
     * Which steps of as many pages as one likes the client has closed. An older list that comes late changes nothing.
     *
     * @param steps their keys, all of them
     */
    @JsonTypeName("closed_steps")
    record ClosedSteps(EventId requestId, List<String> steps, Instant at) implements FlowRow {
        public ClosedSteps {
            steps = List.copyOf(steps);
        }
    }

    /** The first question of a request reached the client's chat. */
    @JsonTypeName("delivered")
    record Delivered(EventId requestId, Instant at) implements FlowRow {}
}
