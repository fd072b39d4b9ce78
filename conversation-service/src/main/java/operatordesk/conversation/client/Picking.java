package operatordesk.conversation.client;

import java.time.Instant;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.EventId;
import operatordesk.conversation.catalogue.StepDefinition;
import operatordesk.conversation.client.ClientState.Questioning;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.notices.AnswerNotice;

/**
 * A client's press on a button of a step. It does what writing the button's words would do. A press can be forged, and a button
 * can be an old one: what does not belong to the open question is politely refused.
 */
final class Picking {
    private Picking() {}

    /**
     * What follows from a press.
     *
     * @param here the message under which the button stands
     */
    static Step<ClientSession> on(
            ClientSession client, AnswerPress.Pick pick, Target here, Instant at, ClientTurn turn) {
        long id = messageId(turn.given().id());
        if (OpenQuestion.isAnsweredBy(client.state(), id)) {
            return ClientMachine.sent(client, new Event.Text(id, ""), at, turn);
        }
        return OpenQuestion.of(client.state())
                .filter(open -> open.hasButton(pick.requestId(), pick.index(), pick.button()))
                .map(open -> picked(client, open, pick.button(), here, at, turn))
                .orElseGet(() -> FlowPresses.old(turn));
    }

    private static Step<ClientSession> picked(
            ClientSession client, OpenQuestion open, int button, Target here, Instant at, ClientTurn turn) {
        var step = (StepDefinition.Buttons) open.step();
        String words = step.buttons().get(button).in(client.language());
        if (PressCheck.pressed(step, button, client.language()) instanceof AnswerCheck.Checked.Good) {
            var picked = new AnswerNotice.Picked(open.request().kind(), open.index(), button);
            turn.show(picked, here, null);
        }
        var state = client.state() instanceof Questioning questioning ? questioning.before() : client.state();
        return ClientMachine.sent(
                client.in(state), new Event.Text(messageId(turn.given().id()), words), at, turn);
    }

    /**
     * What a press has in place of a message's id: the number of its update, below zero, where no message's id is. So a press that
     * comes again is recognised as the answer that it gave, as a message is.
     */
    private static long messageId(EventId press) {
        return -Long.parseLong(press.value().split("\\.", 2)[0]);
    }

    /** Whether what a client sent was a press: that always belongs to the question under which its button stands. */
    static boolean isPress(Event.Sent sent) {
        return sent.messageId() < 0;
    }
}
