package operatordesk.chaos.audit;

import java.util.List;
import java.util.Optional;
import operatordesk.chaos.audit.Timeline.Asked;
import operatordesk.chaos.people.Ledger.Deed;

/**
 * Answers that were sent while nobody could know whether a new request's question stood in the chat: whoever sent it died, or its
 * connection was cut, before Telegram's answer was noted, and it was sent again later. They are filed by what they fit, the former
 * question first, and may so come to stand under the neighbouring request. They are counted apart, as messages sent twice are: Telegram
 * has no key against either.
 */
public final class InDoubt {
    private InDoubt() {}

    /** At how many questions answers were filed in doubt. */
    public static long count(Evidence evidence) {
        return evidence.clients().stream()
                .mapToLong(client -> count(client, evidence.of(client)))
                .sum();
    }

    private static long count(long client, Evidence evidence) {
        var timeline = Timeline.of(client, evidence);
        return evidence.answersOf(client).stream()
                .flatMap(answer -> question(answer, timeline, evidence).stream())
                .distinct()
                .count();
    }

    /** The request whose question was in doubt when this answer was filed under its neighbour; empty for every other answer. */
    static Optional<String> question(Rows.Answer answer, Timeline timeline, Evidence evidence) {
        Optional<Deed> deed = evidence.deedsOf(answer.clientId()).stream()
                .filter(sent -> sent.messageId() == answer.messageId())
                .findFirst();
        Optional<Rows.Request> filed = evidence.request(answer.requestId());
        if (deed.isEmpty() || filed.isEmpty()) {
            return Optional.empty();
        }
        Asked asked = timeline.before(answer.messageId()).orElse(null);
        Optional<Rows.Request> above =
                Optional.ofNullable(asked).map(Asked::requestId).flatMap(evidence::request);
        Optional<String> question = asked == null || above.isEmpty()
                ? first(answer, filed.get(), evidence)
                : neighbour(answer, deed.get(), filed.get(), above.get(), asked, evidence);
        return question.filter(request -> isNotedAfter(request, answer, evidence));
    }

    /**
     * Nothing was asked before: the first copy of the very first question is the only one that it can answer, though another request
     * had come by the time it was filed.
     */
    private static Optional<String> first(Rows.Answer answer, Rows.Request filed, Evidence evidence) {
        boolean isFirst = evidence.requestsOf(answer.clientId()).getFirst().equals(filed);
        return isFirst ? Optional.of(filed.id()) : Optional.empty();
    }

    private static Optional<String> neighbour(
            Rows.Answer answer, Deed deed, Rows.Request filed, Rows.Request above, Asked asked, Evidence evidence) {
        int newer = above.generation() - filed.generation();
        if (answer.late() && newer == 1 && fitsItsStep(answer, deed, filed, evidence)) {
            return Optional.of(above.id());
        }
        return newer == -1 && !deed.content().answers(asked.question().step())
                ? Optional.of(filed.id())
                : Optional.empty();
    }

    private static boolean fitsItsStep(Rows.Answer answer, Deed deed, Rows.Request filed, Evidence evidence) {
        return evidence.kinds().named(filed.kind()).steps().stream()
                .anyMatch(step ->
                        step.key().equals(answer.step()) && deed.content().answers(step));
    }

    /** The copy that was noted came only after the message. */
    private static boolean isNotedAfter(String request, Rows.Answer answer, Evidence evidence) {
        List<Rows.Message> openings = evidence.rows().messages().stream()
                .filter(row -> row.chatId() == answer.clientId() && !row.fromClient())
                .filter(row -> row.id().startsWith(request + "/"))
                .toList();
        return !openings.isEmpty() && openings.stream().allMatch(row -> row.messageId() > answer.messageId());
    }
}
