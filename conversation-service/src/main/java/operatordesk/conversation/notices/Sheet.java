package operatordesk.conversation.notices;

import operatordesk.contracts.events.EventId;

/**
 * What an operator had before their eyes when deciding: which request of which client, and how much of it.
 *
 * @param attempt the request's count of what came: 1 once everything had come, more with everything after that
 */
public record Sheet(long clientId, EventId requestId, int attempt) {
    private static final int RADIX = 36;
    private static final String ID = "\\d+\\.\\d+(/\\d+)*";

    /** As buttons carry it. */
    public String data() {
        return Long.toString(clientId, RADIX) + ":" + requestId + ":" + attempt;
    }

    /** Reads what {@link #data} wrote; throws {@link IllegalArgumentException} for anything else. */
    public static Sheet of(String clientId, String requestId, String attempt) {
        if (!requestId.matches(ID)) {
            throw new IllegalArgumentException("no request's id");
        }
        return new Sheet(Long.parseLong(clientId, RADIX), new EventId(requestId), Integer.parseInt(attempt));
    }
}
