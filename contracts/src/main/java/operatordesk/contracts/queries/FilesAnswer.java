package operatordesk.contracts.queries;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.List;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.SentFile;
import operatordesk.contracts.queries.QueryAnswer.ClientLine;
import org.jspecify.annotations.Nullable;

/**
 * A page of a client's files.
 *
 * @param client absent when nobody has that ID
 * @param files the oldest first
 * @param more whether files follow the last one
 */
@JsonTypeName("files")
public record FilesAnswer(@Nullable ClientLine client, List<FileLine> files, boolean more) implements QueryAnswer {
    public FilesAnswer {
        files = List.copyOf(files);
    }

    /**
     * A file of an answer.
     *
     * @param place a greater one came later
     * @param kind the request kind's key
     * @param step the key of the step that it answers
     * @param page from 1
     * @param attempt from 1: which of the files it is that came for that page
     */
    public record FileLine(
            long place,
            EventId requestId,
            String kind,
            String step,
            int page,
            int attempt,
            SentFile file,
            Instant at) {}
}
