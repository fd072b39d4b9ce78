package operatordesk.conversation.screens;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.queries.QueryAnswer.ClientLine;
import operatordesk.contracts.shows.Button;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.notices.AnswerReport;
import operatordesk.conversation.notices.Arrived;
import operatordesk.conversation.notices.CardReport;
import operatordesk.conversation.notices.ChatReport;
import operatordesk.conversation.notices.DeskReport;
import operatordesk.conversation.notices.FlowReport;
import operatordesk.conversation.notices.InvitationReport;
import operatordesk.conversation.notices.OperatorNotice;
import operatordesk.conversation.notices.Report;
import operatordesk.conversation.notices.RequestRef;
import operatordesk.conversation.notices.ReviewReport;
import operatordesk.conversation.operator.CardPress;
import operatordesk.conversation.operator.InvitationPress;
import operatordesk.conversation.operator.OperatorPress;
import operatordesk.conversation.operator.SeveralPress;
import operatordesk.conversation.texts.FlowReportTexts;
import operatordesk.conversation.texts.OperatorTexts;
import operatordesk.conversation.texts.ReviewTexts;
import org.jspecify.annotations.Nullable;

/** What operators read of a request: always whose, what and which number first. */
record OperatorScreens(Language language, OperatorTexts texts, FlowReportTexts flow, ReviewTexts reviews) {
    Draft reported(Report report) {
        return switch (report) {
            case Report.Progress(var request, var done, var of) -> about(request, texts.progress(done, of));
            case Report.Complete(var request, var answers, var attempt) ->
                about(request, texts.progress(answers.size(), answers.size()));
            case Report.Addition(var request, var answer, var how, var attempt) ->
                about(request, addition(answer, how));
            case Report.Superseded(var request, var done, var of, String kind) ->
                about(request, texts.superseded(done, of), askAgain(request, kind));
            case Report.Undelivered(var request, var reason) -> about(request, texts.undelivered(reason));
            case ReviewReport review -> new ReviewScreens(this, reviews).reported(review);
            case Report.Returned(var request) -> about(request, texts.returned());
            case Report.PutAside(var id) -> Draft.of(texts.putAside(id));
            case AnswerReport.NotAgreed(var request, var step, String version) ->
                about(request, texts.answers().notAgreed(step.in(language), version));
            case CardReport.Changed changed -> throw new IllegalArgumentException("a card is shown instead");
            case CardReport.Erased(long clientId, var at, var messageId, var isSaid) ->
                Draft.of(texts.cards().erased(clientId, texts.moment(at)));
            case CardReport.ClosedByBarring(var request, int done, int of) ->
                about(request, texts.cards().closedByBarring(done, of));
            case DeskReport.Wrote(var client, var label) -> wrote(client, label);
            case ChatReport chat -> throw new IllegalArgumentException("the chats' own screens show it");
            case InvitationReport invitation -> throw new IllegalArgumentException("shown as a notice instead");
            case DeskReport.Labelled labelled -> throw new IllegalArgumentException("a card is shown instead");
            case DeskReport.TrialOver over -> Draft.of(texts.desk().trialOver());
            case DeskReport.CatalogueFaulty(var mistakes, int more) ->
                Draft.of(texts.desk().catalogueFaulty(mistakes, more));
            case Report.Rival(var taker) -> Draft.of(texts.rival(taker));
            case FlowReport going -> going(going);
            case Report.CannotAsk(var clientId, var kind, var why) ->
                new Draft(texts.cannotAsk(clientId, kind.in(language), why), instead(clientId, why));
        };
    }

    private List<List<Button>> askAgain(RequestRef request, String kind) {
        String press = SeveralPress.askAgain(request.client().id(), kind).data();
        return List.of(List.of(new Button(texts.lists().askAnew(), press)));
    }

