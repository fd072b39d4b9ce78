package operatordesk.conversation.operator;

import operatordesk.contracts.events.EventId;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Given;
import operatordesk.conversation.effects.Slot;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.events.OperatorEvent;
import operatordesk.conversation.notices.OperatorNotice.Reported;
import operatordesk.conversation.notices.Report;
import operatordesk.conversation.notices.RequestRef;
import operatordesk.conversation.notices.ReviewNotice.Lead;
import operatordesk.conversation.notices.ReviewNotice.Verdict;
import operatordesk.conversation.notices.ReviewReport;
import operatordesk.conversation.notices.Sheet;
import org.jspecify.annotations.Nullable;

/** How an operator is shown what came of presses about a request. */
final class ReviewReports {
    private ReviewReports() {}

    static void show(
            OperatorSession operator, ReviewReport report, @Nullable EventId kept, Given given, Step.Builder step) {
        switch (report) {
            case ReviewReport.Look(var request, var answers, var attempt) ->
                Copies.withVerdict(answers, new Verdict(request, attempt, Lead.LOOK), operator.language(), kept, given)
                        .forEach(step::then);
            case ReviewReport.Newer(var request, var answers, var attempt, var messageId) -> {
                step.then(show(operator, report, new Target.InPlace(messageId), kept));
                Copies.withVerdict(answers, new Verdict(request, attempt, Lead.NEWER), operator.language(), kept, given)
                        .forEach(step::then);
            }
            case ReviewReport.Offered(var request, int attempt) -> {
                if (!operator.away()) {
                    step.then(show(operator, report, new Target.Updated(offer(request)), kept));
                }
            }
            case ReviewReport.Taken(var request, var by, var messageId) -> {
                if (messageId == null) {
                    step.then(show(operator, report, new Target.IfThere(offer(request)), kept));
                    step.then(show(operator, report, new Target.Reworded(Copies.verdict(request)), kept));
                } else {
                    step.then(show(operator, report, new Target.InPlace(messageId), kept));
                }
            }
            case ReviewReport.Ruled(var request, var outcome, var messageId) -> {
                step.then(show(operator, report, new Target.IfThere(offer(request)), kept));
                Target target =
                        messageId == null ? new Target.IfThere(Copies.verdict(request)) : new Target.InPlace(messageId);
                step.then(show(operator, report, target, kept));
            }
            case ReviewReport.Undecidable(var request, var status, var outcome, var messageId) ->
                step.then(show(operator, report, new Target.InPlace(messageId), kept));
            case ReviewReport.Which which ->
                step.then(show(operator, report, new Target.InPlace(which.messageId()), kept));
            case ReviewReport.Why why -> step.then(show(operator, report, new Target.InPlace(why.messageId()), kept));
            case ReviewReport.Explain explain ->
                step.then(show(operator, report, new Target.InPlace(explain.messageId()), kept));
            case ReviewReport.Choose(var request, var attempt, var messageId) -> {
                var verdict = new Verdict(request, attempt, Lead.LOOK);
                step.then(new Effect.Show(verdict, operator.language(), new Target.InPlace(messageId), kept));
            }
            case ReviewReport.Handed(var request, var from) ->
                step.then(show(operator, report, new Target.Fresh(), kept));
            case ReviewReport.HandedOver(var request, var to, var messageId) ->
                step.then(show(operator, report, new Target.InPlace(messageId), kept));
            case ReviewReport.OffDuty(var sheet, var other, var messageId) ->
                step.then(show(operator, report, new Target.InPlace(messageId), kept));
            case ReviewReport.Unheard unheard -> step.then(show(operator, report, new Target.Fresh(), kept));
            case ReviewReport.NoRequest(var messageId) ->
                step.then(show(operator, report, new Target.InPlace(messageId), kept));
        }
    }

    /** Whoever is off duty leaves what is complete to the others, but for a trial of its own. */
    static void offerWhileAway(
            OperatorSession operator, Report report, @Nullable EventId kept, Given given, Step.Builder step) {
        if (operator.away()
                && report instanceof Report.Complete(var request, var answers, int attempt)
                && attempt > 0
                && !request.trial()) {
            var told = new OperatorEvent.Told(new ReviewReport.Offered(request, attempt), kept);
            given.otherOperators(operator.id()).forEach(other -> step.then(new Effect.TellOperator(other, told)));
        }
    }

    private static Slot offer(RequestRef request) {
        return new Slot("offer:" + request.id());
    }

    /** What an operator does from then on. */
    static OperatorSession after(OperatorSession operator, Report report, Given given) {
        return report instanceof ReviewReport.Explain(var request, int index, int attempt, long messageId)
                ? operator.wanting(
                        new OperatorState.Explaining(
                                new Sheet(request.client().id(), request.id(), attempt), index, messageId),
                        given.now())
                : operator;
    }

    /** The verdict's buttons are changed to the newest attempt, in their place. */
    static Effect more(OperatorSession operator, Report.Addition addition, @Nullable EventId kept) {
        var verdict = new Verdict(addition.request(), addition.attempt(), Lead.MORE);
        var target = new Target.Updated(Copies.verdict(addition.request()));
        return new Effect.Show(verdict, operator.language(), target, kept);
    }

    private static Effect show(OperatorSession operator, Report report, Target target, @Nullable EventId kept) {
        return new Effect.Show(new Reported(report), operator.language(), target, kept);
    }
}
