package operatordesk.conversation.operator;

import operatordesk.contracts.queries.Cursor;
import org.jspecify.annotations.Nullable;

/** Buttons of the desk itself: by which operators find clients, name them, and go off duty. */
public sealed interface DeskPress extends OperatorPress {
    /** How somebody is found. */
    record Find() implements DeskPress {
        @Override
        public String data() {
            return "find";
        }
    }

    /** A page of what was searched for last. */
    record Found(@Nullable Cursor after) implements DeskPress {
        @Override
        public String data() {
            return "found" + OperatorPress.data(after);
        }
    }

    /** Give the client a name of the office's. */
    record Label(long clientId) implements DeskPress {
        @Override
        public String data() {
            return "label:" + clientId;
        }
    }

    /** Go off duty, or come back. */
    record Duty(boolean away) implements DeskPress {
        @Override
        public String data() {
            return away ? "duty:off" : "duty:on";
        }
    }
}
