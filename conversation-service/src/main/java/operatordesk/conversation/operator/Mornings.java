package operatordesk.conversation.operator;

import operatordesk.conversation.effects.Given;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.notices.OperatorNotice;

/** Once a day, as the office's day begins, an operator on duty learns what waits. */
final class Mornings {
    private Mornings() {}

    /** The morning that has come while the desk was down is made up for once. */
    static Step<OperatorSession> woken(OperatorSession operator, Given given) {
        boolean hasCome = operator.morning() != null && !operator.morning().isAfter(given.now());
        OperatorSession next = hasCome ? operator.until(given.hours().morningAfter(given.now())) : operator;
        return hasCome && !operator.away()
                ? OperatorMachine.show(next, new OperatorNotice.Digest(), new Target.Fresh(), given)
                : new Step.Builder(given).to(next);
    }

    /** With a morning to wait for. */
    static OperatorSession awaited(OperatorSession operator, Given given) {
        return operator.morning() == null ? operator.until(given.hours().morningAfter(given.now())) : operator;
    }
}
