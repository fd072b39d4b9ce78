package operatordesk.contracts.events;

import org.jspecify.annotations.Nullable;

/**
 * Who did something, as Telegram names them at that moment.
 *
 * @param id Telegram's ID, up to 52 significant bits; in a private chat it is the chat's ID too
 * @param firstName never absent, but possibly blank
 * @param username without {@code @}
 */
public record Person(
        long id,
        String firstName,
        @Nullable String lastName,
        @Nullable String username) {
    /** First and last name as one line. */
    public String fullName() {
        return lastName == null ? firstName : firstName + " " + lastName;
    }

    /** The ID alone: a person's name has no place in a log. */
    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
