package operatordesk.conversation.client;

import java.util.ArrayList;
import java.util.List;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.stores.RequestStatus;
import operatordesk.conversation.catalogue.RequestKind.Question;
import operatordesk.conversation.client.AnswerCheck.Checked;
import operatordesk.conversation.client.ClientState.Answering;
import operatordesk.conversation.client.ClientState.Former;
import operatordesk.conversation.client.ClientState.Submitted;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.notices.Arrived;
import operatordesk.conversation.notices.ClientNotice;
import operatordesk.conversation.notices.ClientNotice.Lead;
import operatordesk.conversation.notices.Report;
import org.jspecify.annotations.Nullable;

/** What a client's messages mean while a question is open. */
final class WhileAnswering {
    private WhileAnswering() {}

    static Step<ClientSession> sent(Answering state, Event.Sent sent, ClientTurn turn) {
        if (sent instanceof Event.Started) {
            return turn.ask(state.request(), state.answers(), Lead.NONE).stay();
        }
        if (isAnswer(state.answers(), sent)) {
            return turn.ask(state.request(), state.answers(), Lead.NONE).stay();
        }
        Former former = state.former();
        if (beforeTheQuestion(state, sent, turn)) {
            return former == null
                    ? turn.ask(state.request(), state.answers(), Lead.NONE).stay()
                    : late(state, former, sent, turn);
        }
        Question question =
                state.request().kind().questions().get(state.answers().size());
        return switch (AnswerCheck.check(question.step(), sent, turn.given().today())) {
            case Checked.Bad(var miss) ->
                turn.say(new ClientNotice.Missed(question.step(), miss)).stay();
            case Checked.Good(var text, var file) -> {
                var answer = new Answered(question.step().key(), question.page(), text, file, sent.messageId());
                yield taken(state, answer, turn.keepAnswer(state.request(), answer, false));
            }
        };
    }

    /** A message that was taken comes again when Redis was emptied after its answer had been kept. */
    static boolean isAnswer(List<Answered> answers, Event.Sent sent) {
        return answers.stream().anyMatch(answer -> answer.messageId() == sent.messageId());
    }

    /** Message ids grow within a chat, so a smaller one was sent before the client could see the question. */
    private static boolean beforeTheQuestion(Answering state, Event.Sent sent, ClientTurn turn) {
        return turn.given().shownIn(state.request().asked()).orElse(0) > sent.messageId();
    }

    private static Step<ClientSession> taken(Answering state, Answered answer, ClientTurn turn) {
        Request request = state.request();
        List<Answered> answers = new ArrayList<>(state.answers());
        answers.add(answer);
        if (answers.size() < request.kind().questions().size()) {
            return turn.ask(request, answers, Lead.NONE)
                    .report(request, turn.progress(request, answers))
                    .to(new Answering(request, answers, state.former()));
        }
        return complete(request, answers, turn.keepStatus(request, RequestStatus.SUBMITTED))
                .to(new Submitted(request, answers));
    }

    /** Tells both sides that everything has come. */
    static ClientTurn complete(Request request, List<Answered> answers, ClientTurn turn) {
        List<Arrived> arrived = answers.stream()
                .map(each -> ClientTurn.arrived(request.kind(), each))
                .toList();
        return turn.sayWhenKept(new ClientNotice.Received(request.kind()))
                .reportWhenKept(request, new Report.Complete(turn.ref(request), arrived));
    }

    /** Kept with the request that the client had before their eyes, and said so. */
    private static Step<ClientSession> late(Answering state, Former former, Event.Sent sent, ClientTurn turn) {
        Answered answer = filed(former, sent);
        if (answer != null) {
            Arrived arrived = ClientTurn.arrived(former.request().kind(), answer);
            turn.keepAnswer(former.request(), answer, true)
                    .reportWhenKept(
                            former.request(),
                            new Report.Addition(turn.ref(former.request()), arrived, Report.How.LATE));
        }
        Lead lead = answer == null ? Lead.NONE : Lead.KEPT_FOR_FORMER;
        return turn.ask(state.request(), state.answers(), lead).stay();
    }

    private static @Nullable Answered filed(Former former, Event.Sent sent) {
        return switch (sent) {
            case Event.Text text -> new Answered(former.step(), former.page(), text.text(), null, text.messageId());
            case Event.File file -> new Answered(former.step(), former.page(), null, file.file(), file.messageId());
            case Event.Started started -> null;
            case Event.Other other -> null;
        };
    }

    static Step<ClientSession> edited(Answering state, Event.Edited edited, ClientTurn turn) {
        return Correction.of(state.request(), state.answers(), edited, turn)
                .map(correction ->
                        correction.keep(turn).to(new Answering(state.request(), correction.answers(), state.former())))
                .orElseGet(turn::stay);
    }
}
