package operatordesk.contracts.events;

/** It is in Redis: Telegram may forget it. */
public record Parked() {}
