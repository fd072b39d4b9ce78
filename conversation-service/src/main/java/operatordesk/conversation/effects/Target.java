package operatordesk.conversation.effects;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /**
     * A new message that is remembered, as a reply to a remembered one that need not be remembered any longer.
     *
     * @param to replied to where it is there
     * @param stale what need not be remembered any longer besides
     */
    @JsonTypeName("reply")
    record Reply(Slot slot, Slot to, List<Slot> stale) implements Target {
        public Reply {
            stale = List.copyOf(stale);
        }
    }

    /**
     * A new message that is remembered, as a reply to one whose id is known, or to a remembered one, where there is such.
     *
     * @param stale what need not be remembered any longer
     */
    @JsonTypeName("passed")
    record Passed(
            Slot slot, @Nullable Long replyTo, @Nullable Slot replyToShown, List<Slot> stale) implements Target {
        public Passed {
            stale = List.copyOf(stale);
        }
    }

    /** A new message, as a reply to one whose id is known. */
    @JsonTypeName("under")
    record Under(long messageId) implements Target {}

    /** The remembered message, changed; nothing where none is remembered. */
    @JsonTypeName("reworded")
    record Reworded(Slot slot) implements Target {}

    /** The remembered message, changed for the last time; nothing where none is remembered. */
    @JsonTypeName("if_there")
    record IfThere(Slot slot) implements Target {}
}
