package operatordesk.conversation.operator;

import operatordesk.conversation.catalogue.Language;

/** All that is kept of an operator between two events. */
public record OperatorSession(long id, Language language, OperatorState state) {
    /** An operator who was never seen before. */
    public static OperatorSession first(long id, Language language) {
        return new OperatorSession(id, language, new OperatorState.AtDesk());
    }

    OperatorSession in(OperatorState next) {
        return new OperatorSession(id, language, next);
    }

    OperatorSession speaking(Language other) {
        return new OperatorSession(id, other, state);
    }
}
