package operatordesk.contracts.queries;

import java.time.Instant;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.stores.ReviewRow;
import operatordesk.contracts.stores.Ruling;
import org.jspecify.annotations.Nullable;

/**
 * How far operators are with a request.
 *
 * @param submittedAt when everything had come for the first time, absent before
 * @param ruling the newest one, absent without any
 */
public record Reviewing(
        @Nullable Instant submittedAt, @Nullable RulingLine ruling) {
    /**
     * A verdict as a session is rebuilt from it.
     *
     * @param redo absent unless something was asked for again
     */
    public record RulingLine(Person by, Ruling ruling, ReviewRow.@Nullable Redo redo, Instant at) {}
}
