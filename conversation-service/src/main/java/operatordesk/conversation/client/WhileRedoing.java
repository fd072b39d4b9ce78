package operatordesk.conversation.client;

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
        if (WhileAnswering.isAnswer(state.answers(), sent)) {
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
            case Checked.Good(var text, var kept) -> {
                var answer = new Answered(question.step().key(), question.page(), text, kept, sent.messageId());
                turn.keepAnswer(request, answer, false);
                String album = sent instanceof Event.File file ? file.albumId() : null;
                Redoing next = state.given(answer, album);
                boolean another = album != null && album.equals(state.anew().album());
                yield goOn(next, another, turn);
            }
        };
    }

    /** No more pages of the open step: the former ones that are left are taken back. */
    static Step<ClientSession> closed(Redoing state, ClientTurn turn) {
        state.formerPages().forEach(answer -> turn.keepTakenBack(state.request(), answer));
        Redoing next = state.closedStep();
        turn.keepClosed(next.request(), next.anew().closed(next.request().kind()));
        return goOn(next, false, turn);
    }

    private static Step<ClientSession> goOn(Redoing next, boolean anotherOfAlbum, ClientTurn turn) {
        if (next.open().isPresent()) {
            Target target = next.isAnyPage()
                    ? WhileAnswering.pagesTarget(next.request(), next.question(), anotherOfAlbum)
                    : new Target.Fresh();
            return turn.again(next, Lead.REDO, target).to(next);
        }
        Review review = next.review().more();
        Request request = next.request().free();
        turn.keepStatus(request, RequestStatus.SUBMITTED);
        return WhileAnswering.complete(request, next.answers(), review, turn)
                .to(new Submitted(request, next.answers(), next.former(), null, review));
    }
}
