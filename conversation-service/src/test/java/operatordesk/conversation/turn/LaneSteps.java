package operatordesk.conversation.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.stores.AsideRow;
import operatordesk.contracts.stores.ChatRow;
import operatordesk.contracts.stores.FlowRow;
import operatordesk.contracts.stores.InvitationRow;
import operatordesk.contracts.stores.OperatorRow;
import operatordesk.contracts.stores.PersonRow;
import operatordesk.contracts.stores.ReviewRow;
import operatordesk.contracts.stores.Row;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.notices.OperatorNotice;
import operatordesk.conversation.sessions.LaneKey;
import operatordesk.conversation.sessions.Queued;
import operatordesk.conversation.turn.World.Draft;
import operatordesk.conversation.turn.World.From;
import operatordesk.conversation.turn.World.Outside;
import operatordesk.conversation.turn.World.Same;
import operatordesk.conversation.turn.World.Work;

/** What replicas do with the lanes: take, do, note it done, and lose their leases. */
final class LaneSteps {
    /** The id of all messages that are shown from now on; what people send has a lower one. */
    static final long LATER_MESSAGE = 1_000;

    private final Deciding deciding;
    private final int troubles;

    LaneSteps(Deciding deciding, int troubles) {
        this.deciding = deciding;
        this.troubles = troubles;
    }

    private static boolean isForOperator(Queued head) {
        return head.effect() instanceof Effect.Show show && show.notice() instanceof OperatorNotice;
    }

    /** An operator's chat is the end of everything: what is shown there takes place at once. */
    void tellOperator(World world, LaneKey lane, List<World> next) {
        if (isForOperator(head(world, lane)) && !waits(world, lane)) {
            Draft draft = new Draft(world);
            var work = new Work(lane, 0, Same.of(head(world, lane)), true, null);
            draft.leases.put(lane, 0);
            show(world, draft, head(world, lane).id());
            Scripts.done(draft, work, LATER_MESSAGE);
            next.add(draft.world());
        }
    }

    private static Queued head(World world, LaneKey lane) {
        return Objects.requireNonNull(world.chat(lane.chatId()).lanes().get(lane))
                .getFirst();
    }

    private static boolean waits(World world, LaneKey lane) {
        return head(world, lane).effect() instanceof Effect.Show show
                && show.kept() != null
                && world.unstored().contains(show.kept());
    }

    /** Between taking and doing there is a moment of its own only where it matters: a tell loads, a lease may run out. */
    void take(World world, LaneKey lane, List<World> next) {
        Queued head = head(world, lane);
        if (world.leases().containsKey(lane) || waits(world, lane) || isForOperator(head)) {
            return;
        }
        int token = IntStream.iterate(0, n -> n + 1)
                .filter(n ->
                        world.works().stream().noneMatch(work -> work.lane().equals(lane) && work.token() == n))
                .findFirst()
                .orElseThrow();
        Same<From> from = head.effect() instanceof Effect.Tell tell ? Same.of(world.from(tell.chatId())) : null;
        Draft draft = new Draft(world);
        draft.leases.put(lane, token);
        var work = new Work(lane, token, Same.of(head), false, from);
        draft.works.add(work);
        World taken = draft.world();
        if (head.effect() instanceof Effect.Show || (from == null && world.expiries() == 0)) {
            goOn(taken, work, next);
        } else {
            next.add(taken);
        }
    }

    /** A holder does its effect, or notes it done. */
    void goOn(World world, Work work, List<World> next) {
        Draft draft = new Draft(world);
        if (work.performed()) {
            Scripts.done(draft, work, LATER_MESSAGE);
            next.add(draft.world());
            return;
        }
        draft.works.remove(work);
        Queued head = work.head().value;
        boolean performed = switch (head.effect()) {
            case Effect.Store store -> store(draft, head.id(), store);
            case Effect.Tell tell -> tell(draft, head.id(), tell, Objects.requireNonNull(work.from()));
            default -> show(world, draft, head.id());
        };
        Same<From> again = head.effect() instanceof Effect.Tell tell ? Same.of(world.from(tell.chatId())) : null;
        draft.works.add(performed ? work.afterwards() : new Work(work.lane(), work.token(), work.head(), false, again));
        next.add(draft.world());
    }

