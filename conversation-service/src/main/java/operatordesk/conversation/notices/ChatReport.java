package operatordesk.conversation.notices;

import com.fasterxml.jackson.annotation.JsonTypeName;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.shows.ShowOutcome.Reason;
import org.jspecify.annotations.Nullable;

/** What the client's machine, or the way to the client, reports to the operator of a chat. */
public sealed interface ChatReport extends Report {
    /** The chat is open. */
    @JsonTypeName("chat_open")
    record Opened(ChatRef client) implements ChatReport {}

    /** The chat is not opened, because another operator writes with the client. */
    @JsonTypeName("chat_busy")
    record Busy(ChatRef client) implements ChatReport {}

    /** The chat cannot be opened. */
    @JsonTypeName("chat_impossible")
    record Impossible(long clientId, WhyNot why) implements ChatReport {}

    /** The chat is closed. */
    @JsonTypeName("chat_over")
    record Closed(ChatRef client, boolean byClient) implements ChatReport {}

    /** Another operator goes on with the chat. */
    @JsonTypeName("chat_moved")
    record Moved(ChatRef client, Person to) implements ChatReport {}

    /** The client writes. */
    @JsonTypeName("chat_wrote")
    record Wrote(ChatRef client, ChatMessage message) implements ChatReport {}

    /** The client changed the words of what it had written. */
    @JsonTypeName("chat_reworded")
    record Reworded(ChatRef client, long messageId, String text) implements ChatReport {}

    /** What the operator wrote was not passed on, because the chat is not open with this operator. */
    @JsonTypeName("chat_not_open")
    record NotOpen(ChatRef client, long messageId) implements ChatReport {}

    /** What the operator wrote does not reach the client. */
    @JsonTypeName("chat_undelivered")
    record Undelivered(ChatRef client, long messageId, Reason reason) implements ChatReport {}

    /** Nobody knows whether what the operator wrote reached the client. */
    @JsonTypeName("chat_unknown")
    record Unknown(ChatRef client, ChatMessage message) implements ChatReport {}

    /**
     * What came of taking a message back.
     *
     * @param done false where Telegram does not allow it any more
     */
    @JsonTypeName("chat_taken_back")
    record TakenBack(ChatRef client, long messageId, boolean done) implements ChatReport {}

    /** The client had deleted a message before it could be passed on; its words are left, where it had any. */
    @JsonTypeName("chat_gone_before")
    record GoneBefore(ChatRef client, @Nullable String text) implements ChatReport {}
}
