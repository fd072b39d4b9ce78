package operatordesk.contracts.events;

/**
 * Asks to take an event into the chat's queue in Redis: its chat cannot go on, while others can. From then on the chat's later
 * events queue up behind it by themselves, and all are decided in order once it can go on.
 */
public record Park(Incoming incoming) {}
