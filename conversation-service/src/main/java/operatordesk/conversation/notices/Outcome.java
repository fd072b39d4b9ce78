package operatordesk.conversation.notices;

import java.time.Instant;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.stores.Ruling;

/** What was decided about a request, by whom and when. */
public record Outcome(Ruling ruling, Person by, Instant at) {}
