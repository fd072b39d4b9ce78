package operatordesk.conversation.client;

import operatordesk.conversation.catalogue.RequestKind;

/**
 * How far operators are with a request of which everything has come.
 *
 * @param attempt 1 once everything had come; everything that comes after that makes one more, corrections too
 */
public record Review(int attempt) {
    /** Not everything has come yet. */
    public static final Review NOTHING = new Review(0);

    static final Review FIRST = new Review(1);

    /** Something came that the operators have to see. */
    Review more() {
        return new Review(attempt + 1);
    }

    /** The attempt that operators give their verdict on, 0 where the kind wants none. */
    int of(RequestKind kind) {
        return kind.reviewed() ? attempt : NOTHING.attempt;
    }
}
