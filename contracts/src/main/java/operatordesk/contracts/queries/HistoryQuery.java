package operatordesk.contracts.queries;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;

/**
 * What was said with a client and asked of it, the newest first, answered with {@link HistoryAnswer}.
 *
 * @param place the line beside the page, which is not part of it; absent for the newest page
 * @param newer whether the page lies after that line instead of before it
 * @param most 1 to 500
 */
@JsonTypeName("history")
public record HistoryQuery(long clientId, @Nullable Long place, boolean newer, int most) implements Query {}
