package operatordesk.conversation.operator;

import operatordesk.contracts.events.Person;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Given;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.events.OperatorEvent;
import operatordesk.conversation.events.ReviewAct;
import operatordesk.conversation.notices.OperatorNotice;
import operatordesk.conversation.notices.PressNotice;
import operatordesk.conversation.notices.ReviewReport;

/** How a request goes from one operator to another: whoever is handed one answers for it, so it is asked whether that one is there. */
final class Handing {
    private Handing() {}

    static Step<OperatorSession> pressed(
            OperatorSession operator, Person person, HandPress press, long messageId, Given given) {
        return switch (press) {
            case HandPress.Whom(var sheet) ->
                OperatorMachine.show(
                        operator,
                        new OperatorNotice.HandOver(sheet, given.otherOperators(operator.id())),
                        new Target.InPlace(messageId),
                        given);
            case HandPress.To(var sheet, long other) -> {
                var step = new Step.Builder(given);
                boolean can = given.otherOperators(operator.id()).contains(other)
                        && !given.operators().contains(sheet.clientId());
                if (can) {
                    step.then(new Effect.TellOperator(other, new OperatorEvent.Handed(sheet, person, messageId)));
                }
                yield step.answer(can ? PressNotice.MOMENT : PressNotice.BUTTON_OLD)
                        .to(operator);
            }
        };
    }

    /** Another operator wants this one to go on with a request. */
    static Step<OperatorSession> handed(OperatorSession operator, OperatorEvent.Handed event, Given given) {
        var step = new Step.Builder(given);
        if (operator.away()) {
            var off = new ReviewReport.OffDuty(event.sheet(), operator.named(), event.messageId());
            return step.then(new Effect.TellOperator(event.from().id(), new OperatorEvent.Told(off, null)))
                    .to(operator);
        }
        var act = new ReviewAct.HandOver(event.from());
        var review = new ClientEvent.Review(event.sheet(), operator.named(), event.messageId(), act);
        return step.then(new Effect.TellClient(event.sheet().clientId(), review))
                .to(operator);
    }
}
