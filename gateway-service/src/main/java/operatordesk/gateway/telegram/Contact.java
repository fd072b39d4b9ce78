package operatordesk.gateway.telegram;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A phone number with whose it is; {@code userId} is absent where Telegram does not know. Prints nothing of it. */
public record Contact(
        String phoneNumber,
        String firstName,
        @Nullable String lastName,
        @Nullable Long userId) {
    public Contact {
        Objects.requireNonNull(phoneNumber, "phone_number");
        Objects.requireNonNull(firstName, "first_name");
    }

    @Override
    public String toString() {
        return "Contact";
    }
}
