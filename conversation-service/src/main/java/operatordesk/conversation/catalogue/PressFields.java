package operatordesk.conversation.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what stands on buttons. */
final class PressFields {
    /** Telegram shows no more of a button under a message on a narrow screen. */
    private static final int LONGEST_OPTION = 40;

    private static final int MOST_OPTIONS = 20;

    private PressFields() {}

    static List<Localized> options(YamlPlace place) {
        Set<String> taken = new HashSet<>();
        List<Localized> options = place.items(MOST_OPTIONS, item -> option(item, taken));
        if (options.size() == 1) {
            place.mistake("at least two options are expected");
        }
        return options;
    }

    /** What stands on one button, and on none of the others: a client may write it instead of pressing. */
    static Localized option(YamlPlace place, Set<String> taken) {
        Localized option = StepFields.localized(place, LONGEST_OPTION);
        List<String> own = Stream.of(option.ru(), option.en())
                .map(Wording::plain)
                .distinct()
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> twice = new ArrayList<>(own);
        twice.retainAll(taken);
        if (!twice.isEmpty()) {
            place.mistake("another button says the same: '" + twice.getFirst() + "'");
        }
        taken.addAll(own);
        return option;
    }
}
