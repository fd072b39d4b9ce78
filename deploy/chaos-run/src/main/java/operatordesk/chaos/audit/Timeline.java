package operatordesk.chaos.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import operatordesk.chaos.Kinds;
import org.jspecify.annotations.Nullable;

/**
 * The questions that a client was shown, in order, each with the request that it belongs to.
 *
 * <p>A question does not say which request it belongs to. The log does: a question that opens a request stands there under an
 * id that begins with the request's. A copy that was sent and never noted is not in the log, and the same text follows it.
 */
record Timeline(List<Asked> questions) {
    Timeline {
        questions = List.copyOf(questions);
    }

    /**
     * A question in the chat.
     *
     * @param requestId absent where nothing tells it
     */
    record Asked(
            long messageId,
            Kinds.Question question,
            @Nullable String requestId) {}

    static Timeline of(long clientId, Evidence evidence) {
        Map<Long, String> log = new HashMap<>();
        evidence.rows().messages().stream()
                .filter(row -> row.chatId() == clientId && !row.fromClient())
                .forEach(row -> log.put(row.messageId(), row.id()));
        List<Shown> said = evidence.chat(clientId).stream().filter(Shown::byBot).toList();
        List<Asked> asked = new ArrayList<>();
        List<String> requests = openings(said, log, evidence.requestsOf(clientId));
        for (int i = 0; i < said.size(); i++) {
            Shown shown = said.get(i);
            String request = requests.get(i);
            evidence.kinds()
                    .question(shown.text())
                    .ifPresent(question ->
                            asked.add(new Asked(shown.messageId(), question, request.isEmpty() ? null : request)));
        }
        return new Timeline(asked);
    }

    /** For each message of the bot the request that was open then; empty before the first. */
    private static List<String> openings(List<Shown> said, Map<Long, String> log, List<Rows.Request> requests) {
        List<String> open = new ArrayList<>();
        String current = "";
        for (int i = 0; i < said.size(); i++) {
            current = opened(said, i, log, requests).orElse(current);
            open.add(current);
        }
        return open;
    }

    private static Optional<String> opened(
            List<Shown> said, int at, Map<Long, String> log, List<Rows.Request> requests) {
        String row = log.get(said.get(at).messageId());
        if (row == null) {
            boolean copied = at + 1 < said.size() && said.get(at + 1).repeats(said.get(at));
            return copied ? opened(said, at + 1, log, requests) : Optional.empty();
        }
        return requests.stream()
                .map(Rows.Request::id)
                .filter(id -> row.startsWith(id + "/"))
                .findFirst();
    }

    /** The newest question that stood above a message. */
    Optional<Asked> before(long messageId) {
        return questions.stream().filter(asked -> asked.messageId() < messageId).reduce((former, later) -> later);
    }

    /** Whether anything was ever asked before a message. */
    boolean isAskedBefore(long messageId) {
        return before(messageId).isPresent();
    }
}
