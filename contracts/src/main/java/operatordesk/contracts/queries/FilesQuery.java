package operatordesk.contracts.queries;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * All files that a client ever sent as answers, every attempt, the oldest first; answered with {@link FilesAnswer}.
 *
 * @param after the place of the last file of the page before; 0 for the first page
 * @param most 1 to 100
 */
@JsonTypeName("files")
public record FilesQuery(long clientId, long after, int most) implements Query {}
