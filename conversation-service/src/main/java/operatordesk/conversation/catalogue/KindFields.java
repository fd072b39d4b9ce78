package operatordesk.conversation.catalogue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one kind. */
final class KindFields {
    private static final int MOST_REASONS = 10;
    private static final int MOST_REMINDERS = 10;

    private KindFields() {}

    static RequestKind kind(YamlPlace place, Set<String> taken) {
        String key = place.need("key", "", field -> CatalogueFile.key(field, taken));
        var label = place.need(
                "label", StepFields.NOTHING, field -> StepFields.localized(field, CatalogueFile.LONGEST_LABEL));
        var received = place.need(
                "received", StepFields.NOTHING, field -> StepFields.localized(field, CatalogueFile.LONGEST_TEXT));
        Set<String> stepKeys = new HashSet<>();
        List<StepDefinition> steps =
                place.need("steps", List.of(), list -> list.items(step -> StepFields.step(step, stepKeys)));
        List<Reason> reasons = place.find("reasons").map(KindFields::reasons).orElse(List.of());
        Duration due = place.find("due").map(YamlPlace::time).orElse(null);
        List<Duration> reminders =
                place.find("reminders").map(KindFields::reminders).orElse(List.of());
        Duration expires = place.find("expires")
                .map(field -> expires(field, due, reminders))
                .orElse(null);
        boolean reviewed = place.find("review").map(YamlPlace::yes).orElse(true);
        place.nothingElse();
        return new RequestKind(key, label, received, steps, reasons, due, reminders, expires, reviewed);
    }

    private static List<Reason> reasons(YamlPlace place) {
        Set<String> keys = new HashSet<>();
        return place.items(MOST_REASONS, item -> reason(item, keys));
    }

    private static Reason reason(YamlPlace place, Set<String> taken) {
        String key = place.need("key", "", field -> CatalogueFile.key(field, taken));
        var text = place.need(
                "text", StepFields.NOTHING, field -> StepFields.localized(field, CatalogueFile.LONGEST_LABEL));
        place.nothingElse();
        return new Reason(key, text);
    }

    /** Nobody is reminded of what is closed, and nothing closed is overdue. */
    private static Duration expires(YamlPlace place, @Nullable Duration due, List<Duration> reminders) {
        Duration time = place.time();
        boolean late = Stream.concat(Stream.ofNullable(due), reminders.stream())
                .allMatch(before -> before.compareTo(time) < 0);
        if (!late) {
            place.mistake("a time later than due and the reminders is expected");
        }
        return time;
    }

    /** Each later than the one before it. */
    private static List<Duration> reminders(YamlPlace place) {
        List<Duration> times = new ArrayList<>();
        place.items(MOST_REMINDERS, item -> {
            Duration time = item.time();
            if (!times.isEmpty() && time.compareTo(times.getLast()) <= 0) {
                item.mistake("a time later than the one before it is expected");
            }
            times.add(time);
            return time;
        });
        return times;
    }
}
