package operatordesk.conversation.client;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.stores.RequestStatus;
import operatordesk.conversation.catalogue.RequestKind.Question;
import operatordesk.conversation.catalogue.StepDefinition;
import operatordesk.conversation.client.AnswerCheck.Checked;
import operatordesk.conversation.client.ClientState.Answering;
import operatordesk.conversation.client.ClientState.Open;
import operatordesk.conversation.client.ClientState.Submitted;
import operatordesk.conversation.client.ClientState.Summary;
import operatordesk.conversation.effects.Place;
import operatordesk.conversation.effects.Slot;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.notices.Arrived;
import operatordesk.conversation.notices.ClientNotice;
import operatordesk.conversation.notices.ClientNotice.Lead;
import operatordesk.conversation.notices.FlowReport;
import operatordesk.conversation.notices.Miss;
import operatordesk.conversation.notices.Places;
import operatordesk.conversation.notices.Report;
import org.jspecify.annotations.Nullable;

/** What a client's messages mean while a question is open. */
final class WhileAnswering {
    private WhileAnswering() {}

    static Step<ClientSession> sent(Answering state, Event.Sent sent, Instant at, ClientTurn turn) {
        if (isAnswer(state.answers(), sent)) {
            return turn.again(state, Lead.NONE, new Target.Fresh()).stay();
        }
        if (isBefore(state, sent, at, turn)) {
            return late(state, sent, at, turn);
        }
        Question question = Form.of(state).openOrLast();
        return switch (AnswerCheck.check(question.step(), sent, turn.given().today())) {
            case Checked.Bad(var miss)
            when isBesides(state.asking().album(), sent) -> besides(state, (Event.File) sent, turn);
            case Checked.Bad(var miss) ->
                missed(state.asking().misses(), state.request(), question.step(), miss, turn)
                        .to(state.missed());
            case Checked.Refused(var consent) ->
                Consenting.refused(state.request(), consent, turn).stay();
            case Checked.Good(var text, var file) -> {
                var answer = new Answered(question.step().key(), question.page(), text, file, sent.messageId());
                yield taken(state, answer, sent, turn.keepAnswer(state.request(), answer, false));
            }
        };
    }

    /** Says what is expected; at the second miss in a row the operator hears of it. */
    static ClientTurn missed(int before, Request request, StepDefinition step, Miss miss, ClientTurn turn) {
        turn.say(new ClientNotice.Missed(step, miss));
        return before == 1 ? turn.report(request, new FlowReport.Stuck(turn.ref(request), step.name())) : turn;
    }

    /** One more part of the album whose other parts have answered the step before: people do not send albums in halves. */
    static boolean isBesides(@Nullable String album, Event.Sent sent) {
        return sent instanceof Event.File file
                && file.albumId() != null
                && file.albumId().equals(album);
    }

    /** It is one more page of the step that the album's other parts answered: nothing has come since. */
    static Step<ClientSession> besides(Open state, Event.File sent, ClientTurn turn) {
        Request request = state.request();
        String step = state.answers().stream()
                .max(Comparator.comparingLong(Answered::messageId))
                .orElseThrow()
                .step();
        var answer = new Answered(step, Form.of(state).pages(step) + 1, null, sent.file(), sent.messageId());
        var arrived = ClientTurn.arrived(request.kind(), answer);
        List<Answered> answers = new ArrayList<>(state.answers());
        answers.add(answer);
        return turn.keepAnswer(request, answer, false)
                .sayWhenKept(new ClientNotice.AlsoReceived())
                .reportWhenKept(
                        request,
                        new Report.Addition(turn.ref(request), arrived, Report.How.BESIDES, Review.NOTHING.attempt()))
                .to(state.with(answers));
    }

    /** A message that was taken comes again when Redis was emptied after its answer had been kept. */
    static boolean isAnswer(List<Answered> answers, Event.Sent sent) {
        return answers.stream().anyMatch(answer -> answer.messageId() == sent.messageId());
    }

    /**
     * Message ids grow within a chat, so a smaller one was sent before the client could see the question. Where an earlier copy
     * of the question may stand above the known one, what fits a former question is for that one, and all else for this one. Who
     * has answered has seen the question, wherever it stands, and so has who pressed a button under it.
     */
    private static boolean isBefore(Answering state, Event.Sent sent, Instant at, ClientTurn turn) {
        if (Picking.isPress(sent)) {
            return false;
        }
        Place question = turn.given().shownIn(state.request().asked()).orElse(Place.NOWHERE);
        boolean answered = state.answers().stream().anyMatch(answer -> answer.messageId() < sent.messageId());
        if (answered || question.messageId() < sent.messageId()) {
            return false;
        }
        return !question.mayStandAbove(at) || isForFormer(state, sent, at, turn);
    }

