package operatordesk.chaos.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import operatordesk.chaos.audit.Finding.Rule;
import operatordesk.chaos.audit.Timeline.Asked;
import operatordesk.chaos.people.Content;
import operatordesk.chaos.people.Ledger.Deed;

/**
 * Every answer is what its client sent in that message, and stands under the request whose question the client had above, but for those
 * that are {@link InDoubt}.
 */
final class WrongRequest implements Audit {
    @Override
    public List<Finding> findings(Evidence evidence) {
        List<Finding> findings = new ArrayList<>();
        for (long client : evidence.clients()) {
            Evidence own = evidence.of(client);
            var timeline = Timeline.of(client, own);
            for (Rows.Answer answer : own.answersOf(client)) {
                check(answer, timeline, own).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Finding> check(Rows.Answer answer, Timeline timeline, Evidence evidence) {
        List<Deed> deeds = evidence.deedsOf(answer.clientId()).stream()
                .filter(deed -> deed.messageId() == answer.messageId())
                .toList();
        if (deeds.isEmpty() || !holds(answer, deeds.getFirst(), evidence)) {
            return Optional.of(new Finding(
                    Rule.WRONG_REQUEST,
                    "answer " + answer.id() + " of client " + answer.clientId() + " is not what message "
                            + answer.messageId() + " says"));
        }
        Optional<Asked> asked = timeline.before(answer.messageId());
        String above = asked.map(Asked::requestId).orElse(null);
        return Objects.equals(above, answer.requestId())
                        || InDoubt.question(answer, timeline, evidence).isPresent()
                ? Optional.empty()
                : Optional.of(new Finding(
                        Rule.WRONG_REQUEST,
                        "message " + answer.messageId() + " of client " + answer.clientId() + " answers question "
                                + asked.map(Asked::messageId).orElse(0L) + " of request " + above
                                + " and is filed under request " + answer.requestId()
                                + (answer.late() ? ", late" : "")
                                + shown(answer, timeline)));
    }

    /** Where the client was first shown the request under which the answer stands. */
    private static String shown(Rows.Answer answer, Timeline timeline) {
        return timeline.questions().stream()
                .filter(asked -> answer.requestId().equals(asked.requestId()))
                .findFirst()
                .map(asked -> ", whose question came as message " + asked.messageId())
                .orElse(", whose question was never shown");
    }

    private static boolean holds(Rows.Answer answer, Deed deed, Evidence evidence) {
        if (answer.file() != null) {
            return evidence.fileIn(deed.clientId(), deed.messageId())
                    .filter(answer.file()::equals)
                    .isPresent();
        }
        Stream<Content> edited = evidence.edits().stream()
                .filter(edit -> edit.messageId() == deed.messageId())
                .map(edit -> edit.content());
        return Stream.concat(Stream.of(deed.content()), edited)
                .anyMatch(content ->
                        content.kept().equals(answer.text()) || content.mark().equals(answer.text()));
    }
}
