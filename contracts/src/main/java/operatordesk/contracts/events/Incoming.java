package operatordesk.contracts.events;

import java.time.Instant;

/**
 * An event with who did it and when.
 *
 * @param id from Telegram's update, the same whenever it is delivered
 * @param epoch of the gateway's lease on polling; events of an older epoch than the newest one are refused
 * @param at Telegram's time of the event where it tells one, the gateway's otherwise
 */
public record Incoming(EventId id, long epoch, Person from, Instant at, Event event) {}
