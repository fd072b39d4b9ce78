package operatordesk.contracts;

import java.time.Duration;
import operatordesk.contracts.bus.Address;
import operatordesk.contracts.events.Incoming;
import operatordesk.contracts.events.KeptAnswer;
import operatordesk.contracts.events.KeptQuery;
import operatordesk.contracts.events.Park;
import operatordesk.contracts.events.Parked;
import operatordesk.contracts.events.Rival;
import operatordesk.contracts.events.Unreadable;
import operatordesk.contracts.events.Verdict;
import operatordesk.contracts.queries.Query;
import operatordesk.contracts.queries.QueryAnswer;
import operatordesk.contracts.shows.Show;
import operatordesk.contracts.shows.ShowOutcome;
import operatordesk.contracts.stores.StoreBatch;
import operatordesk.contracts.stores.Stored;

/** Every address between the services. */
public final class Addresses {
    /** gateway to conversation: a person did something; answered once it is committed. */
    public static final Address<Incoming, Verdict> EVENTS =
            new Address<>("conversation.events", Incoming.class, Verdict.class, Duration.ofSeconds(5));

    /** gateway to conversation: which accepted events are kept, so that Telegram may forget them. */
    public static final Address<KeptQuery, KeptAnswer> KEPT =
            new Address<>("conversation.kept", KeptQuery.class, KeptAnswer.class, Duration.ofSeconds(5));

    /** gateway to conversation: take this event into the chat's queue, because it cannot be decided now. */
    public static final Address<Park, Parked> PARK =
            new Address<>("conversation.park", Park.class, Parked.class, Duration.ofSeconds(5));

    /** gateway to conversation: keep an update aside that is no readable event. */
    public static final Address<Unreadable, Parked> UNREADABLE =
            new Address<>("conversation.unreadable", Unreadable.class, Parked.class, Duration.ofSeconds(5));

    /** gateway to conversation: tell the operators that somebody else takes the updates. */
    public static final Address<Rival, Parked> RIVALS =
            new Address<>("conversation.rivals", Rival.class, Parked.class, Duration.ofSeconds(5));

    /**
     * conversation to gateway: show this to a person; answered with what came of it. Whoever loses patience asks again, and is
     * answered from the same call; a gateway that died is not waited for.
     */
    public static final Address<Show, ShowOutcome> SHOWS =
            new Address<>("gateway.shows", Show.class, ShowOutcome.class, Duration.ofSeconds(4));

    /** conversation to storage: keep these rows; answered once they are in PostgreSQL. */
    public static final Address<StoreBatch, Stored> STORES =
            new Address<>("storage.stores", StoreBatch.class, Stored.class, Duration.ofSeconds(5));

    /** conversation to storage: look something up. */
    public static final Address<Query, QueryAnswer> QUERIES =
            new Address<>("storage.queries", Query.class, QueryAnswer.class, Duration.ofSeconds(5));

    private Addresses() {}
}
