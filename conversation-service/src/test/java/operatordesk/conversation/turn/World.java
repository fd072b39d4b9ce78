package operatordesk.conversation.turn;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.stores.Row;
import operatordesk.conversation.effects.Place;
import operatordesk.conversation.effects.Slot;
import operatordesk.conversation.sessions.LaneKey;
import operatordesk.conversation.sessions.Queued;
import operatordesk.conversation.sessions.Session;
import org.jspecify.annotations.Nullable;

/**
 * Everything at one moment: Redis, PostgreSQL, the chats, Telegram, the gateway's memory and that of two replicas.
 *
 * @param leases the token under which a lane is held; tokens are compared for equality alone, so the lowest unused is given
 * @param pending for every person's event, how many store and tell effects are not done
 * @param turns turns that have loaded and not committed
 * @param works effects that a replica believes to hold
 * @param accepted what the gateway knows to be accepted
 * @param confirmed what Telegram has forgotten
 * @param crashes how many more replicas may die
 * @param expiries how many more leases may run out under a living holder
 */
record World(
        Map<Long, Same<Chat>> chats,
        Map<LaneKey, Integer> leases,
        Set<EventId> unstored,
        Map<EventId, Integer> pending,
        Set<Turning> turns,
        Set<Work> works,
        Same<Outside> outside,
        Set<EventId> accepted,
        Set<EventId> confirmed,
        int crashes,
        int expiries) {
    /** What Redis holds of one chat. */
    record Chat(
            int revision,
            Session session,
            Set<EventId> seen,
            Map<Slot, Place> shown,
            Map<LaneKey, List<Queued>> lanes) {}

    /** What cannot be taken back: rows, messages, and for the proof what was decided and what that promised. */
    record Outside(
            Map<String, Row> rows,
            Set<EventId> decided,
            Map<EventId, Queued> promised,
            Set<EventId> stored,
            Map<EventId, Integer> shown) {}

    /** What a turn loaded. */
    record From(int revision, Session session, Map<Slot, Place> shown) {}

    record Turning(EventId update, Same<From> from) {}

    /** @param from what a tell's turn loaded, absent for other effects */
    record Work(
            LaneKey lane,
            int token,
            Same<Queued> head,
            boolean performed,
            @Nullable Same<From> from) {
        Work afterwards() {
            return new Work(lane, token, head, true, null);
        }
    }

    /** A big value that is compared as quickly as a number: equal ones are the same object. */
    static final class Same<T> {
        private static final Map<Object, Same<?>> ALL = new ConcurrentHashMap<>();
        final T value;

        private Same(T value) {
            this.value = value;
        }

        @SuppressWarnings("unchecked") // what is found under a value holds an equal value
        static <T> Same<T> of(T value) {
            return (Same<T>) ALL.computeIfAbsent(value, Same::new);
        }
    }

    /** A world in the making. */
    static final class Draft {
        final Map<Long, Same<Chat>> chats;
        final Map<LaneKey, Integer> leases;
        final Set<EventId> unstored;
        final Map<EventId, Integer> pending;
        final Set<Turning> turns;
        final Set<Work> works;
        final Set<EventId> accepted;
        final Set<EventId> confirmed;
        Same<Outside> outside;
        int crashes;
        int expiries;

        Draft(World from) {
            chats = new HashMap<>(from.chats);
            leases = new HashMap<>(from.leases);
            unstored = new HashSet<>(from.unstored);
            pending = new HashMap<>(from.pending);
            turns = new HashSet<>(from.turns);
            works = new HashSet<>(from.works);
            outside = from.outside;
            accepted = new HashSet<>(from.accepted);
            confirmed = new HashSet<>(from.confirmed);
            crashes = from.crashes;
            expiries = from.expiries;
        }

        Chat chat(long id) {
            return Objects.requireNonNull(chats.get(id)).value;
        }

        World world() {
            return new World(
                    chats, leases, unstored, pending, turns, works, outside, accepted, confirmed, crashes, expiries);
        }
    }

    Chat chat(long id) {
        return Objects.requireNonNull(chats.get(id)).value;
    }

    From from(long chatId) {
        Chat chat = chat(chatId);
        return new From(chat.revision(), chat.session(), chat.shown());
    }
}
