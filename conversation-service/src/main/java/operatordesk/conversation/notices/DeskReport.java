package operatordesk.conversation.notices;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import operatordesk.contracts.events.Person;
import org.jspecify.annotations.Nullable;

/** What operators hear of the desk itself, and of its own names for people. */
public sealed interface DeskReport extends Report {
    /** Somebody wrote of whom nothing is needed. What was written is not told. */
    @JsonTypeName("wrote")
    record Wrote(Person client, @Nullable String label) implements DeskReport {}

    /** A client has another name of the office's; its card is shown. */
    @JsonTypeName("labelled")
    record Labelled(long clientId) implements DeskReport {}

    /** The operator's own trial is over, and nothing of it is open; the menu follows. */
    @JsonTypeName("trial_over")
    record TrialOver() implements DeskReport {}

    /**
     * The catalogue's file has mistakes; the former one stays in force.
     *
     * @param mistakes the first ones, each with its line and path
     * @param more how many there are besides
     */
    @JsonTypeName("catalogue_faulty")
    record CatalogueFaulty(List<String> mistakes, int more) implements DeskReport {
        private static final int TOLD = 10;
        private static final int LONGEST = 300;

        public CatalogueFaulty {
            mistakes = List.copyOf(mistakes);
        }

        /** Of all mistakes, as many as fit into a message. */
        public static CatalogueFaulty of(List<String> mistakes) {
            List<String> told =
                    mistakes.stream().limit(TOLD).map(CatalogueFaulty::cut).toList();
            return new CatalogueFaulty(told, mistakes.size() - told.size());
        }

        private static String cut(String mistake) {
            return mistake.codePointCount(0, mistake.length()) <= LONGEST
                    ? mistake
                    : mistake.substring(0, mistake.offsetByCodePoints(0, LONGEST - 1)) + "…";
        }
    }
}
