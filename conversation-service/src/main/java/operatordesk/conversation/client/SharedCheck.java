package operatordesk.conversation.client;

import operatordesk.contracts.events.Event;
import operatordesk.conversation.catalogue.StepDefinition;
import operatordesk.conversation.client.AnswerCheck.Checked;
import operatordesk.conversation.notices.Miss;
import operatordesk.conversation.notices.Places;

/** Decides whether what a client sent is the phone number or the place that is asked for. */
final class SharedCheck {
    private SharedCheck() {}

    static Checked phone(StepDefinition.Phone step, Event.Sent sent) {
        return switch (sent) {
            case Event.Contact contact when contact.own() -> new Checked.Good(PhoneReading.own(contact.phone()), null);
            case Event.Contact contact -> bad(Miss.OTHERS_CONTACT);
            case Event.Text(long id, String written) ->
                PhoneReading.read(written, step.country())
                        .<Checked>map(phone -> new Checked.Good(phone, null))
                        .orElse(bad(Miss.NOT_A_PHONE));
            case Event.File file -> bad(Miss.PHONE_NEEDED);
            case Event.Location location -> bad(Miss.PHONE_NEEDED);
            case Event.Users users -> bad(Miss.PHONE_NEEDED);
            case Event.Other other -> bad(Miss.PHONE_NEEDED);
            case Event.Started started -> bad(Miss.PHONE_NEEDED);
        };
    }

    static Checked location(Event.Sent sent) {
        return switch (sent) {
            case Event.Location location -> new Checked.Good(Places.words(location), null);
            case Event.Text text -> bad(Miss.PLACE_NEEDED);
            case Event.Contact contact -> bad(Miss.PLACE_NEEDED);
            case Event.File file -> bad(Miss.PLACE_NEEDED);
            case Event.Users users -> bad(Miss.PLACE_NEEDED);
            case Event.Other other -> bad(Miss.PLACE_NEEDED);
            case Event.Started started -> bad(Miss.PLACE_NEEDED);
        };
    }

    private static Checked bad(Miss miss) {
        return new Checked.Bad(miss);
    }
}
