package operatordesk.conversation.turn;

import io.vertx.core.Future;
import operatordesk.contracts.events.EventId;
import operatordesk.conversation.effects.Given;
import operatordesk.conversation.sessions.Loaded;

/**
 * One event on its way through a machine.
 *
 * @param epoch of the gateway that brought the event, 0 for events that no gateway brought
 * @param event as it came, for whoever looks into one that was put aside
 * @param left how many attempts are left when others are faster
 */
record Turn(long chatId, EventId id, long epoch, Object event, Machine machine, int left) {
    private static final int MOST_ATTEMPTS = 50;

    /** Decides about the event with what is known of its chat. */
    @FunctionalInterface
    interface Machine {
        Future<Decision> decide(Loaded loaded, Given given);
    }

    static Turn of(long chatId, EventId id, long epoch, Object event, Machine machine) {
        return new Turn(chatId, id, epoch, event, machine, MOST_ATTEMPTS);
    }

    Turn again() {
        return new Turn(chatId, id, epoch, event, machine, left - 1);
    }
}
