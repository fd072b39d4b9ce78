package operatordesk.conversation.operator;

import operatordesk.contracts.events.Event;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Given;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.notices.FindNotice;

/** What an operator writes to give a client a name of the office's. */
final class Labels {
    /** In characters: it stands in headings and on buttons. */
    static final int MOST = 64;

    private static final String NONE = "-";

    private Labels() {}

    static Step<OperatorSession> sent(OperatorSession operator, long clientId, Event.Sent sent, Given given) {
        if (!(sent instanceof Event.Text(long id, String text)) || !fits(text)) {
            return OperatorMachine.show(operator, new FindNotice.LabelWanted(MOST), new Target.Fresh(), given);
        }
        String label = text.strip();
        var event = new ClientEvent.Labelled(label.equals(NONE) ? null : label, operator.id());
        return new Step.Builder(given)
                .then(new Effect.TellClient(clientId, event))
                .to(operator.in(new OperatorState.AtDesk()));
    }

    private static boolean fits(String text) {
        return !text.isBlank() && text.strip().codePointCount(0, text.strip().length()) <= MOST;
    }
}
