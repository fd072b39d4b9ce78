package operatordesk.conversation.client;

import java.util.ArrayList;
import java.util.List;
import operatordesk.contracts.events.Event;
import operatordesk.conversation.catalogue.RequestKind.Question;
import operatordesk.conversation.catalogue.StepDefinition;
import operatordesk.conversation.client.AnswerCheck.Checked;
import operatordesk.conversation.client.ClientState.Submitted;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.notices.ClientNotice;
import operatordesk.conversation.notices.Report;

/**
 * What a client's messages mean after everything was answered. A further file is kept and passed on: the second photo of an
 * album comes after the first one has already closed the request.
 */
final class WhileSubmitted {
    private WhileSubmitted() {}

    static Step<ClientSession> sent(Submitted state, Event.Sent sent, ClientTurn turn) {
        if (WhileAnswering.isAnswer(state.answers(), sent)) {
            return WhileAnswering.complete(state.request(), state.answers(), state.review(), turn)
                    .stay();
        }
        Question last = state.request().kind().questions().getLast();
        if (!(sent instanceof Event.File) || !(last.step() instanceof StepDefinition.Photo)) {
            return nothingMore(turn);
        }
        return switch (AnswerCheck.check(last.step(), sent, turn.given().today())) {
            case Checked.Bad bad -> nothingMore(turn);
            case Checked.Good(var text, var file) -> {
                int page = 1
                        + (int) state.answers().stream()
                                .filter(answer ->
                                        answer.step().equals(last.step().key()))
                                .count();
                yield besides(state, new Answered(last.step().key(), page, text, file, sent.messageId()), turn);
            }
        };
    }

    private static Step<ClientSession> besides(Submitted state, Answered answer, ClientTurn turn) {
        List<Answered> answers = new ArrayList<>(state.answers());
        answers.add(answer);
        Review review = state.review().more();
        turn.keepAnswer(state.request(), answer, false);
        return addition(state.request(), answer, Report.How.BESIDES, review, turn)
                .sayWhenKept(new ClientNotice.AlsoReceived())
                .to(new Submitted(state.request(), answers, state.former(), review));
    }

    static Step<ClientSession> edited(Submitted state, Event.Edited edited, ClientTurn turn) {
        var request = state.request();
        return switch (Correction.of(request, state.answers(), state.former(), edited, turn)) {
            case Correction.None none -> turn.stay();
            case Correction.OfOpen open -> {
                Review review = state.review().more();
                yield addition(request, open.answer(), Report.How.CORRECTED, review, turn)
                        .to(new Submitted(request, open.answers(), state.former(), review));
            }
            case Correction.OfFormer former ->
                turn.to(new Submitted(request, state.answers(), former.formers(), state.review()));
        };
    }

    private static ClientTurn addition(
            Request request, Answered answer, Report.How how, Review review, ClientTurn turn) {
        var arrived = ClientTurn.arrived(request.kind(), answer);
        return turn.reportWhenKept(request, new Report.Addition(turn.ref(request), arrived, how, review.attempt()));
    }

    static Step<ClientSession> nothingMore(ClientTurn turn) {
        return turn.say(new ClientNotice.NothingMore()).stay();
    }
}