    /** Whether it belongs to a former request, or to the album whose other parts have answered. */
    static boolean isOfFormer(Answering state, Event.Sent sent, Instant at, ClientTurn turn) {
        return isBesides(state.asking().album(), sent) || (state.former() != null && isBefore(state, sent, at, turn));
    }

    /** No copy of the question stands above the former one's. */
    private static boolean isForFormer(Answering state, Event.Sent sent, Instant at, ClientTurn turn) {
        Former formers = state.former();
        return formers != null
                && (formers.isAskedAfter(sent.messageId(), turn.given())
                        || formers.of(sent, at, turn.given())
                                .filter(former -> former.fits(sent, turn.given().today()))
                                .isPresent());
    }

    private static Step<ClientSession> taken(Answering state, Answered answer, Event.Sent sent, ClientTurn turn) {
        List<Answered> answers = new ArrayList<>(state.answers());
        answers.add(answer);
        String album = sent instanceof Event.File file ? file.albumId() : null;
        boolean another = album != null && album.equals(state.asking().album());
        var next = new Answering(state.request(), answers, state.former(), state.closed(), new Asking(0, album));
        Target target = Form.of(next)
                .open()
                .map(open -> pagesTarget(next.request(), open, another))
                .orElseGet(Target.Fresh::new);
        return goOn(next, target, turn);
    }

    /**
     * The parts of an album come within moments, and a client who sent ten need not read ten times that one has come: what was
     * said about the first is changed in place.
     */
    static Target pagesTarget(Request request, Question open, boolean another) {
        if (open.page() == 1 || !open.step().openEnded()) {
            return new Target.Fresh();
        }
        Slot pages = request.pages();
        return another ? new Target.Updated(pages) : new Target.Remembered(pages, List.of());
    }

    /** Asks the next question, or shows the summary, or is done with it. */
    static Step<ClientSession> goOn(Answering next, Target target, ClientTurn turn) {
        Request request = next.request();
        if (Form.of(next).open().isPresent()) {
            return turn.again(next, Lead.NONE, target)
                    .report(request, turn.progress(next))
                    .to(next);
        }
        if (request.kind().hasSummary()) {
            var summary = new Summary(
                    request,
                    next.answers(),
                    next.former(),
                    next.closed(),
                    next.asking().album());
            return turn.again(summary, Lead.NONE, target)
                    .report(
                            request,
                            new FlowReport.NotSentYet(
                                    turn.ref(request), request.kind().numbers()))
                    .to(summary);
        }
        return submit(next, turn);
    }

    /** The operator gets it. */
    static Step<ClientSession> submit(Open done, ClientTurn turn) {
        // Whoever has it may be off duty, and then it is offered at once.
        Request request = done.request().free();
        var submitted = turn.keepStatus(request, RequestStatus.SUBMITTED);
        return complete(request, done.answers(), Review.FIRST, submitted)
                .to(new Submitted(request, done.answers(), done.former(), null, Review.FIRST));
    }

    /** Tells both sides that everything has come. */
    static ClientTurn complete(Request request, List<Answered> answers, Review review, ClientTurn turn) {
        List<Arrived> arrived = ClientTurn.arrived(request.kind(), answers);
        return turn.sayWhenKept(new ClientNotice.Received(request.id(), request.kind()))
                .reportWhenKept(request, new Report.Complete(turn.ref(request), arrived, review.of(request.kind())));
    }

    /** Kept with the request that the client had before their eyes, and said so; what was sent before any request is none. */
    private static Step<ClientSession> late(Answering state, Event.Sent sent, Instant at, ClientTurn turn) {
        Former formers = state.former();
        Former former =
                formers == null ? null : formers.of(sent, at, turn.given()).orElse(null);
        Answered answer = former == null ? null : filed(former, sent);
        if (formers == null || former == null || answer == null) {
            return turn.again(state, Lead.NONE, new Target.Fresh()).stay();
        }
        Request request = former.request();
        var arrived = ClientTurn.arrived(request.kind(), answer);
        return turn.keepAnswer(request, answer, true)
                .reportWhenKept(request, new Report.Addition(turn.ref(request), arrived, Report.How.LATE))
                .again(state, Lead.KEPT_FOR_FORMER, new Target.Fresh())
                .to(state.after(formers.with(former, answer)));
    }

    private static @Nullable Answered filed(Former former, Event.Sent sent) {
        return switch (sent) {
            case Event.Text text -> former.late(text.text(), null, text.messageId());
            case Event.File file -> former.late(null, file.file(), file.messageId());
            case Event.Contact contact -> former.late(contact.phone(), null, contact.messageId());
            case Event.Location place -> former.late(Places.words(place), null, place.messageId());
            case Event.Started started -> null;
            case Event.Users users -> null;
            case Event.Other other -> null;
        };
    }
}
