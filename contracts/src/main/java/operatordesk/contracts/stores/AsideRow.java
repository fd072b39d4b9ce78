package operatordesk.contracts.stores;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import operatordesk.contracts.events.EventId;

/**
 * An event or effect that fails for its own sake, put aside so that the rest can go on.
 *
 * @param reason why, without the content
 * @param content the event or effect itself, for whoever looks into it
 */
@JsonTypeName("aside")
public record AsideRow(EventId id, String reason, String content, Instant at) implements DeskRow {}
