package operatordesk.contracts.queries;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.List;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.queries.QueryAnswer.ClientLine;
import operatordesk.contracts.stores.ChatRow;
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
         * @param by the operator who said it; absent for what the client or the bot said
         * @param carriage what became of what an operator said; absent for all else
         */
        @JsonTypeName("said")
        record Said(
                long place,
                Instant at,
                Direction direction,
                String what,
                @Nullable String text,
                @Nullable Person by,
                ChatRow.@Nullable Carriage carriage)
                implements Line {
            /** What the client or the bot said. */
            public Said(long place, Instant at, Direction direction, String what, @Nullable String text) {
                this(place, at, direction, what, text, null, null);
            }
        }

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
