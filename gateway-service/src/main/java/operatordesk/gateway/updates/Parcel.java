package operatordesk.gateway.updates;

import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Incoming;
import operatordesk.contracts.events.Unreadable;

/** What an update holds for the conversation service. */
sealed interface Parcel {
    EventId id();

    /** The chat whose order it keeps; 0 where none could be read. */
    long chatId();

    /** An event that is to be decided. */
    record Told(Incoming incoming) implements Parcel {
        @Override
        public EventId id() {
            return incoming.id();
        }

        @Override
        public long chatId() {
            return incoming.from().id();
        }
    }

    /** What is no readable event and is to be put aside. */
    record Unread(Unreadable unreadable, long chatId) implements Parcel {
        @Override
        public EventId id() {
            return unreadable.id();
        }
    }
}
