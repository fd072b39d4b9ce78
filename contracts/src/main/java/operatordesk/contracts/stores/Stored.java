package operatordesk.contracts.stores;

/** All rows of a batch are in PostgreSQL, whether this batch brought them or one before it. */
public record Stored() {}
