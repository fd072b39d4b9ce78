package operatordesk.conversation.operator;

import java.util.List;
import operatordesk.conversation.catalogue.RequestKind;
import operatordesk.conversation.catalogue.Selection;

/** Buttons by which operators ask a client for several kinds at once. They carry what was picked, so that each works at any time. */
public sealed interface SeveralPress extends OperatorPress {
    /** Shows what can be picked, with what is. */
    record Pick(long clientId, Selection picked) implements SeveralPress {
        @Override
        public String data() {
            return "pick:" + clientId + ":" + picked.written();
        }
    }

    /** Ask a client for all that was picked, as one request. */
    record AskTogether(long clientId, Selection picked) implements SeveralPress {
        @Override
        public String data() {
            return "asks:" + clientId + ":" + picked.written();
        }
    }

    /** Asks for the same again, one kind or several. */
    static OperatorPress askAgain(long clientId, String key) {
        List<String> keys = RequestKind.keys(key);
        return keys.size() == 1 ? new OperatorPress.Ask(clientId, key) : new AskTogether(clientId, Selection.of(keys));
    }
}
