package operatordesk.conversation.notices;

import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Person;
import operatordesk.conversation.catalogue.Localized;
import org.jspecify.annotations.Nullable;

/**
 * Which request it is about, with all that an operator must see to know it: whose, what, which number.
 *
 * @param label the office's own name for the client, absent where there is none
 * @param trial whether an operator asked it of itself
 */
public record RequestRef(
        EventId id, Person client, Localized kind, @Nullable String label, boolean trial) {
    /** Of a client, no operator, for whom the office has no name of its own. */
    public RequestRef(EventId id, Person client, Localized kind) {
        this(id, client, kind, null, false);
    }

    /** The number that people read: Telegram's number of the press that made the request. */
    public String number() {
        return number(id);
    }

    /** The same of any request. */
    public static String number(EventId requestId) {
        return requestId.value().split("\\.", 2)[0];
    }
}
