package operatordesk.conversation.operator;

import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.Person;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Given;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.notices.TrialNotice;

/**
 * The desk tried alone: an operator with one phone is a client until it says otherwise, and both sides stand in the same chat. What
 * an operator's button is pressed for remains the operator's, so that it can decide about what it sent.
 */
public final class Trials {
    private static final String BEGIN = "/as_client";
    private static final String END = "/as_operator";

    private Trials() {}

    /** Whether an event of this operator's is a client's: in a trial, all but the desk's buttons and what the desk has just asked for. */
    public static boolean isOfClient(OperatorSession operator, Event event) {
        return operator.asClient()
                && switch (event) {
                    case Event.Pressed(var pressId, long messageId, String data) -> isOfClient(OperatorPress.of(data));
                    case Event.Sent sent -> isAtDesk(operator) && !isCommand(sent, BEGIN) && !isCommand(sent, END);
                    case Event.Replied replied -> isOfClient(operator, replied.sent());
                    case Event.Forwarded forwarded -> isAtDesk(operator);
                    case Event.Edited edited -> true;
                    case Event.Blocked blocked -> true;
                    case Event.Returned returned -> true;
                };
    }

    /** Both sides have the switch of the language; here it is the client's. */
    private static boolean isOfClient(OperatorPress press) {
        return press instanceof OperatorPress.Unknown || press instanceof OperatorPress.Speak;
    }

    private static boolean isAtDesk(OperatorSession operator) {
        return operator.state() instanceof OperatorState.AtDesk;
    }

    /** In a group of bots a command names whose it is: {@code /as_client@the_bot}. */
    private static boolean isCommand(Event.Sent sent, String command) {
        return sent instanceof Event.Text(long id, String text) && text.split("@", 2)[0].equals(command);
    }

    /** A command, or Start: it is never searched for, and leaves whatever the desk waits for. */
    static Step<OperatorSession> commanded(OperatorSession known, Person person, Event.Sent sent, Given given) {
        OperatorSession operator = known.in(new OperatorState.AtDesk());
        if (!operator.asClient()) {
            return isCommand(sent, BEGIN)
                    ? begin(operator.asClient(true), person, given)
                    : OperatorMachine.menu(operator, given);
        }
        return isCommand(sent, END)
                ? new Step.Builder(given)
                        .then(new Effect.TellClient(operator.id(), new ClientEvent.TrialEnded()))
                        .to(operator.asClient(false))
                : new Step.Builder(given).then(seenAsClient(operator)).to(operator);
    }

    private static Step<OperatorSession> begin(OperatorSession operator, Person person, Given given) {
        var began = new ClientEvent.TrialBegan(person, operator.language());
        return new Step.Builder(given)
                .then(new Effect.TellClient(operator.id(), began))
                .then(seenAsClient(operator))
                .to(operator);
    }

    private static Effect seenAsClient(OperatorSession operator) {
        var notice = new TrialNotice.SeenAsClient(operator.id());
        return new Effect.Show(notice, operator.language(), new Target.Fresh(), null);
    }
}
