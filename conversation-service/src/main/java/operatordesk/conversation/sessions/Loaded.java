package operatordesk.conversation.sessions;

import java.util.Map;
import operatordesk.conversation.effects.Place;
import operatordesk.conversation.effects.Slot;

/**
 * What a turn starts from.
 *
 * @param revision what the commit compares, 0 where there is no session
 * @param seen whether the event was committed before
 * @param shown the remembered messages
 * @param queued whether events of the chat wait in its queue
 */
public record Loaded(String revision, Session session, boolean seen, Map<Slot, Place> shown, boolean queued) {}
