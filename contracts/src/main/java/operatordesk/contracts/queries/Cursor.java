package operatordesk.contracts.queries;

import java.time.Instant;

/** A place in the list of clients: what comes after it was active earlier, or as early with a smaller id. */
public record Cursor(Instant activeAt, long clientId) {}
