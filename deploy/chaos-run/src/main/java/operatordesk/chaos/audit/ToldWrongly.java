package operatordesk.chaos.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import operatordesk.chaos.audit.Finding.Rule;
import operatordesk.chaos.people.Marks;
import operatordesk.chaos.people.Office;

/**
 * Nothing of one client stands in another's chat, nor with an operator who did not ask for it; nothing at all of a client
 * whom nobody asked.
 */
final class ToldWrongly implements Audit {
    private static final Pattern WORD = Pattern.compile(Marks.WORD);
    private static final Pattern NAME = Pattern.compile("Client\\d{4}");

    @Override
    public List<Finding> findings(Evidence evidence) {
        Map<String, Long> whose = owners(evidence);
        Map<Reports, Set<Long>> askers = askers(evidence);
        List<Finding> findings = new ArrayList<>();
        evidence.chats()
                .forEach((person, chat) -> chat.stream()
                        .filter(Shown::byBot)
                        .forEach(shown -> marks(shown).forEach(mark -> {
                            Long owner = whose.get(mark);
                            if (owner == null || !mayRead(person, owner, shown, askers)) {
                                findings.add(new Finding(
                                        Rule.TOLD_WRONGLY,
                                        "something of client " + owner + " in message " + shown.messageId() + " of "
                                                + person));
                            }
                        })));
        for (long client : evidence.clients()) {
            evidence.chat(client).stream()
                    .filter(shown -> shown.byBot() && namesOther(client, shown.text()))
                    .forEach(shown -> findings.add(new Finding(
                            Rule.TOLD_WRONGLY,
                            "another client's name in message " + shown.messageId() + " of " + client)));
        }
        return findings;
    }

    /** Whose every word and every file is. */
    private static Map<String, Long> owners(Evidence evidence) {
        Map<String, Long> whose = new HashMap<>();
        evidence.deeds().forEach(deed -> {
            matches(WORD, deed.content().mark()).forEach(word -> whose.put(word, deed.clientId()));
            evidence.fileIn(deed.clientId(), deed.messageId()).ifPresent(file -> whose.put(file, deed.clientId()));
        });
        evidence.edits()
                .forEach(
                        edit -> matches(WORD, edit.content().mark()).forEach(word -> whose.put(word, edit.clientId())));
        return whose;
    }

    private static List<String> marks(Shown shown) {
        List<String> marks = new ArrayList<>(matches(WORD, shown.text()));
        if (shown.file() != null) {
            marks.add(shown.file());
        }
        return marks;
    }

    private static List<String> matches(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().map(MatchResult::group).toList();
    }

    /** Who asked for what every message about a request says. */
    private static Map<Reports, Set<Long>> askers(Evidence evidence) {
        return evidence.rows().requests().stream()
                .collect(Collectors.groupingBy(
                        Reports::about, Collectors.mapping(Rows.Request::operatorId, Collectors.toSet())));
    }

    private static boolean mayRead(long person, long owner, Shown shown, Map<Reports, Set<Long>> askers) {
        return person == owner
                || Reports.of(shown.text())
                        .filter(report -> report.clientId() == owner
                                && askers.getOrDefault(report, Set.of()).contains(person))
                        .isPresent();
    }

    private static boolean namesOther(long client, String text) {
        return matches(NAME, text).stream().anyMatch(name -> !name.equals(Office.name(client)));
    }
}
