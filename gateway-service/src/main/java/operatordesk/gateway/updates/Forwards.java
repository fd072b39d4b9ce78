package operatordesk.gateway.updates;

import operatordesk.contracts.events.Event;
import operatordesk.gateway.telegram.Message;
import operatordesk.gateway.telegram.MessageOrigin;
import operatordesk.gateway.telegram.User;

/** Messages of people that somebody sends on. What comes from a group or a channel tells of nobody. */
final class Forwards {
    private Forwards() {}

    static Event around(Message message, Event.Sent sent) {
        MessageOrigin origin = message.forwardOrigin();
        if (origin == null) {
            return sent;
        }
        User from = origin.senderUser();
        if (from != null) {
            return new Event.Forwarded(sent, from.id(), name(from));
        }
        String name = origin.senderUserName();
        return name == null ? sent : new Event.Forwarded(sent, null, name);
    }

    private static String name(User user) {
        return user.lastName() == null ? user.firstName() : user.firstName() + " " + user.lastName();
    }
}
