package operatordesk.contracts.queries;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.List;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.queries.QueryAnswer.ClientLine;
import operatordesk.contracts.queries.QueryAnswer.LatestRequest;
import org.jspecify.annotations.Nullable;

/** What is answered about requests that operators look through. */
public sealed interface ReviewAnswer extends QueryAnswer {
    /**
     * A request with what arrived for it in the order it came, late answers left out.
     *
     * @param request absent when the client has no such request
     */
    @JsonTypeName("requested")
    record Requested(@Nullable LatestRequest request, List<AnswerLine> answers) implements ReviewAnswer {
        public Requested {
            answers = List.copyOf(answers);
        }
    }

    /** A page of requests that wait; next is absent on the last one. */
    @JsonTypeName("waiting")
    record Waiting(List<WaitingLine> lines, @Nullable Cursor next) implements ReviewAnswer {
        public Waiting {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A request that waits.
     *
     * @param label the office's own name of the client, absent without one
     * @param kind the request kind's key
     */
    record WaitingLine(EventId id, Person client, @Nullable String label, String kind, Instant since) {}

    /** How many wait, each counted up to {@link #MOST}. */
    @JsonTypeName("counts")
    record Counts(int toReview, int overdue) implements ReviewAnswer {
        /** Nobody needs to know how many more there are, and counting them takes time. */
        public static final int MOST = 1_000;
    }

    /** Another client who sent the same file before, the first of several; absent where nobody did. */
    @JsonTypeName("sent_before")
    record SentBefore(@Nullable ClientLine other) implements ReviewAnswer {}

    /** The next ones in the order of their IDs; fewer than were asked for on the last page. */
    @JsonTypeName("pending")
    record Pending(List<Long> clientIds) implements ReviewAnswer {
        public Pending {
            clientIds = List.copyOf(clientIds);
        }
    }

    /** Operators as Telegram named them last, in the order of their names. */
    @JsonTypeName("operators")
    record Operators(List<Person> operators) implements ReviewAnswer {
        public Operators {
            operators = List.copyOf(operators);
        }
    }
}
