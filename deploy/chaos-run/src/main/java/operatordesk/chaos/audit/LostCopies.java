package operatordesk.chaos.audit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import operatordesk.chaos.audit.Finding.Rule;

/** What was answered to a request that is complete, or came late, was shown to the operator who asked, under its number. */
final class LostCopies implements Audit {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Override
    public List<Finding> findings(Evidence evidence) {
        List<Finding> findings = new ArrayList<>();
        Map<Long, Map<Reports, List<Shown>>> told = new HashMap<>();
        evidence.operators().forEach(operator -> told.put(operator, byRequest(evidence.chat(operator))));
        for (Rows.Request request : evidence.rows().requests()) {
            List<Shown> reports = told.getOrDefault(request.operatorId(), Map.of())
                    .getOrDefault(new Reports(request.number(), request.clientId()), List.of());
            due(request, evidence).stream()
                    .filter(answer -> reports.stream().noneMatch(shown -> shows(shown, answer)))
                    .forEach(answer -> findings.add(missing(request, answer)));
        }
        return findings;
    }

    private static Map<Reports, List<Shown>> byRequest(List<Shown> chat) {
        Map<Reports, List<Shown>> told = new HashMap<>();
        chat.stream()
                .filter(Shown::byBot)
                .forEach(shown -> Reports.of(shown.text())
                        .ifPresent(report -> told.computeIfAbsent(report, about -> new ArrayList<>())
                                .add(shown)));
        return told;
    }

    /** Files and late answers each; of several attempts at a written answer the last one. */
    private static List<Rows.Answer> due(Rows.Request request, Evidence evidence) {
        Map<String, Rows.Answer> due = new HashMap<>();
        for (Rows.Answer answer : evidence.answersOf(request.clientId())) {
            if (answer.requestId().equals(request.id()) && (answer.late() || request.isComplete())) {
                boolean each = answer.late() || answer.file() != null;
                due.put(each ? answer.id() : answer.step(), answer);
            }
        }
        return List.copyOf(due.values());
    }

    private static boolean shows(Shown shown, Rows.Answer answer) {
        if (answer.file() != null) {
            return answer.file().equals(shown.file());
        }
        String text = String.valueOf(answer.text());
        return shown.text().contains(text) || shown.text().contains(asDate(text));
    }

    /** As operators read a date that is kept in ISO 8601. */
    private static String asDate(String text) {
        return text.matches("\\d{4}-\\d{2}-\\d{2}") ? WRITTEN.format(LocalDate.parse(text)) : text;
    }

    private static Finding missing(Rows.Request request, Rows.Answer answer) {
        return new Finding(
                Rule.LOST,
                "answer " + answer.id() + " (message " + answer.messageId() + (answer.late() ? ", late" : "")
                        + ") of request " + request.id() + " was never shown to operator " + request.operatorId());
    }
}
