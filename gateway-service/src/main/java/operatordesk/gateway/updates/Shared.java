package operatordesk.gateway.updates;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import operatordesk.contracts.events.Event;
import operatordesk.gateway.telegram.Contact;
import operatordesk.gateway.telegram.Location;
import operatordesk.gateway.telegram.Message;
import operatordesk.gateway.telegram.User;
import operatordesk.gateway.telegram.UsersShared;
import operatordesk.gateway.telegram.Venue;
import org.jspecify.annotations.Nullable;

/** What is shared out of the phone: a contact, a place, or people who were picked. */
final class Shared {
    private Shared() {}

    /** Empty for every other message. */
    static Optional<Event.Sent> of(Message message) {
        long id = message.messageId();
        if (message.contact() != null) {
            return Optional.of(contact(id, message.contact(), message.from()));
        }
        if (message.usersShared() != null) {
            return Optional.of(new Event.Users(
                    id,
                    message.usersShared().users().stream()
                            .map(UsersShared.SharedUser::userId)
                            .toList()));
        }
        if (message.venue() != null) {
            return Optional.of(location(id, message.venue().location(), words(message.venue())));
        }
        return Optional.ofNullable(message.location()).map(location -> location(id, location, null));
    }

    /** Telegram knows by the number whose it is, so nobody can pass another's off as their own. */
    private static Event.Sent contact(long id, Contact contact, @Nullable User from) {
        Long user = contact.userId();
        boolean own = user != null && from != null && user == from.id();
        String name = contact.lastName() == null ? contact.firstName() : contact.firstName() + " " + contact.lastName();
        return new Event.Contact(id, contact.phoneNumber(), name, user, own);
    }

    private static Event.Sent location(long id, Location location, @Nullable String venue) {
        return new Event.Location(id, location.latitude(), location.longitude(), venue);
    }

    private static @Nullable String words(Venue venue) {
        String words = Stream.of(venue.title(), venue.address())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? null : words;
    }
}
