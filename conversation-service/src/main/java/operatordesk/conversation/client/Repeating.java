package operatordesk.conversation.client;

import operatordesk.conversation.client.ClientState.Decided;
import operatordesk.conversation.client.ClientState.Open;
import operatordesk.conversation.client.ClientState.Questioning;
import operatordesk.conversation.client.ClientState.Submitted;
import operatordesk.conversation.client.ClientState.Waiting;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.notices.ChatNotice;
import operatordesk.conversation.notices.ClientNotice.Lead;
import operatordesk.conversation.notices.ClientNotice.NothingNeeded;
import operatordesk.conversation.notices.FlowNotice;

/** Says once more where a client stands. */
final class Repeating {
    private Repeating() {}

    static Step<ClientSession> on(ClientSession client, ClientTurn turn) {
        return switch (client.state()) {
            case Waiting waiting -> greeted(client, turn);
            case Decided decided -> greeted(client, turn);
            case Open open -> again(open, open, Lead.NONE, turn).stay();
            case Questioning questioning ->
                again(questioning, questioning.before(), Lead.NONE, turn).to(questioning.before());
            case Submitted submitted -> WhileSubmitted.nothingMore(turn);
        };
    }

    private static Step<ClientSession> greeted(ClientSession client, ClientTurn turn) {
        return turn.say(client.dealings().chatWith() == null ? new NothingNeeded() : new ChatNotice.Begins())
                .stay();
    }

    /**
     * Says where an open request stands. What comes next answers that, so the client must be in that state from then on: a question
     * of its own, which it may have forgotten, is not awaited any more.
     */
    static ClientTurn again(ClientState now, Open open, Lead lead, ClientTurn turn) {
        if (now instanceof Questioning questioning) {
            turn.show(new FlowNotice.NoQuestion(), new Target.IfThere(questioning.invitation()), null);
        }
        return turn.again(open, lead, new Target.Fresh());
    }
}
