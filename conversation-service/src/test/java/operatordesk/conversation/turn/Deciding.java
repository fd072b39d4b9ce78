package operatordesk.conversation.turn;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Incoming;
import operatordesk.contracts.events.Person;
import operatordesk.conversation.TestKinds;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.client.ClientMachine;
import operatordesk.conversation.client.ClientSession;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Given;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.events.OperatorEvent;
import operatordesk.conversation.operator.OperatorMachine;
import operatordesk.conversation.operator.OperatorSession;
import operatordesk.conversation.turn.World.From;
import operatordesk.conversation.turn.World.Same;

/** What the real machines decide; pure as they are, each case is asked once. */
final class Deciding {
    static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private final Person operator;
    private final Map<List<Object>, Optional<Decision>> decisions = new HashMap<>();

    Deciding(Person operator) {
        this.operator = operator;
    }

    /** The decision; empty while the event must wait. */
    Optional<Decision> decide(long chatId, EventId id, Object event, Same<From> from) {
        return decisions.computeIfAbsent(List.of(id, from), key -> decide(chatId, id, event, from.value));
    }

    private Optional<Decision> decide(long chatId, EventId id, Object event, From from) {
        var given = new Given(id, NOW, ZoneOffset.UTC, TestKinds.SHIPPED, Set.of(operator.id()), from.shown());
        return switch (event) {
            case Incoming incoming
            when chatId == operator.id() ->
                operator(new OperatorEvent.FromOperator(incoming.from(), incoming.event()), from, given);
            case Incoming incoming ->
                client(new ClientEvent.FromClient(incoming.from(), incoming.event(), incoming.at()), from, given);
            case Effect.TellClient(long chat, ClientEvent told) -> client(told, from, given);
            case Effect.TellOperator(long chat, OperatorEvent told) -> operator(told, from, given);
            default -> throw new IllegalArgumentException("no event");
        };
    }

    private static Optional<Decision> client(ClientEvent event, From from, Given given) {
        ClientSession client = Objects.requireNonNull(from.session().client());
        if (ClientMachine.mustWait(client, event, given)) {
            return Optional.empty();
        }
        Step<ClientSession> step = ClientMachine.on(client, event, given);
        return Optional.of(Decision.of(step, from.session().with(step.session(), NOW), Language.ENGLISH, given));
    }

    /** The desk knows its operators by name: to keep that would only be one more store between all steps. */
    private OperatorSession met() {
        return OperatorSession.first(operator.id(), Language.ENGLISH).seen(operator);
    }

    private Optional<Decision> operator(OperatorEvent event, From from, Given given) {
        var known = from.session().operator();
        var session = known == null ? met() : known;
        Step<OperatorSession> step = OperatorMachine.on(session, event, given);
        return Optional.of(Decision.of(step, from.session().with(step.session(), NOW), Language.ENGLISH, given));
    }
}
