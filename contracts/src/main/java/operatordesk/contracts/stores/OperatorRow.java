package operatordesk.contracts.stores;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import operatordesk.contracts.events.Person;

/** An operator as Telegram names them, so that others can hand something over. An older one that comes late changes nothing. */
@JsonTypeName("operator")
public record OperatorRow(Person person, Instant at) implements DeskRow {}
