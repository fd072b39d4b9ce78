package operatordesk.conversation.turn;

import io.vertx.core.Future;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import operatordesk.contracts.bus.Bus;
import operatordesk.contracts.bus.BusFailure;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Incoming;
import operatordesk.contracts.events.Rival;
import operatordesk.contracts.events.Unreadable;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Given;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.events.OperatorEvent;
import operatordesk.conversation.notices.DeskReport;
import operatordesk.conversation.notices.Report;
import operatordesk.conversation.sessions.Confirming;
import operatordesk.conversation.sessions.Loaded;
import operatordesk.conversation.sessions.Queued;
import operatordesk.conversation.sessions.Sessions;
import operatordesk.conversation.sessions.Sessions.Committed;
import org.jspecify.annotations.Nullable;

/**
 * Takes events through the machines: load the chat's session, decide, commit in one atomic step, and again from the start
 * when another replica was faster. Everything here may be repeated; what was committed once is recognised by its id.
 */
public final class Turns {
    private final Sessions sessions;
    private final Confirming confirming;
    private final Desk desk;
    private final Clock clock;
    private final Machines machines;
    private final Effects effects;
    private final SecureRandom chance = new SecureRandom();

    /** Is told which chat has new effects. */
    @FunctionalInterface
    public interface Effects {
        void committed(long chatId, List<Queued> effects);
    }

    public Turns(Sessions sessions, Confirming confirming, Bus bus, Desk desk, Clock clock, Effects effects) {
        this.sessions = sessions;
        this.confirming = confirming;
        this.desk = desk;
        this.clock = clock;
        this.machines = new Machines(desk, new Rebuilding(bus, desk.language()));
        this.effects = effects;
    }

    /**
     * A person did something. Answers what was decided, or null for an event that was committed before or that queues up
     * behind others of its chat. Fails with {@code UNAVAILABLE} when it must come again later, and with {@code REFUSED} when
     * the gateway that brought it has lost its lease.
     */
    public Future<@Nullable Decision> take(Incoming incoming) {
        Turn turn = Turn.of(incoming.from().id(), incoming.id(), incoming.epoch(), incoming, machines.of(incoming));
        return load(turn)
                .compose(loaded -> loaded.queued() && !loaded.seen()
                        ? confirming.park(incoming).map(parked -> null)
                        : decide(turn, loaded));
    }

    /** Takes an event from its chat's queue: the gateway that brought it may be gone. */
    public Future<Void> takeQueued(Incoming incoming) {
        return run(Turn.of(incoming.from().id(), incoming.id(), 0, incoming, machines.of(incoming)));
    }

    /** One machine tells the client's machine of a chat. */
    public Future<Void> tell(long chatId, EventId id, ClientEvent event) {
        return run(Turn.of(chatId, id, 0, event, machines.client(chatId, event)));
    }

    /** One machine tells the operator's machine of a chat; every operator's, where that one is an operator no more. */
    public Future<Void> tell(long chatId, EventId id, OperatorEvent event) {
        return Future.all(desk.insteadOf(chatId).stream()
                        .map(operator -> run(Turn.of(operator, id, 0, event, machines.operator(operator, event))))
                        .toList())
                .mapEmpty();
    }

    /** One machine tells an invitation's machine. */
    public Future<Void> tell(Effect.TellInvitation told, EventId id) {
        return run(Turn.of(told.chatId(), id, 0, told.event(), machines.invitation(told)));
    }

    /** The time may have come for which a chat had waited. */
    public Future<Void> wake(long chatId, EventId id) {
        return run(Turn.of(chatId, id, 0, id, machines.woken(chatId)));
    }

    /** Keeps an update aside that is no readable event, and tells the operators. */
    public Future<Void> putAside(Unreadable unreadable) {
        return run(Turn.of(unreadable.id().chatId(), unreadable.id(), 0, unreadable, machines.aside(unreadable)));
    }

    /** Warns the operators that somebody else takes the updates. */
    public Future<Void> warn(Rival rival) {
        return warn(rival.id(), new Report.Rival(rival.taker()));
    }

    /**
     * Warns the operators that the catalogue's file has mistakes, once for one content.
     *
     * @param content names it
     */
    public Future<Void> warn(String content, List<String> mistakes) {
        return warn(EventId.ofDesk("catalogue-" + content), DeskReport.CatalogueFaulty.of(mistakes));
    }

    private Future<Void> warn(EventId id, Report report) {
        return run(Turn.of(id.chatId(), id, 0, report, machines.warning(report)));
    }

    private Future<Void> run(Turn turn) {
        return load(turn).compose(loaded -> decide(turn, loaded)).mapEmpty();
    }

    private Future<Loaded> load(Turn turn) {
        return turn.left() == 0
                ? Future.failedFuture(BusFailure.unavailable("others are faster in this chat"))
                : sessions.load(turn.chatId(), turn.id());
    }

    private Future<@Nullable Decision> decide(Turn turn, Loaded loaded) {
        if (loaded.seen()) {
            return Future.succeededFuture(null);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant after = loaded.session().at().plus(1, ChronoUnit.MICROS);
        var given = new Given(
                turn.id(),
                now.isBefore(after) ? after : now,
                desk.hours(),
                desk.catalogue(),
                desk.operators(),
                loaded.shown(),
                chance.nextLong(1, Long.MAX_VALUE));
        return Future.succeededFuture(given)
                .compose(all -> turn.machine().decide(loaded, all))
                .otherwise(failure -> machines.poisoned(turn, loaded, given, failure))
                .compose(decision -> commit(turn, loaded.revision(), decision));
    }

    private Future<@Nullable Decision> commit(Turn turn, String revision, Decision decision) {
        return sessions.commit(
                        turn.chatId(),
                        turn.id(),
                        turn.epoch(),
                        revision,
                        decision.session(),
                        decision.effects(),
                        decision.alarm(),
                        decision.forget())
                .compose(committed -> committed(committed, turn, decision));
    }

    private Future<@Nullable Decision> committed(Committed committed, Turn turn, Decision decision) {
        return switch (committed) {
            case COMMITTED -> {
                effects.committed(turn.chatId(), decision.effects());
                yield Future.succeededFuture(decision);
            }
            case SEEN -> Future.succeededFuture(null);
            case STALE -> Future.failedFuture(BusFailure.refused("stale epoch " + turn.epoch()));
            case CONFLICT -> load(turn.again()).compose(loaded -> decide(turn.again(), loaded));
        };
    }
}
