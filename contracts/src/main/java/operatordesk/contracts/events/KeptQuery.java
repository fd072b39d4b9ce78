package operatordesk.contracts.events;

import java.util.List;

/** Asks which of these accepted events are kept: their rows, and those of all that followed from them, are in PostgreSQL. */
public record KeptQuery(List<EventId> events) {
    public KeptQuery {
        events = List.copyOf(events);
    }
}
