package operatordesk.conversation.operator;

import operatordesk.contracts.queries.Cursor;
import org.jspecify.annotations.Nullable;

/** Buttons by which operators find clients and name them. */
public sealed interface FindPress extends OperatorPress {
    /** How somebody is found. */
    record Find() implements FindPress {
        @Override
        public String data() {
            return "find";
        }
    }

    /** A page of what was searched for last. */
    record Found(@Nullable Cursor after) implements FindPress {
        @Override
        public String data() {
            return "found" + OperatorPress.data(after);
        }
    }

    /** Give the client a name of the office's. */
    record Label(long clientId) implements FindPress {
        @Override
        public String data() {
            return "label:" + clientId;
        }
    }
}
