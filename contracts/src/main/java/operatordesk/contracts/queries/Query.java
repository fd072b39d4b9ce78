package operatordesk.contracts.queries;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;

/** A question to the storage service. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
public sealed interface Query
        permits Query.Clients,
                Query.Found,
                Query.Card,
                Query.Standing,
                HistoryQuery,
                FilesQuery,
                ReviewQuery,
                InvitationQuery {
    /**
     * The clients by their newest activity, answered with {@link QueryAnswer.Clients}.
     *
     * @param after the last line of the page before; absent for the first page
     * @param most 1 to 50
     */
    @JsonTypeName("clients")
    record Clients(@Nullable Cursor after, int most) implements Query {}

    /**
     * The clients of whom all of these words are part of the name, the label, the phone number or the username, in any case and any
     * alphabet, or whose ID it is; answered with {@link QueryAnswer.Clients}.
     *
     * @param words 1 to 100 characters
     * @param after the last line of the page before; absent for the first page
     * @param most 1 to 50
     */
    @JsonTypeName("found")
    record Found(String words, @Nullable Cursor after, int most) implements Query {}

    /** One client with its latest requests, answered with {@link QueryAnswer.Card}. */
    @JsonTypeName("card")
    record Card(long clientId, int mostRequests) implements Query {}

    /** What a chat's session is rebuilt from when it is not in Redis, answered with {@link QueryAnswer.Standing}. */
    @JsonTypeName("standing")
    record Standing(long clientId) implements Query {}
}
