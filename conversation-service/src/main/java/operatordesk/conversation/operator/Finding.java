package operatordesk.conversation.operator;

import operatordesk.contracts.events.Event;
import operatordesk.conversation.effects.Given;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.notices.FindNotice;
import operatordesk.conversation.notices.OperatorNotice;
import operatordesk.conversation.notices.PressNotice;

/** How operators find a client: what is typed at the desk is searched for, and people can be picked from the own contacts. */
final class Finding {
    private static final int MOST_CHARACTERS = 100;

    private Finding() {}

    static Step<OperatorSession> sent(OperatorSession operator, Event.Sent sent, Given given) {
        return switch (sent) {
            case Event.Text(long id, String text) -> search(operator, text.strip(), given);
            case Event.Users(long id, var users) -> OperatorMachine.card(operator, users.getFirst(), given);
            case Event.Contact(long id, String phone, var name, var userId, var own) ->
                userId == null ? search(operator, phone, given) : OperatorMachine.card(operator, userId, given);
            case Event.Started started -> OperatorMachine.menu(operator, given);
            case Event.File file -> OperatorMachine.menu(operator, given);
            case Event.Location place -> OperatorMachine.menu(operator, given);
            case Event.Other other -> OperatorMachine.menu(operator, given);
        };
    }

    /** Who wrote a message that the operator sends on; somebody who hides is searched for by name. */
    static Step<OperatorSession> forwarded(OperatorSession operator, Event.Forwarded forwarded, Given given) {
        Long from = forwarded.fromId();
        return from == null
                ? search(operator, forwarded.fromName().strip(), given)
                : OperatorMachine.card(operator, from, given);
    }

    private static Step<OperatorSession> search(OperatorSession operator, String text, Given given) {
        if (text.isEmpty()) {
            return OperatorMachine.menu(operator, given);
        }
        int length = Math.min(MOST_CHARACTERS, text.codePointCount(0, text.length()));
        String words = text.substring(0, text.offsetByCodePoints(0, length));
        return OperatorMachine.show(
                operator.searching(words), new OperatorNotice.Found(words, null), new Target.Fresh(), given);
    }

    static Step<OperatorSession> pressed(OperatorSession operator, FindPress press, Target here, Given given) {
        return switch (press) {
            case FindPress.Found found ->
                operator.search() != null && found.isOf(operator.search())
                        ? OperatorMachine.show(
                                operator, new OperatorNotice.Found(operator.search(), found.after()), here, given)
                        : new Step.Builder(given).answer(PressNotice.SEARCH_OLD).to(operator);
            case FindPress.Find find ->
                OperatorMachine.show(
                        operator.wanting(new OperatorState.Searching(), given.now()),
                        new FindNotice.How(operator.openChats().clients()),
                        new Target.Fresh(),
                        given);
            case FindPress.Label(long clientId) ->
                given.operators().contains(clientId)
                        ? new Step.Builder(given).answer(PressNotice.BUTTON_OLD).to(operator)
                        : OperatorMachine.show(
                                operator.wanting(new OperatorState.Labelling(clientId), given.now()),
                                new FindNotice.LabelWanted(Labels.MOST),
                                new Target.Fresh(),
                                given);
        };
    }
}
