package operatordesk.conversation.operator;

import operatordesk.contracts.events.Person;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Given;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.notices.PressNotice;

/** What follows from an operator's press about a request: the client's machine decides, and tells all operators. */
final class Reviews {
    private Reviews() {}

    static Step<OperatorSession> pressed(
            OperatorSession operator, Person person, ReviewPress press, long messageId, Given given) {
        var step = new Step.Builder(given);
        long clientId = press.sheet().clientId();
        if (given.operators().contains(clientId) && !operator.tries(clientId)) {
            return step.answer(PressNotice.BUTTON_OLD).to(operator);
        }
        var event = new ClientEvent.Review(press.sheet(), person, messageId, press.act());
        return step.then(new Effect.TellClient(clientId, event))
                .answer(PressNotice.MOMENT)
                .to(operator);
    }
}
