package operatordesk.contracts.shows;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;

/** What came of a {@link Show}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
public sealed interface ShowOutcome {
    /** It stands in the chat; an edit keeps its message's id. */
    @JsonTypeName("shown")
    record Shown(long messageId) implements ShowOutcome {}

    /** Not now: Telegram asks for patience, or is away. Ask again after so many milliseconds. */
    @JsonTypeName("later")
    record Later(long millis) implements ShowOutcome {}

    /** The connection broke after it was handed over: nobody knows whether it stands in the chat. */
    @JsonTypeName("unknown")
    record Unknown() implements ShowOutcome {}

    /** It will never be shown as it is; the description is Telegram's own wording. */
    @JsonTypeName("refused")
    record Refused(Reason reason, String description) implements ShowOutcome {}

    /** Why something cannot be shown. */
    enum Reason {
        /** The person stopped the bot; nothing reaches them until they return. */
        BLOCKED,
        /** The account was deleted. */
        GONE,
        /** The person never pressed Start, and a bot cannot write first. */
        NEVER_STARTED,
        /** The message to be changed, copied or taken away is not there any more, or Telegram does not allow it. */
        NOT_EDITABLE,
        /** Telegram does not take this content. */
        CONTENT
    }
}
