package operatordesk.conversation.effects;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;

/** Which message of a chat a notice goes into. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
public sealed interface Target {
    /** A new message. */
    @JsonTypeName("fresh")
    record Fresh() implements Target {}

    /**
     * A new message that is remembered.
     *
     * @param stale what need not be remembered any longer once this is shown
     */
    @JsonTypeName("remembered")
    record Remembered(Slot slot, List<Slot> stale) implements Target {
        public Remembered {
            stale = List.copyOf(stale);
        }
    }

    /** The remembered message, changed in place; a new one that is remembered where there is none. */
    @JsonTypeName("updated")
    record Updated(Slot slot) implements Target {}

    /** As {@link Updated}, for the last time: the message is not remembered any longer. */
    @JsonTypeName("closed")
    record Closed(Slot slot) implements Target {}

    /** A message whose id is known, because a button under it was pressed. A new one where it cannot be changed. */
    @JsonTypeName("in_place")
    record InPlace(long messageId) implements Target {}
}
