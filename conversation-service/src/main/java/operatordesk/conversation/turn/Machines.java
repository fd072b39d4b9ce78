package operatordesk.conversation.turn;

import io.vertx.core.Future;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import operatordesk.contracts.bus.BusFailure;
import operatordesk.contracts.bus.BusFault;
import operatordesk.contracts.bus.Wire;
import operatordesk.contracts.events.Incoming;
import operatordesk.contracts.events.Unreadable;
import operatordesk.conversation.client.ClientMachine;
import operatordesk.conversation.client.ClientSession;
import operatordesk.conversation.client.Timekeeping;
import operatordesk.conversation.effects.Aside;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Given;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.effects.ToOperators;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.events.OperatorEvent;
import operatordesk.conversation.invitations.Invitation;
import operatordesk.conversation.invitations.InvitationMachine;
import operatordesk.conversation.notices.CardReport;
import operatordesk.conversation.notices.PressNotice;
import operatordesk.conversation.notices.Report;
import operatordesk.conversation.operator.OperatorMachine;
import operatordesk.conversation.operator.OperatorSession;
import operatordesk.conversation.operator.Trials;
import operatordesk.conversation.sessions.Alarm;
import operatordesk.conversation.sessions.Forget;
import operatordesk.conversation.sessions.Loaded;
import operatordesk.conversation.sessions.Session;
import operatordesk.conversation.turn.Turn.Machine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which machine decides about an event, and what becomes of an event that its machine cannot bear. */
final class Machines {
    private static final Logger LOG = LoggerFactory.getLogger(Machines.class);

    private final Desk desk;
    private final Rebuilding rebuilding;

    Machines(Desk desk, Rebuilding rebuilding) {
        this.desk = desk;
        this.rebuilding = rebuilding;
    }

    Machine of(Incoming incoming) {
        long chatId = incoming.from().id();
        Machine client = client(chatId, new ClientEvent.FromClient(incoming.from(), incoming.event(), incoming.at()));
        return desk.operators().contains(chatId) ? ofOperator(incoming, client) : client;
    }

    /** An operator who tries the desk alone is a client most of the time. */
    private Machine ofOperator(Incoming incoming, Machine client) {
        var event = new OperatorEvent.FromOperator(incoming.from(), incoming.event());
        Machine operator = operator(incoming.from().id(), event);
        return (loaded, given) -> {
            OperatorSession known = loaded.session().operator();
            boolean tries = known != null && Trials.isOfClient(known, incoming.event());
            return (tries ? client : operator).decide(loaded, given);
        };
    }

    Machine client(long chatId, ClientEvent event) {
        return (loaded, given) -> {
            ClientSession known = loaded.session().client();
            Future<ClientSession> session = known == null ? rebuilding.client(chatId) : Future.succeededFuture(known);
            return session.compose(client -> withRequest(client, event))
                    .compose(client -> client(loaded.session(), client, event, given));
        };
    }

    /** What an operator comes back to long after is fetched first. */
    private Future<ClientSession> withRequest(ClientSession client, ClientEvent event) {
        return event instanceof ClientEvent.Review review
                        && !client.knows(review.sheet().requestId())
                ? rebuilding.request(client, review.sheet().requestId())
                : Future.succeededFuture(client);
    }

    private static Future<Decision> client(Session session, ClientSession client, ClientEvent event, Given given) {
        if (ClientMachine.mustWait(client, event, given)) {
            return Future.failedFuture(BusFailure.unavailable("the question is still on its way"));
        }
        Step<ClientSession> step = ClientMachine.on(client, event, given);
        Session next = session.with(step.session(), given.now());
        var alarm = alarm(step.session(), given);
        return Future.succeededFuture(Decision.of(step, next, step.session().language(), given)
                .waking(alarm)
                .forgetting(forget(client, step.session())));
    }

    /** The chat of an operator who tries the desk alone is woken for the operator's mornings. */
    private static Alarm alarm(ClientSession client, Given given) {
        return given.isTrial(client.person()) ? Alarm.UNCHANGED : Alarm.at(Timekeeping.next(client, given.hours()));
    }

    /** All that waits in the client's lanes is older than the erasure, rows too: the tombstone would refuse them. */
    private static Forget forget(ClientSession before, ClientSession after) {
        return Objects.equals(before.dealings().erasedAt(), after.dealings().erasedAt()) ? Forget.NOTHING : Forget.ALL;
    }

    private static Forget forget(OperatorEvent event) {
        return event instanceof OperatorEvent.Told(CardReport.Erased erased, var kept)
                ? Forget.about(erased.clientId())
                : Forget.NOTHING;
    }

    Machine operator(long chatId, OperatorEvent event) {
        return (loaded, given) -> {
            OperatorSession known = loaded.session().operator();
            var operator = known == null ? OperatorSession.first(chatId, desk.language()) : known;
            Step<OperatorSession> step = OperatorMachine.on(operator, event, given);
            Session next = loaded.session().with(step.session(), given.now());
            var alarm = Alarm.at(Optional.ofNullable(step.session().morning()));
            return Future.succeededFuture(Decision.of(step, next, step.session().language(), given)
                    .waking(alarm)
                    .forgetting(forget(event)));
        };
    }

    /** What is told when a chat's time has come. */
    Machine woken(long chatId) {
        return desk.operators().contains(chatId)
                ? operator(chatId, new OperatorEvent.Woken())
                : client(chatId, new ClientEvent.Woken());
    }

    Machine invitation(Effect.TellInvitation told) {
        return (loaded, given) -> {
            Invitation known = loaded.session().invitation();
            Future<Invitation> invitation =
                    known == null ? rebuilding.invitation(told.number()) : Future.succeededFuture(known);
            return invitation.map(found -> {
                Step<Invitation> step = InvitationMachine.on(told.number(), found, told.event(), given);
                Session next = loaded.session().with(step.session(), given.now());
                return Decision.of(step, next, desk.language(), given);
            });
        };
    }

    Machine aside(Unreadable unreadable) {
        return (loaded, given) ->
                Future.succeededFuture(aside(loaded, given, unreadable.reason(), unreadable.content()));
    }

    Machine warning(Report report) {
        return (loaded, given) ->
                Future.succeededFuture(unchanged(loaded, given, ToOperators.all(desk.operators(), report)));
    }

    /**
     * An event that fails for its own sake is put aside, so that the chat's next one can go. A failure that passes is thrown
     * on: the event comes again.
     */
    Decision poisoned(Turn turn, Loaded loaded, Given given, Throwable failure) {
        if (failure instanceof BusFailure known && known.fault() == BusFault.UNAVAILABLE) {
            throw known;
        }
        String reason = BusFailure.loggable(failure);
        LOG.error("Event {} is put aside: {}", turn.id(), reason);
        return aside(loaded, given, reason, Wire.text(turn.event()));
    }

    private Decision aside(Loaded loaded, Given given, String reason, String content) {
        return unchanged(loaded, given, Aside.of(given.id(), reason, content, given.now(), desk.operators()));
    }

    /** Things to be done that change nothing for the chat. */
    private Decision unchanged(Loaded loaded, Given given, List<Effect> effects) {
        Session same = loaded.session().at(given.now());
        return Decision.of(new Step<>(same, effects, PressNotice.SILENT), same, desk.language(), given);
    }
}
