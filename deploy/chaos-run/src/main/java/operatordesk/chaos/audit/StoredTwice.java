package operatordesk.chaos.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import operatordesk.chaos.audit.Finding.Rule;

/** One row for each message, each attempt and each generation of requests. An edit is one attempt more. */
final class StoredTwice implements Audit {
    @Override
    public List<Finding> findings(Evidence evidence) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Integer> rows = new HashMap<>();
        evidence.rows().messages().stream()
                .filter(row -> !row.isEdit())
                .forEach(row -> count(
                        rows,
                        (row.fromClient() ? "log line of message " : "log line of shown message ") + row.messageId()
                                + " in chat " + row.chatId()));
        evidence.rows()
                .requests()
                .forEach(
                        request -> count(rows, "request " + request.generation() + " of client " + request.clientId()));
        evidence.rows()
                .answers()
                .forEach(answer -> count(
                        rows,
                        "answer of client " + answer.clientId() + " in message " + answer.messageId()
                                + ", the same attempt" + hidden(answer)));
        rows.forEach((what, times) -> {
            if (times > 1) {
                findings.add(new Finding(Rule.TWICE, withoutContent(what) + " is there " + times + " times"));
            }
        });
        findings.addAll(edits(evidence));
        findings.addAll(places(evidence));
        return findings;
    }

    private static void count(Map<String, Integer> rows, String what) {
        rows.merge(what, 1, Integer::sum);
    }

    private static String hidden(Rows.Answer answer) {
        return "\n" + answer.text() + answer.file();
    }

    private static String withoutContent(String what) {
        return what.split("\n", 2)[0];
    }

    private static List<Finding> edits(Evidence evidence) {
        Map<Long, Integer> logged = new HashMap<>();
        evidence.rows().messages().stream()
                .filter(row -> row.fromClient() && row.isEdit())
                .forEach(row -> logged.merge(row.messageId(), 1, Integer::sum));
        return logged.entrySet().stream()
                .filter(entry -> entry.getValue()
                        > evidence.edits().stream()
                                .filter(edit -> edit.messageId() == entry.getKey())
                                .count())
                .map(entry -> new Finding(
                        Rule.TWICE, "message " + entry.getKey() + " has more edits in the log than were made"))
                .toList();
    }

    /** A page of a step has one message; only its edits are attempts at the same place. */
    private static List<Finding> places(Evidence evidence) {
        Map<String, Set<Long>> places = new HashMap<>();
        evidence.rows().answers().stream()
                .filter(answer -> !answer.late())
                .forEach(answer -> places.computeIfAbsent(
                                answer.requestId() + " " + answer.step() + " page " + answer.page(),
                                place -> new HashSet<>())
                        .add(answer.messageId()));
        return places.entrySet().stream()
                .filter(place -> place.getValue().size() > 1)
                .map(place -> new Finding(
                        Rule.TWICE, "request " + place.getKey() + " is answered by messages " + place.getValue()))
                .toList();
    }
}
