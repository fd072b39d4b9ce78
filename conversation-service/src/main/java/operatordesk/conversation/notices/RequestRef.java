package operatordesk.conversation.notices;

import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Person;
import operatordesk.conversation.catalogue.Localized;

/** Which request it is about, with all that an operator must see to know it: whose, what, which number. */
public record RequestRef(EventId id, Person client, Localized kind) {
    /** The number that people read: Telegram's number of the press that made the request. */
    public String number() {
        return id.value().split("\\.", 2)[0];
    }
}
