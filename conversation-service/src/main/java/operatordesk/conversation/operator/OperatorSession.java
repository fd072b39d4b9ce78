package operatordesk.conversation.operator;

import operatordesk.conversation.catalogue.Language;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept of an operator between two events.
 *
 * @param search what was searched for last, so that its pages can be turned; absent before the first search
 */
public record OperatorSession(
        long id,
        Language language,
        OperatorState state,
        @Nullable String search) {
    /** An operator who was never seen before. */
    public static OperatorSession first(long id, Language language) {
        return new OperatorSession(id, language, new OperatorState.AtDesk(), null);
    }

    OperatorSession in(OperatorState next) {
        return new OperatorSession(id, language, next, search);
    }

    OperatorSession speaking(Language other) {
        return new OperatorSession(id, other, state, search);
    }

    OperatorSession searching(String words) {
        return new OperatorSession(id, language, state, words);
    }
}