    /** A row that comes again is the same row. */
    private static boolean store(Draft draft, EventId id, Effect.Store store) {
        Outside out = draft.outside.value;
        Map<String, Row> rows = new HashMap<>(out.rows());
        for (Row row : store.rows()) {
            Row former = rows.putIfAbsent(key(row), row);
            assertThat(former == null || former.equals(row))
                    .as("one row for %s", key(row))
                    .isTrue();
        }
        Set<EventId> stored = new HashSet<>(out.stored());
        stored.add(id);
        draft.outside = Same.of(new Outside(rows, out.decided(), out.promised(), stored, out.shown()));
        return true;
    }

    private static String key(Row row) {
        return switch (row) {
            case Row.Client client -> "client " + client;
            case Row.Request request -> "request " + request.id();
            case Row.Status status -> "status " + status.requestId() + status.status();
            case Row.Answer answer -> "answer " + answer.id();
            case Row.Message message -> "message " + message.id();
            case AsideRow aside -> "aside " + aside.id();
            case InvitationRow invitation -> "invitation " + invitation.number() + invitation.at();
            case PersonRow.Label label -> "label " + label.clientId() + label.at();
            case PersonRow.Erased erased -> "erased " + erased.clientId() + erased.at();
            case PersonRow.Barred barred -> "barred " + barred.clientId() + barred.at();
            case PersonRow.Phone phone -> "phone " + phone.clientId() + phone.at();
            case FlowRow.Due due -> "due " + due.requestId() + due.dueAt();
            case FlowRow.TakenBack back -> "back " + back.requestId() + back.messageId();
            case FlowRow.Delivered delivered -> "delivered " + delivered.requestId();
            case OperatorRow operator -> "operator " + operator.person() + operator.at();
            case FlowRow.ClosedSteps closed -> "closed " + closed.requestId() + closed.at();
            case ChatRow.With with -> "chat " + with.clientId() + with.at();
            case ChatRow.Said said -> "said " + said.id();
            case ChatRow.Carried carried -> "carried " + carried.saidId() + carried.at();
            case ReviewRow.Taken taken -> "taken " + taken.requestId() + taken.at();
            case ReviewRow.Review review -> "review " + review.id();
        };
    }

    private boolean tell(Draft draft, EventId id, Effect.Tell tell, Same<From> from) {
        return draft.chat(tell.chatId()).seen().contains(id)
                || Scripts.commit(
                        draft,
                        tell.chatId(),
                        id,
                        from.value,
                        deciding.decide(tell.chatId(), id, tell, from).orElseThrow());
    }

    /** Twice only where a holder died or was thought dead. */
    private boolean show(World world, Draft draft, EventId id) {
        Outside out = draft.outside.value;
        Map<EventId, Integer> shown = new HashMap<>(out.shown());
        int times = shown.merge(id, 1, Integer::sum);
        int had = troubles - world.crashes() - world.expiries();
        assertThat(times - 1).as("repeats of %s", id).isLessThanOrEqualTo(had);
        draft.outside = Same.of(new Outside(out.rows(), out.decided(), out.promised(), out.stored(), shown));
        return true;
    }

    /** A lease runs out: at once where its holder is dead, and now and then under a living one. */
    static void expire(World world, LaneKey lane, List<World> next) {
        boolean alive = world.works().stream()
                .anyMatch(work -> work.lane().equals(lane)
                        && Integer.valueOf(work.token()).equals(world.leases().get(lane)));
        if (!alive || world.expiries() > 0) {
            Draft draft = new Draft(world);
            draft.leases.remove(lane);
            draft.expiries -= alive ? 1 : 0;
            next.add(draft.world());
        }
    }
}
