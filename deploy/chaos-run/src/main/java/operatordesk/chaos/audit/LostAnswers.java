package operatordesk.chaos.audit;

import java.util.ArrayList;
import java.util.List;
import operatordesk.chaos.audit.Finding.Rule;
import operatordesk.chaos.audit.Timeline.Asked;
import operatordesk.chaos.people.Ledger.Deed;

/**
 * Every first valid answer to a question that stood in the client's chat is kept as an answer; and a request that is complete
 * has an answer to every question.
 *
 * <p>Where a second tap had answered the question before it was shown, the next message is no answer any more; it has to be
 * in the log like everything.
 */
final class LostAnswers implements Audit {
    @Override
    public List<Finding> findings(Evidence evidence) {
        List<Finding> findings = new ArrayList<>();
        for (long client : evidence.clients()) {
            var timeline = Timeline.of(client, evidence);
            List<Deed> deeds = evidence.deedsOf(client);
            List<Rows.Answer> answers = evidence.answersOf(client);
            for (Deed deed : deeds) {
                timeline.before(deed.messageId())
                        .filter(asked -> isDue(deed, asked, deeds, evidence))
                        .filter(asked -> !isKept(deed, asked, answers))
                        .ifPresent(asked -> findings.add(lost(deed, asked)));
            }
        }
        evidence.rows().requests().stream()
                .filter(Rows.Request::isComplete)
                .forEach(request -> findings.addAll(gaps(request, evidence)));
        return findings;
    }

    /** Valid, the first valid one after the question, and the client had not read that all is received. */
    private static boolean isDue(Deed deed, Asked asked, List<Deed> deeds, Evidence evidence) {
        var step = asked.question().step();
        boolean first = deeds.stream()
                .filter(other -> other.messageId() > asked.messageId() && other.messageId() < deed.messageId())
                .noneMatch(other -> other.content().answers(step));
        return first
                && deed.content().answers(step)
                && evidence.chat(deed.clientId()).stream()
                        .filter(shown -> shown.byBot()
                                && shown.messageId() > asked.messageId()
                                && shown.messageId() < deed.messageId())
                        .noneMatch(
                                shown -> evidence.kinds().received(shown.text()).isPresent());
    }

    private static boolean isKept(Deed deed, Asked asked, List<Rows.Answer> answers) {
        return answers.stream()
                .anyMatch(answer -> answer.messageId() == deed.messageId() || isEarlier(answer, deed, asked));
    }

    private static boolean isEarlier(Rows.Answer answer, Deed deed, Asked asked) {
        return answer.requestId().equals(asked.requestId())
                && answer.step().equals(asked.question().step().key())
                && answer.messageId() < deed.messageId();
    }

    private static Finding lost(Deed deed, Asked asked) {
        return new Finding(
                Rule.LOST,
                "answer of client " + deed.clientId() + ", message " + deed.messageId() + " ("
                        + deed.content().form() + "), to question " + asked.messageId() + " ("
                        + asked.question().step().key() + ") of request " + asked.requestId());
    }

    private static List<Finding> gaps(Rows.Request request, Evidence evidence) {
        List<Rows.Answer> answers = evidence.answersOf(request.clientId());
        return evidence.kinds().named(request.kind()).steps().stream()
                .filter(step -> answers.stream()
                        .noneMatch(answer -> answer.requestId().equals(request.id())
                                && answer.step().equals(step.key())
                                && !answer.late()))
                .map(step -> new Finding(
                        Rule.LOST, "request " + request.id() + " is complete without an answer to " + step.key()))
                .toList();
    }
}
