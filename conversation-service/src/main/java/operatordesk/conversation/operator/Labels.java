package operatordesk.conversation.operator;

import java.util.Optional;
import operatordesk.contracts.events.Event;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Given;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.notices.FindNotice;
import org.jspecify.annotations.Nullable;

/** What an operator writes to give a client a name of the office's. */
final class Labels {
    /** In characters: it stands in headings and on buttons. */
    static final int MOST = 64;

    private static final String NONE = "-";

    private Labels() {}

    /**
     * A label that was written.
     *
     * @param text absent to take it away
     */
    record Label(@Nullable String text) {}

    static Step<OperatorSession> sent(OperatorSession operator, long clientId, Event.Sent sent, Given given) {
        return read(sent)
                .map(label -> new Step.Builder(given)
                        .then(new Effect.TellClient(clientId, new ClientEvent.Labelled(label.text(), operator.id())))
                        .to(operator.in(new OperatorState.AtDesk())))
                .orElseGet(() ->
                        OperatorMachine.show(operator, new FindNotice.LabelWanted(MOST), new Target.Fresh(), given));
    }

    /** The label in a message; empty for what is none. */
    static Optional<Label> read(Event.Sent sent) {
        if (!(sent instanceof Event.Text(long id, String text)) || !fits(text.strip())) {
            return Optional.empty();
        }
        String label = text.strip();
        return Optional.of(new Label(label.equals(NONE) ? null : label));
    }

    private static boolean fits(String text) {
        return !text.isEmpty() && text.codePointCount(0, text.length()) <= MOST;
    }
}
