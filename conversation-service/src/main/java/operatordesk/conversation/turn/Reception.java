package operatordesk.conversation.turn;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Incoming;
import operatordesk.contracts.events.KeptAnswer;
import operatordesk.contracts.events.KeptQuery;
import operatordesk.contracts.events.Park;
import operatordesk.contracts.events.Parked;
import operatordesk.contracts.events.Rival;
import operatordesk.contracts.events.Unreadable;
import operatordesk.contracts.events.Verdict;
import operatordesk.contracts.events.Verdict.PressAnswer;
import operatordesk.conversation.sessions.Confirming;
import operatordesk.conversation.sessions.Confirming.Standing;
import operatordesk.conversation.texts.AllTexts;
import org.jspecify.annotations.Nullable;

/** What the gateway asks and is answered. */
public final class Reception {
    private final Turns turns;
    private final Confirming confirming;
    private final AllTexts texts;
    private final KnownOfStorage storage;

    public Reception(Turns turns, Confirming confirming, AllTexts texts, KnownOfStorage storage) {
        this.turns = turns;
        this.confirming = confirming;
        this.texts = texts;
        this.storage = storage;
    }

    /** An event: answered once it is committed, or stands in its chat's queue. */
    public Future<Verdict> take(Incoming incoming) {
        return turns.take(incoming).map(decision -> verdict(incoming, decision));
    }

    private Verdict verdict(Incoming incoming, @Nullable Decision decision) {
        return decision == null || !(incoming.event() instanceof Event.Pressed)
                ? new Verdict(null)
                : new Verdict(new PressAnswer(
                        texts.operator(decision.language()).desk().press(decision.press()), false));
    }

    /** An event that cannot be decided now. */
    public Future<Parked> park(Park park) {
        return confirming.park(park.incoming()).map(done -> new Parked());
    }

    /** An update that is no event. */
    public Future<Parked> unreadable(Unreadable unreadable) {
        return turns.putAside(unreadable).map(done -> new Parked());
    }

    /** Somebody else takes the updates. */
    public Future<Parked> rival(Rival rival) {
        return turns.warn(rival).map(done -> new Parked());
    }

    /** How accepted events stand. */
    public Future<KeptAnswer> kept(KeptQuery query) {
        return confirming.standing(query.events()).map(standings -> answer(query.events(), standings));
    }

    private KeptAnswer answer(List<EventId> events, List<Standing> standings) {
        List<EventId> kept = new ArrayList<>();
        List<EventId> forgotten = new ArrayList<>();
        for (int i = 0; i < standings.size(); i++) {
            switch (standings.get(i)) {
                case KEPT -> kept.add(events.get(i));
                case FORGOTTEN -> forgotten.add(events.get(i));
                case PENDING -> {
                    // It is on its way, and told the next time.
                }
            }
        }
        return new KeptAnswer(kept, forgotten, storage.isAway(), storage.succeededAgo(), storage.failedAgo());
    }
}
