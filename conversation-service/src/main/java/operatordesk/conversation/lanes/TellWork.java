package operatordesk.conversation.lanes;

import io.vertx.core.Future;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.sessions.Lanes.Held;
import operatordesk.conversation.turn.Turns;

/** Takes events to the machines of other chats. The effect's id is the event's, so a repeat is recognised there. */
final class TellWork implements LaneWork {
    private final Turns turns;

    TellWork(Turns turns) {
        this.turns = turns;
    }

    @Override
    public Future<LaneResult> perform(Held held) {
        Future<Void> told = switch ((Effect.Tell) held.head().effect()) {
            case Effect.TellClient(var client, var event) ->
                turns.tell(client, held.head().id(), event);
            case Effect.TellInvitation invitation ->
                turns.tell(invitation, held.head().id());
            case Effect.TellOperator(var operator, var event) ->
                turns.tell(operator, held.head().id(), event);
        };
        return told.map(committed -> LaneResult.Done.PLAIN);
    }
}
