package operatordesk.chaos.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import operatordesk.chaos.audit.Finding.Rule;
import operatordesk.chaos.people.Ledger.Deed;
import operatordesk.chaos.people.Ledger.Edit;

/**
 * Everything that a client sent or changed since the first question is in the log, and so is everything that the client was
 * shown; only a copy that was sent twice is there once.
 */
final class LostMessages implements Audit {
    @Override
    public List<Finding> findings(Evidence evidence) {
        List<Finding> findings = new ArrayList<>();
        for (long client : evidence.clients()) {
            var timeline = Timeline.of(client, evidence);
            if (!timeline.questions().isEmpty()) {
                findings.addAll(ofClient(client, timeline, evidence));
                findings.addAll(ofBot(client, evidence));
            }
        }
        return findings;
    }

    private static List<Finding> ofClient(long client, Timeline timeline, Evidence evidence) {
        List<Finding> findings = new ArrayList<>();
        List<Rows.Message> log = evidence.rows().messages().stream()
                .filter(row -> row.chatId() == client && row.fromClient())
                .toList();
        Set<Long> logged = log.stream()
                .filter(row -> !row.isEdit())
                .map(Rows.Message::messageId)
                .collect(Collectors.toSet());
        for (Deed deed : evidence.deedsOf(client)) {
            if (timeline.isAskedBefore(deed.messageId()) && !logged.contains(deed.messageId())) {
                findings.add(new Finding(
                        Rule.LOST, "message " + deed.messageId() + " of client " + client + " is not in the log"));
            }
        }
        evidence.edits().stream()
                .filter(edit -> edit.clientId() == client && timeline.isAskedBefore(edit.messageId()))
                .map(Edit::messageId)
                .distinct()
                .filter(message -> count(log, message) < edits(evidence, client, message))
                .forEach(message -> findings.add(new Finding(
                        Rule.LOST, "an edit of message " + message + " of client " + client + " is not in the log")));
        return findings;
    }

    private static long count(List<Rows.Message> log, long message) {
        return log.stream()
                .filter(row -> row.isEdit() && row.messageId() == message)
                .count();
    }

    private static long edits(Evidence evidence, long client, long message) {
        return evidence.edits().stream()
                .filter(edit -> edit.clientId() == client && edit.messageId() == message)
                .count();
    }

    private static List<Finding> ofBot(long client, Evidence evidence) {
        return Copies.unlogged(client, evidence).stream()
                .filter(copy -> !copy.repeated())
                .map(copy -> new Finding(
                        Rule.LOST, "message " + copy.messageId() + " shown to client " + client + " is not in the log"))
                .toList();
    }
}
