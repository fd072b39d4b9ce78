package operatordesk.gateway.updates;

import operatordesk.contracts.events.Event;
import operatordesk.gateway.telegram.Message;
import operatordesk.gateway.telegram.ReplyToMessage;

/** Messages that reply to another one of their chat. What is sent on replies to nothing. */
final class Replies {
    private Replies() {}

    static Event around(Message message, Event event) {
        ReplyToMessage to = message.replyToMessage();
        return to != null && event instanceof Event.Sent sent ? new Event.Replied(sent, to.messageId()) : event;
    }
}
