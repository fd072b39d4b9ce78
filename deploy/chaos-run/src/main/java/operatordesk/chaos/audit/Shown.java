package operatordesk.chaos.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message as it stands in a chat.
 *
 * @param at when it was sent
 * @param file its file's {@code file_unique_id}, absent without a file
 */
public record Shown(
        long messageId,
        boolean byBot,
        Instant at,
        String text,
        @Nullable String file) {}
