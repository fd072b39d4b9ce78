package operatordesk.conversation.operator;

import java.util.Optional;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Person;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Given;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.notices.CardReport;
import operatordesk.conversation.notices.OperatorNotice;
import operatordesk.conversation.notices.OperatorNotice.Reported;
import operatordesk.conversation.notices.PressNotice;
import operatordesk.conversation.notices.Report;
import org.jspecify.annotations.Nullable;

/** What an operator does on a client's card. What comes of it is decided by the client's machine. */
final class Cards {
    private Cards() {}

    static Step<OperatorSession> pressed(
            OperatorSession operator, Person person, CardPress press, long messageId, Given given) {
        if (given.operators().contains(press.clientId())) {
            return new Step.Builder(given).answer(PressNotice.BUTTON_OLD).to(operator);
        }
        var here = new Target.InPlace(messageId);
        return switch (press) {
            case CardPress.Bar(long clientId) ->
                OperatorMachine.show(operator, new OperatorNotice.ReallyBar(clientId), here, given);
            case CardPress.ReallyBar(long clientId) ->
                tell(operator, clientId, new ClientEvent.Barred(true, person, messageId), given);
            case CardPress.Erase(long clientId) ->
                OperatorMachine.show(operator, new OperatorNotice.ReallyErase(clientId), here, given);
            case CardPress.ReallyErase(long clientId) ->
                tell(operator, clientId, new ClientEvent.Erased(person, messageId), given);
            case CardPress.Unbar(long clientId) ->
                tell(operator, clientId, new ClientEvent.Barred(false, person, messageId), given);
        };
    }

    private static Step<OperatorSession> tell(OperatorSession operator, long clientId, ClientEvent event, Given given) {
        return new Step.Builder(given)
                .then(new Effect.TellClient(clientId, event))
                .answer(PressNotice.MOMENT)
                .to(operator);
    }

    static Optional<Effect> told(OperatorSession operator, CardReport report, @Nullable EventId kept) {
        return report instanceof CardReport.Erased erased && !erased.isSaid() && erased.messageId() == null
                ? Optional.empty()
                : Optional.of(shown(operator, report, kept));
    }

    private static Effect shown(OperatorSession operator, CardReport report, @Nullable EventId kept) {
        return switch (report) {
            case CardReport.Erased erased ->
                new Effect.Show(
                        new Reported(erased),
                        operator.language(),
                        erased.messageId() == null ? new Target.Fresh() : new Target.InPlace(erased.messageId()),
                        kept);
            case CardReport.Changed(long clientId, long messageId) ->
                new Effect.Show(
                        new OperatorNotice.Card(clientId), operator.language(), new Target.InPlace(messageId), kept);
            case CardReport.ClosedByBarring closed ->
                new Effect.Show(new Reported(closed), operator.language(), new Target.Fresh(), kept);
        };
    }

    /** What was searched for last can be the name of who is erased. */
    static OperatorSession after(OperatorSession operator, Report report) {
        return report instanceof CardReport.Erased ? operator.searching(null) : operator;
    }
}
