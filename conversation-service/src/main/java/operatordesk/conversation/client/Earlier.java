package operatordesk.conversation.client;

import java.util.Set;
import operatordesk.contracts.events.EventId;

/**
 * What was kept of a client before the session was made anew from PostgreSQL. Redis does not know the events that made it any
 * more, so they may come again and must change nothing.
 *
 * @param generation of the newest request then, 0 without any: nobody remembers where its question stands in the chat
 * @param requests those before the newest one
 * @param messages ids of messages that answered them, or were late
 */
public record Earlier(int generation, Set<EventId> requests, Set<Long> messages) {
    public static final Earlier NOTHING = new Earlier(0, Set.of(), Set.of());

    public Earlier {
        requests = Set.copyOf(requests);
        messages = Set.copyOf(messages);
    }
}
