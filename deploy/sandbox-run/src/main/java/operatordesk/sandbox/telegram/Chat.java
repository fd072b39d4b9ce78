package operatordesk.sandbox.telegram;

import org.jspecify.annotations.Nullable;

/** A private chat; its id is the person's id. */
public record Chat(
        long id,
        String type,
        String firstName,
        @Nullable String lastName,
        @Nullable String username) {
    /** The chat of a person with the bot. */
    public static Chat with(User person) {
        return new Chat(person.id(), "private", person.firstName(), person.lastName(), person.username());
    }
}
