package operatordesk.contracts.stores;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is known of a client besides what Telegram says. An older one that comes late changes nothing. */
public sealed interface PersonRow extends Row {
    /**
     * The office's own name for a client.
     *
     * @param label absent for none
     */
    @JsonTypeName("label")
    record Label(long clientId, @Nullable String label, Instant at) implements PersonRow {}

    /**
     * The phone number that the client gave.
     *
     * @param phone digits with a {@code +} in front
     */
    @JsonTypeName("phone")
    record Phone(long clientId, String phone, Instant at) implements PersonRow {}
}
