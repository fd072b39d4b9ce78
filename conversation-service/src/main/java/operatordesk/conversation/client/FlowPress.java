package operatordesk.conversation.client;

import operatordesk.contracts.events.EventId;

/**
 * What the buttons under a client's questions mean. Each carries the request that it belongs to, so that one of an earlier
 * request is recognised. What a button carries has at most 64 bytes (Telegram's rule): an id has up to 38 letters, so all fit.
 */
public sealed interface FlowPress extends ClientPress {
    EventId requestId();

    /** What the button carries. */
    String data();

    /** One question back; the index is of the question under which the button stands. */
    record Back(int index, EventId requestId) implements FlowPress {
        @Override
        public String data() {
            return "back:" + index + ":" + requestId;
        }
    }

    /** No more pages; the index is of the question under which the button stands. */
    record Done(int index, EventId requestId) implements FlowPress {
        @Override
        public String data() {
            return "done:" + index + ":" + requestId;
        }
    }

    /** A question to the operator. */
    record Question(EventId requestId) implements FlowPress {
        @Override
        public String data() {
            return "question:" + requestId;
        }
    }

    /** Back to the question that was open, or to the summary. */
    record GoOn(EventId requestId) implements FlowPress {
        @Override
        public String data() {
            return "go_on:" + requestId;
        }
    }

    /** Cancel: asked once more before anything happens. */
    record Cancel(EventId requestId) implements FlowPress {
        @Override
        public String data() {
            return "cancel:" + requestId;
        }
    }

    /** Yes, cancel. */
    record Drop(EventId requestId) implements FlowPress {
        @Override
        public String data() {
            return "drop:" + requestId;
        }
    }

    /** All is right, send it. */
    record Send(EventId requestId) implements FlowPress {
        @Override
        public String data() {
            return "send:" + requestId;
        }
    }

    /** Choose which answer of the summary to give anew. */
    record Change(EventId requestId) implements FlowPress {
        @Override
        public String data() {
            return "change:" + requestId;
        }
    }

    /** Give this answer of the summary anew. */
    record ChangeAnswer(int index, EventId requestId) implements FlowPress {
        @Override
        public String data() {
            return "change:" + index + ":" + requestId;
        }
    }

    /** Send something besides, after all had been sent. */
    record Another(EventId requestId) implements FlowPress {
        @Override
        public String data() {
            return "another:" + requestId;
        }
    }
}
