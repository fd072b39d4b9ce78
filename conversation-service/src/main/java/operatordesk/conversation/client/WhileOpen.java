package operatordesk.conversation.client;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.stores.RequestStatus;
import operatordesk.conversation.catalogue.RequestKind.Question;
import operatordesk.conversation.client.AnswerCheck.Checked;
import operatordesk.conversation.client.ClientState.Answering;
import operatordesk.conversation.client.ClientState.Changing;
import operatordesk.conversation.client.ClientState.Open;
import operatordesk.conversation.client.ClientState.Questioning;
import operatordesk.conversation.client.ClientState.Summary;
import operatordesk.conversation.effects.Given;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.notices.ClientNotice;
import operatordesk.conversation.notices.ClientNotice.Lead;
import operatordesk.conversation.notices.FlowNotice;
import operatordesk.conversation.notices.FlowNotice.SummaryLead;
import operatordesk.conversation.notices.FlowReport;
import operatordesk.conversation.notices.Report;

/** What a client's messages mean between the last question and the sending, and while the client has a question of its own. */
final class WhileOpen {
    private WhileOpen() {}

    /** At the summary the other parts of the album that led there are kept besides; all else is no answer. */
    static Step<ClientSession> sent(Summary state, Event.Sent sent, ClientTurn turn) {
        if (WhileAnswering.isAnswer(state.answers(), sent)) {
            return turn.again(state, Lead.NONE, new Target.Fresh()).stay();
        }
        return WhileAnswering.isBesides(state.album(), sent)
                ? WhileAnswering.besides(state, (Event.File) sent, turn)
                : turn.say(ClientTurn.summary(state, SummaryLead.NOT_SENT)).stay();
    }

    /** The answer that is given anew takes the place of the former one; both are kept. */
    static Step<ClientSession> sent(Changing state, Event.Sent sent, ClientTurn turn) {
        if (WhileAnswering.isAnswer(state.answers(), sent)) {
            return turn.again(state, Lead.CHANGE, new Target.Fresh()).stay();
        }
        Request request = state.request();
        Question question = Form.of(state).questionOf(state.index()).orElseThrow();
        return switch (AnswerCheck.check(question.step(), sent, turn.given().today())) {
            case Checked.Refused(var consent) ->
                Consenting.refused(state.request(), consent, turn).stay();
            case Checked.Bad(var miss) ->
                WhileAnswering.missed(state.misses(), request, question.step(), miss, turn)
                        .to(state.missed());
            case Checked.Good(var text, var file) -> {
                var answer = new Answered(question.step().key(), question.page(), text, file, sent.messageId());
                List<Answered> answers = new ArrayList<>(state.answers());
                answers.set(state.index(), answer);
                Summary summary = state.summary(answers, sent instanceof Event.File part ? part.albumId() : null);
                yield turn.keepAnswer(request, answer, false)
                        .again(summary, Lead.NONE, new Target.Fresh())
                        .to(summary);
            }
        };
    }

    /** What is written goes to the operator. */
    static Step<ClientSession> sent(Questioning state, Event.Sent sent, ClientTurn turn) {
        Open before = state.before();
        if (!(sent instanceof Event.Text(long messageId, String text))) {
            return turn.say(new FlowNotice.QuestionInWords()).stay();
        }
        return turn.report(before.request(), new FlowReport.ClientQuestion(turn.ref(before.request()), text))
                .show(new FlowNotice.QuestionPassedOn(), new Target.Closed(state.invitation()), null)
                .again(before, Lead.NONE, new Target.Fresh())
                .to(before);
    }

    /** Whether it answers what is asked, well or badly: a file where one is wanted; other words than are wanted are none. */
    static boolean takes(Open state, Event.Sent sent, Instant at, ClientTurn turn) {
        if (WhileAnswering.isAnswer(state.answers(), sent)) {
            return true;
        }
        return switch (state) {
            case Answering answering ->
                fits(Form.of(answering).openOrLast(), sent, turn)
                        || WhileAnswering.isOfFormer(answering, sent, at, turn);
            case Changing changing ->
                fits(Form.of(changing).questionOf(changing.index()).orElseThrow(), sent, turn);
            case Redoing redoing -> fits(redoing.question(), sent, turn);
            case Summary summary -> WhileAnswering.isBesides(summary.album(), sent);
        };
    }

    private static boolean fits(Question question, Event.Sent sent, ClientTurn turn) {
        return switch (AnswerCheck.check(question.step(), sent, turn.given().today())) {
            case Checked.Good good -> true;
            case Checked.Refused refused -> true;
            case Checked.Bad bad ->
                sent instanceof Event.File && question.step().answeredByFile();
        };
    }

    /** Whether it is an answer all the same: a file, a phone number or place that is asked for, or sent before the client could see that a question is welcome. */
    static boolean isAnswerAllTheSame(Questioning state, Event.Sent sent, Given given) {
        return sent instanceof Event.File
                || (isShared(sent) && Keyboards.isUp(state))
                || given.shownIn(state.invitation())
                        .filter(place -> place.messageId() > sent.messageId())
                        .isPresent();
    }

