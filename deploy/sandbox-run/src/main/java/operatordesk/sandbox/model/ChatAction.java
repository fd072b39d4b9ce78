package operatordesk.sandbox.model;

import java.time.Instant;

/**
 * What the person is shown the bot as doing.
 *
 * @param is Telegram's name for it, for instance {@code typing}
 * @param until when the person's app takes it away by itself
 */
public record ChatAction(String is, Instant until) {}
