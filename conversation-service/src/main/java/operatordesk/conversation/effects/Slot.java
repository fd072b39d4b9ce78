package operatordesk.conversation.effects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A name under which a chat remembers which message something was shown in. */
public record Slot(@JsonValue String name) {
    @JsonCreator
    public Slot {}
}