    /** A bot cannot write first, but somebody else can pass a link on. */
    private List<List<Button>> instead(long clientId, Report.WhyNot why) {
        return switch (why) {
            case NEVER_STARTED, ERASED ->
                List.of(List.of(new Button(texts.invitations().invite(), new InvitationPress.Invite().data())));
            case IS_OPERATOR -> List.of();
            case BARRED -> List.of(List.of(new Button(texts.cards().unbar(), new CardPress.Unbar(clientId).data())));
        };
    }

    private Draft wrote(Person client, @Nullable String label) {
        String name = (label == null ? "" : Shortened.toLine(label) + " · ") + Shortened.toHint(client.fullName());
        var card = new OperatorPress.OpenCard(client.id());
        return new Draft(texts.lists().wrote(name), List.of(List.of(new Button(flow.openCard(), card.data()))));
    }

    private Draft going(FlowReport report) {
        String what = switch (report) {
            case FlowReport.NotSentYet(var request, int of) -> flow.notSentYet(of);
            case FlowReport.ClientQuestion(var request, String text) -> flow.clientQuestion(text);
            case FlowReport.Stuck(var request, var step) -> flow.stuck(step.in(language));
            case FlowReport.Overdue(var request, int done, int of) -> flow.overdue(done, of);
            case FlowReport.Reminded reminded -> flow.reminded();
            case FlowReport.Cancelled(var request, int done, int of) -> flow.cancelled(done, of);
            case FlowReport.Expired(var request, int done, int of, String kind) -> flow.expired(done, of);
        };
        if (report instanceof FlowReport.Expired expired) {
            return about(expired.request(), what, askAgain(expired.request(), expired.kind()));
        }
        var card = new OperatorPress.OpenCard(report.request().client().id());
        return report instanceof FlowReport.NotSentYet || report.request().trial()
                ? about(report.request(), what)
                : about(report.request(), what, List.of(List.of(new Button(flow.openCard(), card.data()))));
    }

    /** @param other another client who sent the same file before, absent where nobody did */
    Draft fileArrived(OperatorNotice.FileArrived notice, @Nullable ClientLine other) {
        Arrived answer = notice.answer();
        String step = answer.step().in(language) + " (" + texts.page(answer.page(), answer.pages()) + ")";
        String same = other == null
                ? ""
                : "\n"
                        + reviews.sameFile(
                                Shortened.toLine(other.label(), other.person().fullName()));
        return new Draft(head(notice.request()) + "\n" + step + same, List.of(), Objects.requireNonNull(answer.file()));
    }

    Draft dataArrived(OperatorNotice.DataArrived notice) {
        Stream<String> lines = notice.answers().stream().map(this::line);
        return about(
                notice.request(),
                Stream.concat(Stream.of(texts.dataTitle(notice.part(), notice.parts())), lines)
                        .collect(Collectors.joining("\n")),
                copying(notice));
    }

    /** Of one part: of several, any can hold a piece of an answer. What is no text of the client's own is left out. */
    private List<List<Button>> copying(OperatorNotice.DataArrived notice) {
        var buttons = new CopyButtons();
        notice.answers().stream()
                .filter(answer -> notice.parts() == 1 && answer.reading() == null)
                .forEach(answer -> buttons.with(answer.step().in(language), Answers.shown(answer, language, texts)));
        return buttons.rows();
    }

    private String addition(Arrived answer, Report.How how) {
        String step = answer.step().in(language);
        return texts.addition(how, answer.text() == null ? step : line(answer));
    }

    private String line(Arrived answer) {
        return answer.step().in(language) + ": " + Answers.shown(answer, language, texts);
    }

    Draft about(RequestRef request, String what) {
        return about(request, what, List.of());
    }

    Draft about(RequestRef request, String what, List<List<Button>> buttons) {
        return new Draft(Shortened.toMessage(head(request) + "\n" + what), buttons);
    }

    private String head(RequestRef request) {
        String label = request.label() == null ? "" : Shortened.toLine(request.label()) + " · ";
        String trial = request.trial() ? texts.desk().trial() + " · " : "";
        return trial + label + Shortened.toLine(request.client().fullName()) + " (ID "
                + request.client().id() + ")\n"
                + texts.requestTitle(request.kind().in(language), request.number());
    }
}
