package operatordesk.contracts.shows;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;

/** What stands in the place of a person's own keyboard, until another takes its place or it is taken away. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
public sealed interface Keyboard {
    /**
     * Keys in rows from top to bottom, no higher than they need.
     *
     * @param oneTime whether Telegram hides it once a key was pressed; the person can bring it up again until it is taken away
     */
    @JsonTypeName("keys")
    record Keys(List<List<Key>> rows, boolean oneTime) implements Keyboard {
        public Keys {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** The person's own keyboard again. */
    @JsonTypeName("none")
    record None() implements Keyboard {}

    /** A key. What it sends is a message of the person's. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    sealed interface Key {
        String label();

        /** Sends its label as a text. */
        @JsonTypeName("words")
        record Words(String label) implements Key {}

        /** Sends the person's own phone number as a contact, after Telegram has asked them. */
        @JsonTypeName("own_contact")
        record OwnContact(String label) implements Key {}

        /** Sends where the person is, after Telegram has asked them. */
        @JsonTypeName("own_location")
        record OwnLocation(String label) implements Key {}

        /** Lets the person pick somebody from their contacts, who need not know the bot. */
        @JsonTypeName("pick_user")
        record PickUser(String label) implements Key {}
    }
}
