package operatordesk.conversation.client;

import java.util.List;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.stores.RequestStatus;
import operatordesk.conversation.client.AnswerCheck.Checked;
import operatordesk.conversation.client.ClientState.Submitted;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.notices.ClientNotice.Lead;

/** What a client's messages mean while answers have to be given anew. */
final class WhileRedoing {
    private WhileRedoing() {}

    static Step<ClientSession> sent(Redoing state, Event.Sent sent, ClientTurn turn) {
        if (sent instanceof Event.Started || WhileAnswering.isAnswer(state.answers(), sent)) {
            return turn.again(state, Lead.REDO, new Target.Fresh()).stay();
        }
        return answered(state, sent, turn);
    }

    /** The answer that is asked for was edited where it stood: for the client that is the new one. */
    static Step<ClientSession> edited(Redoing state, Event.Edited edited, ClientTurn turn) {
        turn.log("edit", edited.text(), null, edited.messageId());
        return answered(state, new Event.Text(edited.messageId(), edited.text()), turn);
    }

    private static Step<ClientSession> answered(Redoing state, Event.Sent sent, ClientTurn turn) {
        Request request = state.request();
        var question = state.question();
        return switch (AnswerCheck.check(question.step(), sent, turn.given().today())) {
            case Checked.Refused(var consent) ->
                Consenting.refused(request, consent, turn).stay();
            case Checked.Bad(var miss) ->
                WhileAnswering.missed(state.misses(), request, question.step(), miss, turn)
                        .to(state.missed());
            case Checked.Good(var text, var file) -> {
                var answer = new Answered(question.step().key(), question.page(), text, file, sent.messageId());
                turn.keepAnswer(request, answer, false);
                yield taken(state, state.given(answer), turn);
            }
        };
    }

    private static Step<ClientSession> taken(Redoing state, List<Answered> given, ClientTurn turn) {
        if (state.left().size() > 1) {
            Redoing next = state.next(given);
            return turn.again(next, Lead.REDO, new Target.Fresh()).to(next);
        }
        Review review = state.review().more();
        Request request = state.request().free();
        turn.keepStatus(request, RequestStatus.SUBMITTED);
        return WhileAnswering.complete(request, given, review, turn)
                .to(new Submitted(request, given, state.former(), null, review));
    }
}
