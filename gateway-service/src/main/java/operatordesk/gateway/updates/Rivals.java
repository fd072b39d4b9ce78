package operatordesk.gateway.updates;

import io.vertx.core.Vertx;
import java.util.function.LongSupplier;
import operatordesk.contracts.Addresses;
import operatordesk.contracts.bus.Bus;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Rival;
import operatordesk.contracts.events.Rival.Taker;
import operatordesk.gateway.pace.Pacing;
import operatordesk.gateway.telegram.BotApiFailure.Conflict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the operators told when somebody else takes this bot's updates: not of one conflict, which a restart elsewhere makes,
 * but once when they come again and again, and anew only after there were none for a while. It outlives the leases, so that
 * a lease that is lost and taken again tells nothing twice. From one event loop.
 */
public final class Rivals {
    private static final Logger LOG = LoggerFactory.getLogger(Rivals.class);
    private static final int LASTING = 3;

    private final Vertx vertx;
    private final Bus bus;
    private final Pacing pacing;
    private final LongSupplier nanoTime;
    private int conflicts;
    private long conflictAt;
    private int told;

    /** @param nanoTime as {@link System#nanoTime} */
    public Rivals(Vertx vertx, Bus bus, Pacing pacing, LongSupplier nanoTime) {
        this.vertx = vertx;
        this.bus = bus;
        this.pacing = pacing;
        this.nanoTime = nanoTime;
    }

    /**
     * A poll has met a conflict.
     *
     * @param epoch of the lease, which with a number makes the id that a repeat is recognised by
     */
    public void met(Conflict conflict, long epoch) {
        long now = nanoTime.getAsLong();
        conflicts = now - conflictAt < pacing.calm().toNanos() ? conflicts + 1 : 1;
        conflictAt = now;
        if (conflicts == LASTING) {
            told++;
            var id = EventId.ofDesk("rival-" + epoch + "-" + told);
            tell(new Rival(id, conflict.webhook() ? Taker.WEBHOOK : Taker.POLLER), 0);
        }
    }

    private void tell(Rival rival, int failures) {
        bus.ask(Addresses.RIVALS, rival)
                .onSuccess(taken -> LOG.info("The operators are told of it under {}", rival.id()))
                .onFailure(failure -> tellAgain(rival, failures));
    }

    private void tellAgain(Rival rival, int failures) {
        vertx.setTimer(pacing.refused().after(failures).toMillis(), passed -> tell(rival, failures + 1));
    }
}