    private static boolean isShared(Event.Sent sent) {
        return sent instanceof Event.Contact || sent instanceof Event.Location;
    }

    /**
     * An edit changes the answer of its message; at the summary the client looks at the changed one. What is asked for once more
     * is given anew by it.
     */
    static Step<ClientSession> edited(Open state, Event.Edited edited, ClientTurn turn) {
        if (state instanceof Redoing redoing && redoing.isOpen(edited.messageId())) {
            return WhileRedoing.edited(redoing, edited, turn);
        }
        return switch (Correction.of(state.request(), state.answers(), state.former(), edited, turn)) {
            case Correction.None none -> turn.stay();
            case Correction.OfFormer former -> turn.to(state.after(former.formers()));
            case Correction.OfOpen open -> corrected(changed(state, open), turn);
        };
    }

    /**
     * As {@link #edited(Open, Event.Edited, ClientTurn)}; the client's own question is still awaited, unless the edit answers what is
     * asked.
     */
    static Step<ClientSession> edited(Questioning state, Event.Edited edited, ClientTurn turn) {
        if (state.before() instanceof Redoing redoing && redoing.isOpen(edited.messageId())) {
            return WhileRedoing.edited(redoing, edited, turn);
        }
        return switch (Correction.of(
                state.before().request(),
                state.before().answers(),
                state.before().former(),
                edited,
                turn)) {
            case Correction.None none -> turn.stay();
            case Correction.OfFormer former ->
                turn.to(new Questioning(state.before().after(former.formers()), state.id()));
            case Correction.OfOpen open -> turn.to(new Questioning(changed(state.before(), open), state.id()));
        };
    }

    private static Open changed(Open state, Correction.OfOpen edit) {
        return state instanceof Redoing redoing
                ? redoing.edited(edit.answer(), edit.answers())
                : state.with(edit.answers());
    }

    private static Step<ClientSession> corrected(Open changed, ClientTurn turn) {
        return switch (changed) {
            case Answering answering -> turn.to(answering);
            case Changing changing -> turn.to(changing);
            case Redoing redoing -> turn.to(redoing);
            case Summary summary ->
                turn.again(summary, Lead.NONE, new Target.Fresh()).to(summary);
        };
    }

    /** The client cancelled it: what had come stays kept. */
    static Step<ClientSession> dropped(Open state, Target target, ClientTurn turn) {
        Request request = state.request();
        Form form = Form.of(state);
        Report report = new FlowReport.Cancelled(
                turn.ref(request), form.done(), form.kind().numbers());
        return turn.keepStatus(request, RequestStatus.CANCELLED)
                .show(new FlowNotice.Cancelled(), target, null)
                .report(request, report)
                .to(new ClientState.Waiting());
    }

    /** Its time is over: what had come stays kept. Who stopped the bot need not hear of it. */
    static Step<ClientSession> expired(Open state, boolean reachable, ClientTurn turn) {
        Request request = state.request();
        Form form = Form.of(state);
        turn.keepStatus(request, RequestStatus.EXPIRED)
                .report(
                        request,
                        new FlowReport.Expired(
                                turn.ref(request),
                                form.done(),
                                form.kind().numbers(),
                                form.kind().key()));
        if (reachable) {
            turn.say(new FlowNotice.Expired());
        }
        return turn.to(new ClientState.Waiting());
    }

    /** One question back: the last answer is taken back, and its question asked again. */
    static Step<ClientSession> back(Answering state, Target target, ClientTurn turn) {
        List<Answered> taken = Form.of(state).takenBack();
        List<Answered> answers = state.answers().subList(0, state.answers().size() - taken.size());
        taken.forEach(answer -> turn.keepTakenBack(state.request(), answer));
        Set<String> closed = new HashSet<>(state.closed());
        if (closed.remove(taken.getFirst().step())) {
            turn.keepClosed(state.request(), closed);
        }
        var next = new Answering(state.request(), answers, state.former(), closed, Asking.FRESH);
        return turn.again(next, Lead.NONE, target)
                .report(state.request(), turn.progress(next))
                .to(next);
    }

    /** No more pages of the open step. */
    static Step<ClientSession> closed(Answering state, ClientTurn turn) {
        Set<String> closed = new HashSet<>(state.closed());
        closed.add(Form.of(state).openOrLast().step().key());
        var next = new Answering(state.request(), state.answers(), state.former(), closed, Asking.FRESH);
        return WhileAnswering.goOn(next, new Target.Fresh(), turn.keepClosed(state.request(), closed));
    }

    static ClientNotice which(Request request, List<Answered> answers) {
        return new FlowNotice.WhichToChange(request.id(), ClientTurn.arrived(request.kind(), answers));
    }
}
