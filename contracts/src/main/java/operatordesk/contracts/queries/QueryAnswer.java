package operatordesk.contracts.queries;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.List;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.stores.RequestStatus;
import org.jspecify.annotations.Nullable;

/** The storage service's answer to a {@link Query}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
public sealed interface QueryAnswer
        permits QueryAnswer.Clients,
                QueryAnswer.Card,
                QueryAnswer.Standing,
                HistoryAnswer,
                FilesAnswer,
                ReviewAnswer,
                InvitationAnswer {
    /** A page of clients; next is absent on the last one. */
    @JsonTypeName("clients")
    record Clients(List<ClientLine> lines, @Nullable Cursor next) implements QueryAnswer {
        public Clients {
            lines = List.copyOf(lines);
        }
    }

    /** A client and its latest requests, newest first; no client when nobody has that ID, and when it was erased, if ever. */
    @JsonTypeName("card")
    record Card(
            @Nullable ClientLine client,
            List<RequestLine> requests,
            @Nullable Instant erasedAt) implements QueryAnswer {
        public Card {
            requests = List.copyOf(requests);
        }
    }

    /**
     * Where a client stands; when it was erased, if ever.
     *
     * @param generation the highest of the client's requests, 0 without any
     * @param latest the newest request, absent without any
     * @param answers what arrived for the newest request in the order it came, late ones and those taken back left out
     * @param earlier the client's requests before the newest one, at most some dozens, the newest first
     * @param messages the message ids of answers that are not in {@code answers}, at most some dozens, the newest first
     * @param chatWith the operator with whom the client's chat is open, absent while it is not
     */
    @JsonTypeName("standing")
    record Standing(
            @Nullable ClientLine client,
            int generation,
            @Nullable LatestRequest latest,
            List<AnswerLine> answers,
            List<EventId> earlier,
            List<Long> messages,
            @Nullable Instant erasedAt,
            @Nullable Long chatWith)
            implements QueryAnswer {
        public Standing {
            answers = List.copyOf(answers);
            earlier = List.copyOf(earlier);
            messages = List.copyOf(messages);
        }
    }

    /** A client as lists show it, with the office's own name for it if there is one, and whether operators blocked it. */
    record ClientLine(
            Person person,
            String language,
            boolean reachable,
            Instant since,
            Instant activeAt,
            @Nullable String label,
            boolean barred) {}

    /** A request as a card shows it; delivered once its first question stood in the client's chat. */
    record RequestLine(EventId id, String kind, RequestStatus status, Instant askedAt, boolean delivered) {}

    /** A request as a session is rebuilt from it, with the keys of the steps that the client has closed. */
    record LatestRequest(
            EventId id,
            int generation,
            long operatorId,
            String kind,
            String definition,
            RequestStatus status,
            Instant askedAt,
            List<String> closed,
            Reviewing reviewing) {
        public LatestRequest {
            closed = List.copyOf(closed);
        }
    }
}
