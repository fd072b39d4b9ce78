package operatordesk.chaos.audit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import operatordesk.chaos.people.Marks;
import org.jspecify.annotations.Nullable;

/** What was sent twice. */
public final class Copies {
    private static final Pattern WORD = Pattern.compile(Marks.WORD);
    /** Longer than a lane is held by one who died, and than a service takes to start. */
    private static final Duration SOON = Duration.ofSeconds(30);

    private static final String NUMBER = "№ ";
    private static final List<String> ONCE_A_REQUEST = List.of("Ответ", "Запрос заменён", "Запросили, ждём");

    private Copies() {}

    /**
     * A message of the bot that the log does not know.
     *
     * @param repeated whether the same is said again, so that it was sent twice and noted once: as the next message whenever that comes, or a little
     *     later where shows that waited for their store came in between, or a little earlier where what a gateway had posted when it was paused
     *     arrived after another had shown the same
     */
    record Unlogged(long messageId, boolean repeated) {}

    static List<Unlogged> unlogged(long client, Evidence evidence) {
        Set<Long> logged = evidence.rows().messages().stream()
                .filter(row -> row.chatId() == client && !row.fromClient())
                .map(Rows.Message::messageId)
                .collect(Collectors.toSet());
        List<Shown> said = evidence.chat(client).stream().filter(Shown::byBot).toList();
        List<Unlogged> found = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            Shown shown = said.get(i);
            if (!logged.contains(shown.messageId())) {
                found.add(new Unlogged(
                        shown.messageId(),
                        isRepeated(said.subList(i + 1, said.size()), shown)
                                || isCopyOf(said.subList(0, i), shown, logged)));
            }
        }
        return found;
    }

    private static boolean isRepeated(List<Shown> later, Shown shown) {
        boolean isNext = !later.isEmpty() && later.getFirst().repeats(shown);
        return isNext
                || later.stream()
                        .takeWhile(
                                next -> Duration.between(shown.at(), next.at()).compareTo(SOON) < 0)
                        .anyMatch(next -> next.repeats(shown));
    }

    /** One that was noted can be the first of only one pair. */
    private static boolean isCopyOf(List<Shown> earlier, Shown shown, Set<Long> logged) {
        List<Shown> alike = earlier.reversed().stream()
                .takeWhile(before -> Duration.between(before.at(), shown.at()).compareTo(SOON) < 0)
                .filter(before -> before.repeats(shown))
                .toList();
        long noted = alike.stream()
                .filter(before -> logged.contains(before.messageId()))
                .count();
        return noted > alike.size() - noted;
    }

    /** How many messages too many clients and operators were sent. */
    public static long count(Evidence evidence) {
        long toClients = evidence.clients().stream()
                .mapToLong(client -> unlogged(client, evidence).stream()
                        .filter(Unlogged::repeated)
                        .count())
                .sum();
        long toOperators = evidence.operators().stream()
                .mapToLong(operator ->
                        toOperator(evidence.chat(operator), evidence.rows().answers()))
                .sum();
        return toClients + toOperators;
    }

    /** Files, and texts that carry something unique: each is sent once, and once more where the client sent it once more. */
    private static long toOperator(List<Shown> chat, List<Rows.Answer> answers) {
        Map<Said, Integer> seen = new HashMap<>();
        chat.stream()
                .filter(Shown::byBot)
                .filter(shown -> shown.file() != null || isOnce(shown.text()))
                .forEach(shown -> seen.merge(new Said(shown.file(), shown.text()), 1, Integer::sum));
        return seen.entrySet().stream()
                .filter(said -> said.getValue() > 1)
                .mapToLong(said -> Math.max(0, said.getValue() - due(said.getKey(), answers)))
                .sum();
    }

    private record Said(@Nullable String file, String text) {}

    private static long due(Said said, List<Rows.Answer> answers) {
        long late = answers.stream()
                .filter(answer -> answer.late() && holds(said, answer))
                .count();
        return Math.max(1, late);
    }

    private static boolean holds(Said said, Rows.Answer answer) {
        return answer.file() == null
                ? said.text().contains(String.valueOf(answer.text()))
                : answer.file().equals(said.file());
    }

    private static boolean isOnce(String text) {
        return text.contains(NUMBER)
                && (WORD.matcher(text).find() || ONCE_A_REQUEST.stream().anyMatch(text::contains));
    }
}
