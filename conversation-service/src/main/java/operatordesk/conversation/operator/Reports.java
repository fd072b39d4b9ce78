package operatordesk.conversation.operator;

import java.util.List;
import operatordesk.contracts.events.EventId;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Given;
import operatordesk.conversation.effects.Slot;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.notices.AnswerReport;
import operatordesk.conversation.notices.Arrived;
import operatordesk.conversation.notices.CardReport;
import operatordesk.conversation.notices.ChatReport;
import operatordesk.conversation.notices.DeskReport;
import operatordesk.conversation.notices.FlowReport;
import operatordesk.conversation.notices.InvitationReport;
import operatordesk.conversation.notices.OperatorNotice;
import operatordesk.conversation.notices.OperatorNotice.Reported;
import operatordesk.conversation.notices.Report;
import operatordesk.conversation.notices.RequestRef;
import operatordesk.conversation.notices.ReviewNotice;
import operatordesk.conversation.notices.ReviewReport;
import org.jspecify.annotations.Nullable;

/**
 * How an operator is shown what a client's machine reports. Progress is edited into one message for each request, because an
 * operator's chat takes about one message a second; what must be noticed is a new message, because an edit makes no sound.
 */
final class Reports {
    private Reports() {}

    static Step<OperatorSession> told(OperatorSession operator, Report report, @Nullable EventId kept, Given given) {
        var step = new Step.Builder(given);
        switch (report) {
            case Report.Progress(var request, var done, var of) ->
                step.then(show(operator, report, new Target.Updated(progress(request)), kept));
            case Report.Complete(var request, var answers, var attempt) -> {
                var done = new Report.Progress(request, answers.size(), answers.size());
                step.then(show(operator, done, new Target.Closed(progress(request)), kept));
                complete(operator, (Report.Complete) report, kept, given).forEach(step::then);
                ReviewReports.offerWhileAway(operator, report, kept, given, step);
            }
            case Report.Addition(var request, var answer, var how, var attempt) -> {
                List<OperatorNotice> inFull = Written.ofOne(request, answer);
                Arrived told = inFull.isEmpty()
                        ? answer
                        : new Arrived(answer.step(), answer.page(), answer.pages(), null, null);
                step.then(show(operator, new Report.Addition(request, told, how, attempt), new Target.Fresh(), kept));
                inFull.forEach(notice -> step.then(fresh(operator, notice, kept)));
                if (attempt > 0) {
                    step.then(ReviewReports.more(operator, (Report.Addition) report, kept));
                }
            }
            case Report.Superseded superseded -> step.then(show(operator, report, new Target.Fresh(), kept));
            case Report.CannotAsk cannot -> step.then(show(operator, report, new Target.Fresh(), kept));
            case Report.Undelivered undelivered -> step.then(show(operator, report, new Target.Fresh(), kept));
            case Report.PutAside aside -> step.then(show(operator, report, new Target.Fresh(), kept));
            case AnswerReport answer -> step.then(show(operator, report, new Target.Fresh(), kept));
            case DeskReport.Labelled(long clientId) ->
                step.then(fresh(operator, new OperatorNotice.Card(clientId), kept));
            case CardReport card -> {
                Cards.told(operator, card, kept).ifPresent(step::then);
                if (card instanceof CardReport.Erased erased) {
                    ChatReports.erased(operator, erased.clientId(), step);
                }
            }
            case DeskReport.TrialOver over -> {
                step.then(show(operator, report, new Target.Fresh(), kept));
                step.then(fresh(operator, new OperatorNotice.Menu(operator.away()), kept));
            }
            case DeskReport.Wrote wrote -> step.then(show(operator, report, new Target.Fresh(), kept));
            case DeskReport.CatalogueFaulty faulty -> step.then(show(operator, report, new Target.Fresh(), kept));
            case Report.Rival rival -> step.then(show(operator, report, new Target.Fresh(), kept));
            case FlowReport.NotSentYet(var request, var of) ->
                step.then(show(operator, report, new Target.Updated(progress(request)), kept));
            case FlowReport.ClientQuestion(var request, var text) ->
                Written.parts(text)
                        .forEach(part -> step.then(show(
                                operator, new FlowReport.ClientQuestion(request, part), new Target.Fresh(), kept)));
            case FlowReport.Stuck stuck -> step.then(show(operator, report, new Target.Fresh(), kept));
            case FlowReport.Overdue overdue -> step.then(show(operator, report, new Target.Fresh(), kept));
            case FlowReport.Reminded reminded -> step.then(show(operator, report, new Target.Fresh(), kept));
            case FlowReport.Expired expired -> step.then(show(operator, report, new Target.Fresh(), kept));
            case FlowReport.Cancelled cancelled -> step.then(show(operator, report, new Target.Fresh(), kept));
            case ChatReport chat -> ChatReports.show(operator, chat, kept, given, step);
            case InvitationReport invitation -> Invitations.told(operator, invitation, kept, step);
            case ReviewReport review -> ReviewReports.show(operator, review, kept, given, step);
            case Report.Returned returned -> step.then(show(operator, report, new Target.Fresh(), kept));
        }
        OperatorSession after = Cards.after(ReviewReports.after(operator, report, given), report);
        return step.to(ChatReports.after(after, report, given));
    }

    private static List<Effect> complete(
            OperatorSession operator, Report.Complete report, @Nullable EventId kept, Given given) {
        if (report.attempt() == 0) {
            return Copies.alone(report, operator.language(), kept);
        }
        var lead = report.attempt() == 1 ? ReviewNotice.Lead.COMPLETE : ReviewNotice.Lead.AGAIN;
        var verdict = new ReviewNotice.Verdict(report.request(), report.attempt(), lead);
        return Copies.withVerdict(report.answers(), verdict, operator.language(), kept, given);
    }

    private static Effect show(OperatorSession operator, Report report, Target target, @Nullable EventId kept) {
        return new Effect.Show(new Reported(report), operator.language(), target, kept);
    }

    private static Effect fresh(OperatorSession operator, OperatorNotice notice, @Nullable EventId kept) {
        return new Effect.Show(notice, operator.language(), new Target.Fresh(), kept);
    }

    private static Slot progress(RequestRef request) {
        return new Slot("progress:" + request.id());
    }
}
