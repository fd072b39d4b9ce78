package operatordesk.conversation.catalogue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Several kinds asked as one request: their questions one after the other, with one number, one summary and one verdict. It is
 * due when the first of them is, and expires when the last would.
 */
final class Together {
    /** Between the keys that a request's own is made of. */
    static final String AND = "+";

    /** A title names no more of them. */
    private static final int MOST_NAMED = 3;

    private Together() {}

    /** @param kinds at least two, no two alike */
    static RequestKind of(List<RequestKind> kinds) {
        return new RequestKind(
                kinds.stream().map(RequestKind::key).collect(Collectors.joining(AND)),
                title(kinds.stream().map(RequestKind::label).toList()),
                kinds.getLast().received(),
                kinds.stream().flatMap(kind -> steps(kind).stream()).toList(),
                reasons(kinds),
                kinds.stream()
                        .map(RequestKind::due)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                reminders(kinds),
                kinds.stream().allMatch(kind -> kind.expires() != null) ? longest(kinds) : null,
                kinds.stream().anyMatch(RequestKind::reviewed));
    }

    static Localized title(List<Localized> labels) {
        return new Localized(title(labels, Localized::ru), title(labels, Localized::en));
    }

    private static String title(List<Localized> labels, Function<Localized, String> language) {
        List<String> named =
                new ArrayList<>(labels.stream().limit(MOST_NAMED).map(language).toList());
        if (labels.size() > MOST_NAMED) {
            named.add(Integer.toString(labels.size() - MOST_NAMED));
        }
        return String.join(" + ", named);
    }

    /** Kinds may have steps of the same key. */
    private static List<StepDefinition> steps(RequestKind kind) {
        return kind.steps().stream()
                .map(step -> StepCopy.of(step, kind.key() + "." + step.key(), step.prompt()))
                .toList();
    }

    private static List<Reason> reasons(List<RequestKind> kinds) {
        Map<String, Reason> reasons = new LinkedHashMap<>();
        kinds.forEach(kind -> kind.reasons().forEach(reason -> reasons.putIfAbsent(reason.key(), reason)));
        return List.copyOf(reasons.values());
    }

    private static @Nullable Duration longest(List<RequestKind> kinds) {
        return kinds.stream()
                .map(RequestKind::expires)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Those that begin first. */
    private static List<Duration> reminders(List<RequestKind> kinds) {
        return kinds.stream()
                .map(RequestKind::reminders)
                .filter(times -> !times.isEmpty())
                .min(Comparator.comparing(List::getFirst))
                .orElse(List.of());
    }
}
