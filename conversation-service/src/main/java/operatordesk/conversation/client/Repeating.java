package operatordesk.conversation.client;

import operatordesk.conversation.client.ClientState.Decided;
import operatordesk.conversation.client.ClientState.Open;
import operatordesk.conversation.client.ClientState.Questioning;
import operatordesk.conversation.client.ClientState.Submitted;
import operatordesk.conversation.client.ClientState.Waiting;
import operatordesk.conversation.effects.Given;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.notices.ChatNotice;
import operatordesk.conversation.notices.ClientNotice;
import operatordesk.conversation.notices.ClientNotice.Lead;
import operatordesk.conversation.notices.ClientNotice.NothingNeeded;
import operatordesk.conversation.notices.FlowNotice;

/** Says once more where a client stands. */
final class Repeating {
    private Repeating() {}

    /** To somebody who pressed Start, or came by a link: with the switch of the language. */
    static Step<ClientSession> on(ClientSession client, ClientTurn turn) {
        return on(client, true, new Target.Fresh(), turn);
    }

    /** @param switches whether the switch of the language stands below a question */
    static Step<ClientSession> on(ClientSession client, boolean switches, Target target, ClientTurn turn) {
        ClientState state = client.state();
        return switch (state) {
            case Waiting waiting -> greeted(client, turn);
            case Decided decided -> greeted(client, turn);
            case Open open -> again(state, open, switches, target, turn).to(open);
            case Questioning(Open before, var id) ->
                again(state, before, switches, target, turn).to(before);
            case Submitted submitted -> WhileSubmitted.nothingMore(turn);
        };
    }

    /** After a press on the switch: a question changes its language in place, and all else is said anew. */
    static Step<ClientSession> inAnotherLanguage(
            ClientSession client, ClientPress.Speak press, Target here, Given given) {
        ClientSession now = client.speaking(press.language());
        boolean underQuestion = ClientMachine.open(now.state())
                .filter(open -> open.request().id().equals(press.requestId()))
                .isPresent();
        return on(now, true, underQuestion ? here : new Target.Fresh(), new ClientTurn(now, given).keepSeen());
    }

    private static Step<ClientSession> greeted(ClientSession client, ClientTurn turn) {
        return turn.say(client.dealings().chatWith() == null ? new NothingNeeded() : new ChatNotice.Begins())
                .stay();
    }

    /** As to somebody who comes by a link; what comes next must answer it. */
    static ClientTurn withSwitch(ClientState now, Open open, ClientTurn turn) {
        return again(now, open, true, new Target.Fresh(), turn);
    }

    private static ClientTurn again(ClientState now, Open open, boolean switches, Target target, ClientTurn turn) {
        ClientNotice notice = Whereabouts.of(open, Lead.NONE);
        return withoutQuestion(now, turn)
                .show(
                        switches && notice instanceof ClientNotice.Question question ? question.switching() : notice,
                        target,
                        null);
    }

    /**
     * Says where an open request stands. What comes next answers that, so the client must be in that state from then on: a question
     * of its own, which it may have forgotten, is not awaited any more.
     */
    static ClientTurn again(ClientState now, Open open, Lead lead, ClientTurn turn) {
        return withoutQuestion(now, turn).again(open, lead, new Target.Fresh());
    }

    private static ClientTurn withoutQuestion(ClientState now, ClientTurn turn) {
        return now instanceof Questioning questioning
                ? turn.show(new FlowNotice.NoQuestion(), new Target.IfThere(questioning.invitation()), null)
                : turn;
    }
}
