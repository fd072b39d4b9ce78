package operatordesk.contracts.queries;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;

/** What is asked about invitations. */
public sealed interface InvitationQuery extends Query {
    /** One invitation, answered with {@link InvitationAnswer.Invitation}. */
    @JsonTypeName("invitation")
    record Invitation(long number) implements InvitationQuery {}

    /**
     * All invitations, the newest first, answered with {@link InvitationAnswer.Invitations}.
     *
     * @param after the last line of the page before, with its number in the place of the client's; absent for the first page
     * @param most 1 to 50
     */
    @JsonTypeName("invitations")
    record Invitations(@Nullable Cursor after, int most) implements InvitationQuery {}
}
