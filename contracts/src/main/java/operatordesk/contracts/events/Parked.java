package operatordesk.contracts.events;

/** It is in Redis: whoever brought it may forget it. */
public record Parked() {}
