package operatordesk.gateway.updates;

import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Unreadable;
import operatordesk.gateway.telegram.Received;
import operatordesk.gateway.telegram.Update;

/** Sorts what came in: events, what is nothing to us, and what cannot be read. */
public final class Sorting {
    private final UpdateTranslator translator;

    public Sorting(UpdateTranslator translator) {
        this.translator = translator;
    }

    Arrival sort(Received received) {
        Update update = received.update();
        return update == null ? unread(received, received.unread()) : translated(received, update);
    }

    /** A mistake of ours in one update must not keep the others from coming, nor lose what the person did. */
    private Arrival translated(Received received, Update update) {
        try {
            return new Arrival(
                    received.updateId(),
                    translator.translate(update).map(Parcel.Told::new).orElse(null));
        } catch (RuntimeException e) {
            return unread(received, "cannot be translated: " + e.getClass().getName());
        }
    }

    private static Arrival unread(Received received, String reason) {
        long chat = received.chatId();
        var aside = new Unreadable(
                EventId.of(received.updateId(), chat), reason, received.raw().toString());
        return new Arrival(received.updateId(), new Parcel.Unread(aside, chat));
    }
}
