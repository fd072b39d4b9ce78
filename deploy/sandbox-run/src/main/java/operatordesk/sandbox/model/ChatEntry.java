package operatordesk.sandbox.model;

import java.time.Instant;
import operatordesk.sandbox.telegram.Message;

/**
 * A message in a person's chat, with what the person's app knows about it.
 *
 * @param seq the change by which it came to be as it is
 * @param byBot who sent it: the bot or the person
 * @param deleted no longer shown; kept here so that a test can tell "deleted" from "never sent"
 * @param withKeyboard it came with a keyboard in place of the person's, or took one away: Telegram lets nobody edit it
 */
public record ChatEntry(long seq, boolean byBot, boolean deleted, boolean withKeyboard, Instant at, Message message) {
    ChatEntry changed(Message newMessage, long newSeq) {
        return new ChatEntry(newSeq, byBot, deleted, withKeyboard, at, newMessage);
    }

    ChatEntry gone(long newSeq) {
        return new ChatEntry(newSeq, byBot, true, withKeyboard, at, message);
    }
}
