package operatordesk.contracts.queries;

import java.time.Instant;
import operatordesk.contracts.events.SentFile;
import org.jspecify.annotations.Nullable;

/** An answer as a session is rebuilt from it: a text or a file. */
public record AnswerLine(
        String step,
        int page,
        @Nullable String text,
        @Nullable SentFile file,
        long messageId,
        Instant at) {}
