package operatordesk.sandbox.telegram;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * A message as it stands now; an edit makes a new one with the same id.
 *
 * @param date when it was sent, in seconds of Unix time
 * @param editDate when it was last edited, in seconds of Unix time
 * @param replyToMessage what it replies to, itself without what that one replied to
 * @param forwardOrigin whose it was, where it was sent on
 * @param replyMarkup inline buttons; other keyboards are no part of a message in the Bot API
 */
public record Message(
        long messageId,
        User from,
        Chat chat,
        long date,
        @Nullable Long editDate,
        @Nullable Message replyToMessage,
        @Nullable String mediaGroupId,
        @Nullable Boolean hasProtectedContent,
        @Nullable MessageOrigin forwardOrigin,
        @JsonUnwrapped Content content,
        Markup.@Nullable Inline replyMarkup) {
    /** The same message with other content and buttons. */
    public Message edited(Content newContent, Markup.@Nullable Inline newMarkup, long at) {
        return new Message(
                messageId,
                from,
                chat,
                date,
                at,
                replyToMessage,
                mediaGroupId,
                hasProtectedContent,
                forwardOrigin,
                newContent,
                newMarkup);
    }

    /** The message as it stands inside a reply: one level deep. */
    public Message asReplied() {
        return new Message(
                messageId,
                from,
                chat,
                date,
                editDate,
                null,
                mediaGroupId,
                hasProtectedContent,
                forwardOrigin,
                content,
                replyMarkup);
    }
}
