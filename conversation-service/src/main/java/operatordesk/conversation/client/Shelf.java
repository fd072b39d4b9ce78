package operatordesk.conversation.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import operatordesk.contracts.events.EventId;

/**
 * Requests about which operators may still decide though the client has been asked for something newer, the last used first.
 * Older ones are fetched from PostgreSQL when an operator comes back to them.
 */
public record Shelf(List<Reviewed> requests) {
    public static final Shelf EMPTY = new Shelf(List.of());

    private static final int MOST = 4;

    public Shelf {
        requests = List.copyOf(requests);
    }

    Optional<Reviewed> find(EventId id) {
        return requests.stream()
                .filter(reviewed -> reviewed.request().id().equals(id))
                .findFirst();
    }

    /** The same with this one in front, as it is now. */
    Shelf with(Reviewed now) {
        List<Reviewed> kept = new ArrayList<>();
        kept.add(now);
        requests.stream()
                .filter(reviewed ->
                        !reviewed.request().id().equals(now.request().id()))
                .limit(MOST - 1)
                .forEach(kept::add);
        return new Shelf(kept);
    }
}
