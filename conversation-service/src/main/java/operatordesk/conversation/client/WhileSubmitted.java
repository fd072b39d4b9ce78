package operatordesk.conversation.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import operatordesk.contracts.events.Event;
import operatordesk.conversation.catalogue.RequestKind.Question;
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
        if (state.changing() != null) {
            return changed(state, state.changing(), sent, turn);
        }
        Question last = state.request().kind().questions().getLast();
        if (!(sent instanceof Event.File) || !last.step().answeredByFile()) {
            return nothingMore(turn);
        }
        return switch (AnswerCheck.check(last.step(), sent, turn.given().today())) {
            case Checked.Refused refused -> nothingMore(turn);
            case Checked.Bad(var miss) ->
                turn.say(new ClientNotice.Missed(last.step(), miss)).stay();
            case Checked.Good(var text, var file) -> {
                String step = last.step().key();
                int page = 1 + new Form(state.request().kind(), state.answers(), Set.of()).pages(step);
                yield besides(state, new Answered(step, page, text, file, sent.messageId()), turn);
            }
        };
    }

    /** Whether it is an answer although all had been answered. */
    static boolean takes(Submitted state, Event.Sent sent, ClientTurn turn) {
        Question last = state.request().kind().questions().getLast();
        Question asked = state.changing() == null
                ? last
                : new Form(state.request().kind(), state.answers(), Set.of())
                        .questionOf(state.changing())
                        .orElse(last);
        boolean expected = state.changing() != null
                || (sent instanceof Event.File && last.step().answeredByFile());
        return WhileAnswering.isAnswer(state.answers(), sent)
                || (expected
                        && AnswerCheck.check(asked.step(), sent, turn.given().today()) instanceof Checked.Good);
    }

    /** An answer that the client chose to give anew after all had been sent. */
    private static Step<ClientSession> changed(Submitted state, int index, Event.Sent sent, ClientTurn turn) {
        Request request = state.request();
        Question question = new Form(request.kind(), state.answers(), Set.of())
                .questionOf(index)
                .orElseThrow();
        return switch (AnswerCheck.check(question.step(), sent, turn.given().today())) {
            case Checked.Refused(var consent) ->
                Consenting.refused(request, consent, turn).stay();
            case Checked.Bad(var miss) ->
                turn.say(new ClientNotice.Missed(question.step(), miss)).stay();
            case Checked.Good(var text, var file) -> {
                var answer = new Answered(question.step().key(), question.page(), text, file, sent.messageId());
                List<Answered> answers = new ArrayList<>(state.answers());
                answers.set(index, answer);
                Review review = state.review().more();
                turn.keepAnswer(request, answer, false);
                yield addition(request, answer, Report.How.CORRECTED, review, turn)
                        .sayWhenKept(new ClientNotice.Corrected(question.step()))
                        .to(state.with(answers, review));
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
                .to(state.with(answers, review));
    }

    static Step<ClientSession> edited(Submitted state, Event.Edited edited, ClientTurn turn) {
        var request = state.request();
        return switch (Correction.of(request, state.answers(), state.former(), edited, turn)) {
            case Correction.None none -> turn.stay();
            case Correction.OfOpen open -> {
                Review review = state.review().more();
                yield addition(request, open.answer(), Report.How.CORRECTED, review, turn)
                        .to(state.with(open.answers(), review));
            }
            case Correction.OfFormer former -> turn.to(state.after(former.formers()));
        };
    }

    private static ClientTurn addition(
            Request request, Answered answer, Report.How how, Review review, ClientTurn turn) {
        var arrived = ClientTurn.arrived(request.kind(), answer);
        int attempt = review.of(request.kind());
        return turn.reportWhenKept(request, new Report.Addition(turn.ref(request), arrived, how, attempt));
    }

    static Step<ClientSession> nothingMore(ClientTurn turn) {
        return turn.say(new ClientNotice.NothingMore()).stay();
    }
}
