package operatordesk.conversation.operator;

import operatordesk.conversation.catalogue.Language;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept of an operator between two events.
 *
 * @param search what was searched for last, so that its pages can be turned; absent before the first search
 * @param away off duty: what comes is offered to the others, too
 */
public record OperatorSession(
        long id,
        Language language,
        OperatorState state,
        @Nullable String search,
        boolean away) {
    /** An operator who was never seen before. */
    public static OperatorSession first(long id, Language language) {
        return new OperatorSession(id, language, new OperatorState.AtDesk(), null, false);
    }

    OperatorSession in(OperatorState next) {
        return new OperatorSession(id, language, next, search, away);
    }

    OperatorSession speaking(Language other) {
        return new OperatorSession(id, other, state, search, away);
    }

    OperatorSession searching(String words) {
        return new OperatorSession(id, language, state, words, away);
    }

    OperatorSession away(boolean now) {
        return new OperatorSession(id, language, state, search, now);
    }
}
