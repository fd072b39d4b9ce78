package operatordesk.gateway.updates;

import java.time.Instant;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Incoming;
import operatordesk.contracts.events.Person;

/** Updates as the lanes take them. */
final class Arrivals {
    private Arrivals() {}

    static Arrival of(long updateId, long person) {
        return new Arrival(updateId, event(updateId, person));
    }

    static Arrival nothing(long updateId) {
        return new Arrival(updateId, null);
    }

    static EventId id(long updateId, long person) {
        return EventId.of(updateId, person);
    }

    static long messageId(Parcel parcel) {
        return ((Event.Text) ((Parcel.Told) parcel).incoming().event()).messageId();
    }

    static Parcel event(long updateId, long person) {
        return new Parcel.Told(new Incoming(
                id(updateId, person),
                1,
                new Person(person, "Anna", null, null),
                Instant.EPOCH,
                new Event.Text(updateId, "x")));
    }
}
