package operatordesk.gateway.telegram;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A person or a bot. Prints as its id alone. */
public record User(
        long id,
        @JsonProperty("is_bot") boolean bot,
        String firstName,
        @Nullable String lastName,
        @Nullable String username) {
    public User {
        Objects.requireNonNull(firstName, "first_name");
    }

    @Override
    public String toString() {
        return "User[" + id + "]";
    }
}
