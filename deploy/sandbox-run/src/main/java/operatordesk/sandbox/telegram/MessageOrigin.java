package operatordesk.sandbox.telegram;

import org.jspecify.annotations.Nullable;

/**
 * Whose message it was that somebody sent on.
 *
 * @param type {@code user}, or {@code hidden_user} of somebody whose settings let nobody know
 * @param date when it was sent first, in seconds of Unix time
 */
public record MessageOrigin(
        String type, @Nullable User senderUser, @Nullable String senderUserName, long date) {
    /** Of somebody who can be known. */
    public static MessageOrigin of(User user, long date) {
        return new MessageOrigin("user", user, null, date);
    }

    /** Of somebody of whom only the name is shown. */
    public static MessageOrigin hidden(User user, long date) {
        String name = user.lastName() == null ? user.firstName() : user.firstName() + " " + user.lastName();
        return new MessageOrigin("hidden_user", null, name, date);
    }
}
