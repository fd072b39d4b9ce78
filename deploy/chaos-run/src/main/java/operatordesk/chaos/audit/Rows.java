package operatordesk.chaos.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is in PostgreSQL. */
public record Rows(List<Request> requests, List<Answer> answers, List<Message> messages) {
    public Rows {
        requests = List.copyOf(requests);
        answers = List.copyOf(answers);
        messages = List.copyOf(messages);
    }

    /** Those of one client. */
    Rows of(long client) {
        return new Rows(
                requests.stream()
                        .filter(request -> request.clientId() == client)
                        .toList(),
                answers.stream().filter(answer -> answer.clientId() == client).toList(),
                messages.stream().filter(message -> message.chatId() == client).toList());
    }

    /** A request. */
    public record Request(String id, long clientId, int generation, long operatorId, String kind, String status) {
        /** The number that people read. */
        public String number() {
            return id.split("\\.", 2)[0];
        }

        boolean isComplete() {
            return !status.equals("OPEN") && !status.equals("SUPERSEDED");
        }
    }

    /**
     * An answer.
     *
     * @param arrival the order in which they were stored
     * @param file the file's {@code file_unique_id}
     */
    public record Answer(
            String id,
            long arrival,
            String requestId,
            long clientId,
            String step,
            int page,
            @Nullable String text,
            @Nullable String file,
            long messageId,
            boolean late) {}

    /** A line of the message log. */
    public record Message(
            String id,
            long chatId,
            boolean fromClient,
            String what,
            @Nullable String text,
            long messageId) {
        boolean isEdit() {
            return what.equals("edit");
        }
    }
}
