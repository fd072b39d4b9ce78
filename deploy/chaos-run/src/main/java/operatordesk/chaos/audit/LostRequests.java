package operatordesk.chaos.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import operatordesk.chaos.audit.Evidence.Pressed;
import operatordesk.chaos.audit.Finding.Rule;

/**
 * Every request that an operator saw as asked is there, was shown to the client, and there are not more of them than presses.
 */
final class LostRequests implements Audit {
    private static final String ASKING = "Запрашиваем.";

    @Override
    public List<Finding> findings(Evidence evidence) {
        List<Finding> findings = new ArrayList<>();
        for (long operator : evidence.operators()) {
            findings.addAll(reported(operator, evidence));
            findings.addAll(pressed(operator, evidence));
        }
        for (long client : evidence.clients()) {
            findings.addAll(shown(client, evidence));
        }
        return findings;
    }

    private static List<Finding> reported(long operator, Evidence evidence) {
        Set<Reports> there =
                evidence.rows().requests().stream().map(Reports::about).collect(Collectors.toSet());
        return evidence.chat(operator).stream()
                .filter(Shown::byBot)
                .flatMap(shown -> Reports.of(shown.text()).stream())
                .distinct()
                .filter(report -> !there.contains(report))
                .map(report -> new Finding(
                        Rule.LOST,
                        "request " + report.number() + " of client " + report.clientId() + ", which operator "
                                + operator + " was shown, is not there"))
                .toList();
    }

    private static List<Finding> pressed(long operator, Evidence evidence) {
        Map<String, List<Pressed>> presses = evidence.presses().getOrDefault(operator, List.of()).stream()
                .filter(press -> press.data().startsWith("ask:"))
                .collect(Collectors.groupingBy(Pressed::data));
        Map<String, Long> requests = evidence.rows().requests().stream()
                .filter(request -> request.operatorId() == operator)
                .collect(Collectors.groupingBy(
                        request -> "ask:" + request.clientId() + ":" + request.kind(), Collectors.counting()));
        List<Finding> findings = new ArrayList<>();
        presses.forEach((data, all) -> {
            long there = requests.getOrDefault(data, 0L);
            long answered = all.stream()
                    .filter(press -> Objects.equals(press.answer(), ASKING))
                    .count();
            if (there < answered) {
                findings.add(new Finding(
                        Rule.LOST,
                        "operator " + operator + " was told " + answered + " times that it is asked, and there are "
                                + there + " requests: " + data));
            }
            if (there > all.size()) {
                findings.add(new Finding(
                        Rule.TWICE,
                        "operator " + operator + " pressed " + all.size() + " times, and there are " + there
                                + " requests: " + data));
            }
        });
        return findings;
    }

    private static List<Finding> shown(long client, Evidence evidence) {
        List<String> shown = Timeline.of(client, evidence).questions().stream()
                .map(asked -> String.valueOf(asked.requestId()))
                .toList();
        return evidence.requestsOf(client).stream()
                .filter(request -> !shown.contains(request.id()))
                .map(request -> new Finding(
                        Rule.LOST, "the question of request " + request.id() + " was never shown to client " + client))
                .toList();
    }
}
