package operatordesk.conversation.turn;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import operatordesk.contracts.Addresses;
import operatordesk.contracts.bus.Bus;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.queries.ReviewAnswer;
import operatordesk.contracts.queries.ReviewQuery;
import operatordesk.conversation.sessions.Armed;

/**
 * Alarms are in Redis alone. Once it was emptied, whoever has something open is woken, so that their session is made anew from
 * PostgreSQL with its alarm: reminders and the end of a request do not wait for the person to do something. Waking twice does nothing.
 */
public final class Rearming {
    private static final Duration LOOKS_EVERY = Duration.ofSeconds(2);
    private static final int ON_A_PAGE = 50;

    private final Armed armed;
    private final Turns turns;
    private final Bus bus;
    private final Desk desk;
    private final InstantSource clock;
    private boolean looking;

    public Rearming(Armed armed, Turns turns, Bus bus, Desk desk, InstantSource clock) {
        this.armed = armed;
        this.turns = turns;
        this.bus = bus;
        this.desk = desk;
        this.clock = clock;
    }

    /** Looks again and again whether Redis was emptied. */
    public void start(Vertx vertx) {
        vertx.setPeriodic(0, LOOKS_EVERY.toMillis(), timer -> look());
    }

    /** What fails is tried again at a later look. */
    private void look() {
        if (!looking) {
            looking = true;
            armed.begin()
                    .compose(mine -> mine ? arm() : Future.succeededFuture())
                    .onComplete(done -> looking = false);
        }
    }

    private Future<Void> arm() {
        return wake(desk.operators()).compose(woken -> page(0)).compose(all -> armed.done());
    }

    private Future<Void> page(long after) {
        return bus.ask(Addresses.QUERIES, new ReviewQuery.Pending(after, ON_A_PAGE))
                .map(ReviewAnswer.Pending.class::cast)
                .compose(page -> armed.goOn().map(page.clientIds()))
                .compose(clients -> wake(clients).map(clients))
                .compose(clients -> clients.size() < ON_A_PAGE ? Future.succeededFuture() : page(clients.getLast()));
    }

    /** One after the other: nobody waits for it, and people's own events do not wait behind it. */
    private Future<Void> wake(Collection<Long> chats) {
        Future<Void> woken = Future.succeededFuture();
        for (long chat : List.copyOf(chats)) {
            woken = woken.compose(before -> turns.wake(chat, EventId.ofTime(clock.instant(), chat)));
        }
        return woken;
    }
}
