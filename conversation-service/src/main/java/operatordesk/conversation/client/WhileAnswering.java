package operatordesk.conversation.client;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.stores.RequestStatus;
import operatordesk.conversation.catalogue.RequestKind.Question;
import operatordesk.conversation.client.AnswerCheck.Checked;
import operatordesk.conversation.client.ClientState.Answering;
import operatordesk.conversation.client.ClientState.Submitted;
import operatordesk.conversation.effects.Place;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.notices.Arrived;
import operatordesk.conversation.notices.ClientNotice;
import operatordesk.conversation.notices.ClientNotice.Lead;
import operatordesk.conversation.notices.Report;
import org.jspecify.annotations.Nullable;

/** What a client's messages mean while a question is open. */
final class WhileAnswering {
    private WhileAnswering() {}

    static Step<ClientSession> sent(Answering state, Event.Sent sent, Instant at, ClientTurn turn) {
        if (sent instanceof Event.Started) {
            return turn.ask(state.request(), state.answers(), Lead.NONE).stay();
        }
        if (isAnswer(state.answers(), sent)) {
            return turn.ask(state.request(), state.answers(), Lead.NONE).stay();
        }
        Question question =
                state.request().kind().questions().get(state.answers().size());
        if (isBefore(state, sent, at, turn)) {
            return late(state, sent, turn);
        }
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

    /**
     * Message ids grow within a chat, so a smaller one was sent before the client could see the question. Where an earlier copy
     * of the question may stand above the known one, what fits a former question is for that one, and all else for this one. Who
     * has answered has seen the question, wherever it stands.
     */
    private static boolean isBefore(Answering state, Event.Sent sent, Instant at, ClientTurn turn) {
        Place question = turn.given().shownIn(state.request().asked()).orElse(Place.NOWHERE);
        boolean answered = state.answers().stream().anyMatch(answer -> answer.messageId() < sent.messageId());
        if (answered || question.messageId() < sent.messageId()) {
            return false;
        }
        Instant since = question.since();
        return since == null || !isSince(since, at) || isForFormer(state, sent, turn);
    }

    /** Telegram tells whole seconds. */
    private static boolean isSince(Instant since, Instant at) {
        return !at.isBefore(since.truncatedTo(ChronoUnit.SECONDS));
    }

    /** No copy of the question stands above the former one's. */
    private static boolean isForFormer(Answering state, Event.Sent sent, ClientTurn turn) {
        Former formers = state.former();
        return formers != null
                && (formers.isAskedAfter(sent.messageId(), turn.given())
                        || formers.of(sent.messageId(), turn.given())
                                .filter(former -> former.fits(sent, turn.given().today()))
                                .isPresent());
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
        return complete(request, answers, Review.FIRST, turn.keepStatus(request, RequestStatus.SUBMITTED))
                .to(new Submitted(request, answers, state.former()));
    }

    /** Tells both sides that everything has come. */
    static ClientTurn complete(Request request, List<Answered> answers, Review review, ClientTurn turn) {
        List<Arrived> arrived = ClientTurn.arrived(request.kind(), answers);
        return turn.sayWhenKept(new ClientNotice.Received(request.kind()))
                .reportWhenKept(request, new Report.Complete(turn.ref(request), arrived, review.attempt()));
    }

    /** Kept with the request that the client had before their eyes, and said so; what was sent before any request is none. */
    private static Step<ClientSession> late(Answering state, Event.Sent sent, ClientTurn turn) {
        Former formers = state.former();
        Former former = formers == null
                ? null
                : formers.of(sent.messageId(), turn.given()).orElse(null);
        Answered answer = former == null ? null : filed(former, sent);
        if (formers == null || former == null || answer == null) {
            return turn.ask(state.request(), state.answers(), Lead.NONE).stay();
        }
        Request request = former.request();
        var arrived = ClientTurn.arrived(request.kind(), answer);
        return turn.keepAnswer(request, answer, true)
                .reportWhenKept(request, new Report.Addition(turn.ref(request), arrived, Report.How.LATE))
                .ask(state.request(), state.answers(), Lead.KEPT_FOR_FORMER)
                .to(new Answering(state.request(), state.answers(), formers.with(former, answer)));
    }

    private static @Nullable Answered filed(Former former, Event.Sent sent) {
        return switch (sent) {
            case Event.Text text -> former.late(text.text(), null, text.messageId());
            case Event.File file -> former.late(null, file.file(), file.messageId());
            case Event.Contact contact -> former.late(contact.phone(), null, contact.messageId());
            case Event.Location place -> former.late(Places.words(place), null, place.messageId());
            case Event.Started started -> null;
            case Event.Other other -> null;
        };
    }

    static Step<ClientSession> edited(Answering state, Event.Edited edited, ClientTurn turn) {
        var request = state.request();
        return switch (Correction.of(request, state.answers(), state.former(), edited, turn)) {
            case Correction.None none -> turn.stay();
            case Correction.OfOpen open -> turn.to(new Answering(request, open.answers(), state.former()));
            case Correction.OfFormer former -> turn.to(new Answering(request, state.answers(), former.formers()));
        };
    }
}
