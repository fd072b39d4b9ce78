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

    /** Whether operators want to hear nothing of the client. That the client stopped the bot is another matter. */
    @JsonTypeName("barred")
    record Barred(long clientId, boolean barred, Instant at) implements PersonRow {}

    /** Nothing of the client is kept that is older, and whatever is older and comes late is not kept either. */
    @JsonTypeName("erased")
    record Erased(long clientId, Instant at) implements PersonRow {}
}
