package operatordesk.contracts.queries;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.List;
import operatordesk.contracts.queries.QueryAnswer.ClientLine;
import operatordesk.contracts.stores.RequestStatus;
import operatordesk.contracts.stores.Row.Direction;
import org.jspecify.annotations.Nullable;

/**
 * A page of a client's history.
 *
 * @param client absent when nobody has that ID
 * @param lines the newest first
 * @param older whether lines follow the last one
 * @param newer whether lines precede the first one
 */
@JsonTypeName("history")
public record HistoryAnswer(@Nullable ClientLine client, List<Line> lines, boolean older, boolean newer)
        implements QueryAnswer {
    public HistoryAnswer {
        lines = List.copyOf(lines);
    }

    /** A line; a greater place is a newer one, in the order in which they were kept. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    public sealed interface Line {
        long place();

        Instant at();

        /**
         * Something that was said.
         *
         * @param what of which kind it was, in the word of the message log
         */
        @JsonTypeName("said")
        record Said(
                long place,
                Instant at,
                Direction direction,
                String what,
                @Nullable String text) implements Line {}

        /**
         * A request that was made.
         *
         * @param kind the request kind's key
         * @param status as it stands now
         */
        @JsonTypeName("asked")
        record Asked(long place, Instant at, String kind, RequestStatus status) implements Line {}
    }
}
