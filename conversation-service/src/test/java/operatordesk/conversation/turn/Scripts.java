package operatordesk.conversation.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import operatordesk.contracts.events.EventId;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Place;
import operatordesk.conversation.effects.Slot;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.sessions.Lane;
import operatordesk.conversation.sessions.LaneKey;
import operatordesk.conversation.sessions.Queued;
import operatordesk.conversation.turn.World.Chat;
import operatordesk.conversation.turn.World.Draft;
import operatordesk.conversation.turn.World.From;
import operatordesk.conversation.turn.World.Outside;
import operatordesk.conversation.turn.World.Same;
import operatordesk.conversation.turn.World.Work;

/** What the scripts in Redis do, written once more, and its rules: an event is decided once, and a revision only grows. */
final class Scripts {
    private Scripts() {}

    /** Commits a turn, unless another has committed since it loaded or the event is seen. */
    static boolean commit(Draft draft, long chatId, EventId event, From from, Decision decision) {
        Chat chat = draft.chat(chatId);
        if (chat.seen().contains(event) || chat.revision() != from.revision()) {
            return false;
        }
        Set<EventId> seen = new HashSet<>(chat.seen());
        seen.add(event);
        Map<LaneKey, List<Queued>> lanes = new HashMap<>(chat.lanes());
        Map<EventId, Queued> promised = new HashMap<>(draft.outside.value.promised());
        for (Queued queued : decision.effects()) {
            append(draft, lanes, chatId, queued);
            assertThat(promised.put(queued.id(), queued))
                    .as("two effects with one id")
                    .isNull();
        }
        draft.chats.put(chatId, Same.of(new Chat(chat.revision() + 1, decision.session(), seen, chat.shown(), lanes)));
        Outside out = draft.outside.value;
        Set<EventId> decided = new HashSet<>(out.decided());
        assertThat(decided.add(event)).as("decided once").isTrue();
        draft.outside = Same.of(new Outside(out.rows(), decided, promised, out.stored(), out.shown()));
        return true;
    }

    private static void append(Draft draft, Map<LaneKey, List<Queued>> lanes, long chatId, Queued queued) {
        var lane = new LaneKey(Lane.of(queued.effect()), chatId);
        List<Queued> longer = new ArrayList<>(lanes.getOrDefault(lane, List.of()));
        longer.add(queued);
        lanes.put(lane, longer);
        if (lane.lane() == Lane.STORE) {
            draft.unstored.add(queued.id());
        }
        if (lane.lane() != Lane.SHOW) {
            draft.pending.merge(root(queued.id()), 1, Integer::sum);
        }
    }

    /** The person's event from which something follows. */
    static EventId root(EventId id) {
        return new EventId(id.value().split("/", 2)[0]);
    }

    /** Takes a finished effect off its lane; the holder goes on with the next. Nothing for one whose lease ran out. */
    static void done(Draft draft, Work work, long messageId) {
        draft.works.remove(work);
        LaneKey lane = work.lane();
        Chat chat = draft.chat(lane.chatId());
        List<Queued> waiting = chat.lanes().getOrDefault(lane, List.of());
        Queued head = work.head().value;
        if (!Integer.valueOf(work.token()).equals(draft.leases.get(lane))
                || waiting.isEmpty()
                || !waiting.getFirst().id().equals(head.id())) {
            return;
        }
        List<Queued> rest = waiting.subList(1, waiting.size());
        Map<LaneKey, List<Queued>> lanes = new HashMap<>(chat.lanes());
        lanes.put(lane, List.copyOf(rest));
        if (rest.isEmpty()) {
            lanes.remove(lane);
        }
        draft.leases.remove(lane);
        Map<Slot, Place> shown = new HashMap<>(chat.shown());
        if (head.effect() instanceof Effect.Show show) {
            boolean first = draft.outside.value.shown().getOrDefault(head.id(), 1) == 1;
            remember(shown, show.target(), new Place(messageId, first ? null : Deciding.NOW));
        }
        draft.chats.put(lane.chatId(), Same.of(new Chat(chat.revision(), chat.session(), chat.seen(), shown, lanes)));
        if (lane.lane() == Lane.STORE) {
            draft.unstored.remove(head.id());
        }
        if (lane.lane() != Lane.SHOW) {
            EventId root = root(head.id());
            int left = draft.pending.merge(root, -1, Integer::sum);
            assertThat(left).as("pending").isNotNegative();
            if (left == 0) {
                draft.pending.remove(root);
            }
        }
    }

    private static void remember(Map<Slot, Place> shown, Target target, Place place) {
        switch (target) {
            case Target.Remembered(Slot slot, var stale) -> {
                shown.put(slot, place);
                shown.keySet().removeAll(stale);
            }
            case Target.Updated(Slot slot) -> shown.put(slot, place);
            case Target.Reply(Slot slot, var to, var stale) -> {
                shown.put(slot, place);
                shown.remove(to);
                shown.keySet().removeAll(stale);
            }
            case Target.IfThere(Slot slot) -> shown.remove(slot);
            case Target.Closed(Slot slot) -> shown.remove(slot);
            case Target.Passed passed -> {
                shown.put(passed.slot(), place);
                shown.keySet().removeAll(passed.stale());
            }
            case Target.Reworded reworded -> {}
            case Target.Under under -> {}
            case Target.Fresh fresh -> {}
            case Target.InPlace known -> {}
        }
    }
}
