package operatordesk.conversation.notices;

import java.time.Instant;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.stores.Ruling;
import operatordesk.conversation.catalogue.Localized;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about a request, by whom and when.
 *
 * @param why absent where no reason is given
 */
public record Outcome(
        Ruling ruling, Person by, Instant at, @Nullable Localized why) {
    /** One that needs no reason. */
    public Outcome(Ruling ruling, Person by, Instant at) {
        this(ruling, by, at, null);
    }
}
