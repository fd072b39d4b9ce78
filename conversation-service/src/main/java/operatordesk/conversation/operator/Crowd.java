package operatordesk.conversation.operator;

import java.util.List;
import java.util.Optional;
import operatordesk.contracts.events.EventId;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Given;
import operatordesk.conversation.effects.Slot;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.notices.FlowReport;
import operatordesk.conversation.notices.OperatorNotice;
import operatordesk.conversation.notices.Report;
import operatordesk.conversation.notices.RequestRef;
import org.jspecify.annotations.Nullable;

/**
 * A chat takes about one message a second (Telegram's rule). When more wait for an operator than can be read, one message says how
 * many requests wait in the list, in the place of all that the list shows as well; whatever stands nowhere else is shown all the same.
 */
final class Crowd {
    /** As many may wait before what follows goes to the list. */
    static final int MOST = 20;

    private Crowd() {}

    /** What becomes of the report in a crowd; empty where it is shown as always. */
    static Optional<Step<OperatorSession>> instead(
            OperatorSession operator, Report report, @Nullable EventId kept, Given given) {
        RequestRef request = listed(report).orElse(null);
        EventId since = operator.crowded();
        boolean over = since == null || given.shownIn(said(since)).isPresent();
        if (request == null || (over && given.waiting() <= MOST)) {
            return Optional.empty();
        }
        var step = new Step.Builder(given);
        step.then(new Effect.Show(
                new OperatorNotice.Silence(), operator.language(), new Target.Closed(Reports.progress(request)), null));
        ReviewReports.offerWhileAway(operator, report, kept, given, step);
        if (!over) {
            return Optional.of(step.to(operator));
        }
        List<Slot> stale = since == null ? List.of() : List.of(said(since));
        var once = new Target.Remembered(said(given.id()), stale);
        step.then(new Effect.Show(new OperatorNotice.Crowded(), operator.language(), once, null));
        return Optional.of(step.to(operator.crowded(given.id())));
    }

    /** Once this is shown, everything is shown one by one again. */
    private static Slot said(EventId since) {
        return new Slot("crowded:" + since);
    }

    /** The request, of what the list of those to review shows as well. */
    private static Optional<RequestRef> listed(Report report) {
        if (report instanceof Report.Complete complete && complete.attempt() > 0) {
            return Optional.of(complete.request());
        }
        if (report instanceof Report.Addition addition && addition.attempt() > 0) {
            return Optional.of(addition.request());
        }
        if (report instanceof Report.Progress progress) {
            return Optional.of(progress.request());
        }
        return report instanceof FlowReport.NotSentYet notSent ? Optional.of(notSent.request()) : Optional.empty();
    }
}
