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
                .mapToLong(client -> count(client, evidence))
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
        Asked asked = timeline.before(answer.messageId()).orElse(null);
        if (deed.isEmpty() || asked == null || asked.requestId() == null) {
            return Optional.empty();
        }
        Optional<Rows.Request> above = evidence.request(asked.requestId());
        Optional<Rows.Request> filed = evidence.request(answer.requestId());
        if (above.isEmpty() || filed.isEmpty()) {
            return Optional.empty();
        }
        int newer = above.get().generation() - filed.get().generation();
        boolean doubtful = answer.late()
                ? newer == 1 && fitsItsStep(answer, deed.get(), filed.get(), evidence)
                : newer == -1 && !deed.get().content().answers(asked.question().step());
        String question = answer.late() ? above.get().id() : filed.get().id();
        return doubtful && isNotedAfter(question, answer, evidence) ? Optional.of(question) : Optional.empty();
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
