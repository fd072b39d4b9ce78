package operatordesk.sandbox.methods;

/** A result that Telegram explains: the description stands beside it in the answer. */
public record Described(Object result, String description) {}
