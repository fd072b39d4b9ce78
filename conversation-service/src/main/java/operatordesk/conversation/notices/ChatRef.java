package operatordesk.conversation.notices;

import operatordesk.contracts.events.Person;
import org.jspecify.annotations.Nullable;

/**
 * The client of a chat, as operators know it.
 *
 * @param label the office's own name for the client, absent where there is none
 */
public record ChatRef(Person client, @Nullable String label) {}
