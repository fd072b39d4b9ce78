package operatordesk.conversation.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Incoming;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.turn.World.Draft;
import operatordesk.conversation.turn.World.Outside;
import operatordesk.conversation.turn.World.Same;
import operatordesk.conversation.turn.World.Turning;

/** Every next step from a moment: whoever can do something may be the one who does it. */
final class Exploration {
    private final Deciding deciding;
    private final List<Incoming> updates;
    private final int atOnce;
    private final LaneSteps lanes;

    /**
     * @param updates in the order of their ids
     * @param atOnce how many replicas may have the same event in hand
     * @param troubles how many crashes and lost leases the first moment allows
     */
    Exploration(Deciding deciding, List<Incoming> updates, int atOnce, int troubles) {
        this.deciding = deciding;
        this.updates = updates;
        this.atOnce = atOnce;
        this.lanes = new LaneSteps(deciding, troubles);
    }

    /** Steps that hinder no other and are hindered by none (confirming, what an operator sees) are taken at once. */
    List<World> after(World world) {
        List<World> next = new ArrayList<>();
        updates.forEach(update -> confirm(world, update, next));
        world.chats()
                .forEach((id, chat) ->
                        chat.value.lanes().keySet().forEach(lane -> lanes.tellOperator(world, lane, next)));
        if (!next.isEmpty()) {
            return List.of(next.getFirst());
        }
        updates.forEach(update -> deliver(world, update, next));
        world.turns().forEach(turn -> commit(world, turn, next));
        world.chats()
                .forEach((id, chat) -> chat.value.lanes().forEach((lane, waiting) -> lanes.take(world, lane, next)));
        world.works().forEach(work -> lanes.goOn(world, work, next));
        world.leases().keySet().forEach(lane -> LaneSteps.expire(world, lane, next));
        crash(world, next);
        return next;
    }

    /** A chat's events go one at a time. One that is not answered in time is handed to the other replica too. */
    private void deliver(World world, Incoming update, List<World> next) {
        boolean first = updates.stream()
                .takeWhile(other -> !other.equals(update))
                .allMatch(other -> other.from().id() != update.from().id()
                        || world.accepted().contains(other.id()));
        if (!first || world.accepted().contains(update.id())) {
            return;
        }
        long chatId = update.from().id();
        if (world.chat(chatId).seen().contains(update.id())) {
            Draft draft = new Draft(world);
            draft.accepted.add(update.id());
            next.add(draft.world());
            return;
        }
        var from = Same.of(world.from(chatId));
        long running = world.turns().stream()
                .filter(turn -> turn.update().equals(update.id()))
                .count();
        if (running < atOnce) {
            Draft draft = new Draft(world);
            if (draft.turns.add(new Turning(update.id(), from))) {
                next.add(draft.world());
            }
        }
    }

    /** The reply arrives or is lost; a turn that others were faster than ends, and the event is handed over again. */
    private void commit(World world, Turning turn, List<World> next) {
        Incoming update = updates.stream()
                .filter(each -> each.id().equals(turn.update()))
                .findFirst()
                .orElseThrow();
        Optional<Decision> decision = deciding.decide(update.from().id(), update.id(), update, turn.from());
        Draft lost = new Draft(world);
        lost.turns.remove(turn);
        boolean committed = decision.isPresent()
                && Scripts.commit(lost, update.from().id(), update.id(), turn.from().value, decision.get());
        World unanswered = lost.world();
        next.add(unanswered);
        if (committed) {
            Draft answered = new Draft(unanswered);
            answered.accepted.add(update.id());
            next.add(answered.world());
        }
    }

    private static void confirm(World world, Incoming update, List<World> next) {
        EventId id = update.id();
        if (!world.accepted().contains(id)
                || world.confirmed().contains(id)
                || world.pending().containsKey(id)) {
            return;
        }
        Outside outside = world.outside().value;
        assertThat(outside.promised().values())
                .filteredOn(queued -> Scripts.root(queued.id()).equals(id))
                .allMatch(queued -> switch (queued.effect()) {
                    case Effect.Store store -> outside.stored().contains(queued.id());
                    case Effect.Tell tell -> outside.decided().contains(queued.id());
                    default -> true;
                });
        Draft draft = new Draft(world);
        draft.confirmed.add(id);
        next.add(draft.world());
    }

    /** A replica dies and forgets what it was at. What several replicas were at, each loses alone. */
    private static void crash(World world, List<World> next) {
        if (world.crashes() == 0) {
            return;
        }
        world.turns().forEach(turn -> {
            Draft draft = new Draft(world);
            draft.turns.remove(turn);
            draft.crashes--;
            next.add(draft.world());
        });
        world.works().forEach(work -> {
            Draft draft = new Draft(world);
            draft.works.remove(work);
            draft.crashes--;
            next.add(draft.world());
        });
    }
}
