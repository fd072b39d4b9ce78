package operatordesk.conversation.operator;

import java.util.ArrayList;
import java.util.List;
import operatordesk.contracts.events.EventId;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Given;
import operatordesk.conversation.effects.Slot;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.notices.Arrived;
import operatordesk.conversation.notices.OperatorNotice;
import operatordesk.conversation.notices.Report;
import operatordesk.conversation.notices.RequestRef;
import operatordesk.conversation.notices.ReviewNotice;
import org.jspecify.annotations.Nullable;

/**
 * What a client sent, each file a message of its own, and the verdict's buttons in one more that replies to the last of them,
 * because albums carry none.
 */
final class Copies {
    private static final String VERDICT = "verdict:";

    /** The buttons of older ones still work; only their messages are not changed when another operator decides. */
    private static final int MOST_REMEMBERED = 30;

    private Copies() {}

    /** The copies, and the verdict's buttons below. */
    static List<Effect> withVerdict(
            List<Arrived> answers,
            ReviewNotice.Verdict verdict,
            Language language,
            @Nullable EventId kept,
            Given given) {
        RequestRef request = verdict.request();
        List<OperatorNotice> copies = of(request, answers);
        var last = new Slot("copy:" + request.id());
        OperatorNotice repliedTo = copies.stream()
                .filter(OperatorNotice.FileArrived.class::isInstance)
                .reduce((one, next) -> next)
                .orElse(null);
        List<Effect> effects = new ArrayList<>();
        for (OperatorNotice copy : copies) {
            Target target = copy.equals(repliedTo) ? new Target.Remembered(last, List.of()) : new Target.Fresh();
            effects.add(new Effect.Show(copy, language, target, kept));
        }
        var below = new Target.Reply(verdict(request), last, given.oldest(VERDICT, MOST_REMEMBERED));
        effects.add(new Effect.Show(verdict, language, below, kept));
        return effects;
    }

    /** The copies of a request that wants no verdict. */
    static List<Effect> alone(Report.Complete report, Language language, @Nullable EventId kept) {
        return of(report.request(), report.answers()).stream()
                .<Effect>map(copy -> new Effect.Show(copy, language, new Target.Fresh(), kept))
                .toList();
    }

    private static List<OperatorNotice> of(RequestRef request, List<Arrived> answers) {
        List<OperatorNotice> notices = new ArrayList<>();
        answers.stream()
                .filter(answer -> answer.file() != null)
                .forEach(answer -> notices.add(new OperatorNotice.FileArrived(request, answer)));
        notices.addAll(Written.of(request, answers));
        return notices;
    }

    /** Where the verdict's buttons of a request stand in an operator's chat. */
    static Slot verdict(RequestRef request) {
        return new Slot(VERDICT + request.id());
    }
}
