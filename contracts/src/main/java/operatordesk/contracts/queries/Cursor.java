package operatordesk.contracts.queries;

import java.time.Instant;

/**
 * A place in a list: of clients by their newest activity, or of what waits by its time, with the client's id where two are alike.
 */
public record Cursor(Instant activeAt, long clientId) {}
