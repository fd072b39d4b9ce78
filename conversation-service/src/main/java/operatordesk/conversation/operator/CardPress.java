package operatordesk.conversation.operator;

/** Buttons on a client's card besides those that ask for something. */
public sealed interface CardPress extends OperatorPress {
    /** Whose card it is. */
    long clientId();

    /** Block the client: asks whether that is really meant. */
    record Bar(long clientId) implements CardPress {
        @Override
        public String data() {
            return "bar:" + clientId;
        }
    }

    /** Really block the client. */
    record ReallyBar(long clientId) implements CardPress {
        @Override
        public String data() {
            return "barred:" + clientId;
        }
    }

    /** Erase the client: asks whether that is really meant. */
    record Erase(long clientId) implements CardPress {
        @Override
        public String data() {
            return "erase:" + clientId;
        }
    }

    /** Really erase the client. */
    record ReallyErase(long clientId) implements CardPress {
        @Override
        public String data() {
            return "erased:" + clientId;
        }
    }

    /** Hear of the client again. */
    record Unbar(long clientId) implements CardPress {
        @Override
        public String data() {
            return "unbar:" + clientId;
        }
    }
}
