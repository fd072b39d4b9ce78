package operatordesk.sandbox.telegram;

/**
 * A press of an inline button.
 *
 * @param id a decimal number as text
 * @param message the message under which the button stands: a {@link Message}, or an {@link Inaccessible} one
 * @param chatInstance a decimal number as text, the same for all presses in a chat
 */
public record CallbackQuery(String id, User from, Object message, String chatInstance, String data) {
    /** A message that is not there any more; Telegram tells so by a date of 0. */
    public record Inaccessible(Chat chat, long messageId, long date) {}
}
