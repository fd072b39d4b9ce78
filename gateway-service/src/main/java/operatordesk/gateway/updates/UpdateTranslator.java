package operatordesk.gateway.updates;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Incoming;
import operatordesk.contracts.events.Person;
import operatordesk.gateway.telegram.CallbackQuery;
import operatordesk.gateway.telegram.Chat;
import operatordesk.gateway.telegram.ChatMemberUpdated;
import operatordesk.gateway.telegram.Message;
import operatordesk.gateway.telegram.Update;
import operatordesk.gateway.telegram.User;
import org.jspecify.annotations.Nullable;

/**
 * Says what a person did. Empty for what is nothing to this bot: groups and channels, other bots, presses under messages
 * that are in no chat with it, each step of somebody whose place is shared live.
 */
public final class UpdateTranslator {
    private final InstantSource clock;
    private final long epoch;

    /**
     * A translator for one lease.
     *
     * @param clock tells the time of presses, which have none of Telegram's
     * @param epoch of the lease
     */
    public UpdateTranslator(InstantSource clock, long epoch) {
        this.clock = clock;
        this.epoch = epoch;
    }

    Optional<Incoming> translate(Update update) {
        long id = update.updateId();
        if (update.message() != null) {
            return sent(id, update.message());
        }
        if (update.editedMessage() != null) {
            return edited(id, update.editedMessage());
        }
        if (update.callbackQuery() != null) {
            return pressed(id, update.callbackQuery());
        }
        return update.myChatMember() == null ? Optional.empty() : standing(id, update.myChatMember());
    }

    private Optional<Incoming> sent(long id, Message message) {
        return incoming(
                id,
                message.chat(),
                message.from(),
                time(message.date()),
                Replies.around(message, Forwards.around(message, MessageContent.of(message))));
    }

    private Optional<Incoming> edited(long id, Message message) {
        if (message.location() != null) {
            return Optional.empty();
        }
        long when = message.editDate() == null ? message.date() : message.editDate();
        var event = new Event.Edited(message.messageId(), MessageContent.words(message));
        return incoming(id, message.chat(), message.from(), time(when), event);
    }

    private Optional<Incoming> pressed(long id, CallbackQuery press) {
        var under = press.message();
        if (under == null || press.data() == null) {
            return Optional.empty();
        }
        var event = new Event.Pressed(press.id(), under.messageId(), press.data());
        return incoming(id, under.chat(), press.from(), clock.instant(), event);
    }

    private Optional<Incoming> standing(long id, ChatMemberUpdated change) {
        Optional<Event> event = switch (change.newChatMember().status()) {
            case "kicked" -> Optional.of(new Event.Blocked());
            case "member" -> Optional.of(new Event.Returned());
            default -> Optional.empty();
        };
        return event.flatMap(known -> incoming(id, change.chat(), change.from(), time(change.date()), known));
    }

    private Optional<Incoming> incoming(long id, Chat chat, @Nullable User from, Instant at, Event event) {
        return chat.isPrivate() && from != null && !from.bot()
                ? Optional.of(new Incoming(EventId.of(id, chat.id()), epoch, person(from), at, event))
                : Optional.empty();
    }

    private static Person person(User user) {
        return new Person(user.id(), user.firstName(), user.lastName(), user.username());
    }

    private static Instant time(long seconds) {
        return Instant.ofEpochSecond(seconds);
    }
}
