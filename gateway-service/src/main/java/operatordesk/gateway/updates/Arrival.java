package operatordesk.gateway.updates;

import org.jspecify.annotations.Nullable;

/**
 * An update as it came in.
 *
 * @param parcel absent when the update is nothing to us and only has to be confirmed
 */
record Arrival(long updateId, @Nullable Parcel parcel) {}
