package operatordesk.conversation.lanes;

import java.time.Duration;
import operatordesk.contracts.events.EventId;
import operatordesk.conversation.sessions.Lanes.Outcome;

/** What came of the first effect of a lane. */
sealed interface LaneResult {
    /** It is done; the lane goes on. */
    record Done(Outcome outcome) implements LaneResult {
        static final Done PLAIN = new Done(Outcome.NOTHING);
    }

    /**
     * Not now; the lane waits.
     *
     * @param untouched whether it is certain that it was not done
     */
    record Later(Duration pause, boolean untouched) implements LaneResult {}

    /** It waits for a store effect, of this chat or another. */
    record Behind(EventId store) implements LaneResult {}
}
