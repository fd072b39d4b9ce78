package operatordesk.conversation.notices;

import operatordesk.contracts.events.Event;
import org.jspecify.annotations.Nullable;

/**
 * A message of a chat on its way from one side to the other.
 *
 * @param messageId in the chat of whoever wrote it
 * @param what of which kind, in the word of the message log
 * @param text the text or the caption, absent without either
 * @param toTheirs the message that it replies to, in the chat of whoever reads it; absent where that is not known
 * @param toOwn the message that it replies to, in the chat of whoever wrote it; absent where it is none of the writer's own
 */
public record ChatMessage(
        long messageId,
        String what,
        @Nullable String text,
        @Nullable String fileId,
        @Nullable Long toTheirs,
        @Nullable Long toOwn) {
    /** What a person sent, as a reply to nothing. */
    public static ChatMessage of(Event.Sent sent) {
        var line = Logged.of(sent);
        return new ChatMessage(sent.messageId(), line.what(), line.text(), line.fileId(), null, null);
    }

    /** The same as a reply. */
    public ChatMessage replying(@Nullable Long theirs, @Nullable Long own) {
        return new ChatMessage(messageId, what, text, fileId, theirs, own);
    }

    /** The same with other words. */
    public ChatMessage reworded(String words) {
        return new ChatMessage(messageId, what, words, fileId, toTheirs, toOwn);
    }
}
