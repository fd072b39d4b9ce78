package operatordesk.conversation.operator;

import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.Person;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Given;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.events.ReviewAct;
import operatordesk.conversation.notices.ReviewNotice;

/** What an operator writes to say why something has to be sent anew. */
final class Explanations {
    /** Enough to explain anything, and with the words around it still one message. */
    private static final int MOST = 1_000;

    private Explanations() {}

    static Step<OperatorSession> sent(
            OperatorSession operator,
            OperatorState.Explaining explaining,
            Person person,
            Event.Sent sent,
            Given given) {
        var step = new Step.Builder(given);
        if (sent instanceof Event.Text(long id, String text) && fits(text)) {
            var act = new ReviewAct.AskAgainInWords(explaining.index(), text.strip());
            var event = new ClientEvent.Review(explaining.sheet(), person, explaining.messageId(), act);
            return step.then(new Effect.TellClient(explaining.sheet().clientId(), event))
                    .to(operator.in(new OperatorState.AtDesk()));
        }
        var show = new Effect.Show(new ReviewNotice.InWords(MOST), operator.language(), new Target.Fresh(), null);
        return step.then(show).to(operator);
    }

    private static boolean fits(String text) {
        return !text.isBlank() && text.codePointCount(0, text.length()) <= MOST;
    }
}
