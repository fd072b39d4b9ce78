package operatordesk.conversation.client;

import operatordesk.contracts.events.EventId;

/** What the buttons of a step mean that is answered by pressing. */
public sealed interface AnswerPress extends ClientPress {
    /**
     * One of the step's buttons.
     *
     * @param index of the question under which it stands, from 0
     * @param button from 0
     * @param requestId the request to which the question belongs
     */
    record Pick(int index, int button, EventId requestId) implements AnswerPress {
        /** What the button carries. */
        public String data() {
            return "pick:" + index + ":" + button + ":" + requestId;
        }
    }
}
