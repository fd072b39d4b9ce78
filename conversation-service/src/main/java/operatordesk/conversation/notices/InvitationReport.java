package operatordesk.conversation.notices;

import com.fasterxml.jackson.annotation.JsonTypeName;
import operatordesk.contracts.events.Person;
import org.jspecify.annotations.Nullable;

/** What operators hear of invitations. A message id is that of the message to be changed; absent for a new one. */
public sealed interface InvitationReport extends Report {
    /** Its link is to be passed on. */
    @JsonTypeName("invitation_new")
    record New(InvitationRef invitation) implements InvitationReport {}

    /** How it stands. */
    @JsonTypeName("invitation_stands")
    record Stands(InvitationRef invitation, @Nullable Long messageId) implements InvitationReport {}

    /** Somebody came by it. */
    @JsonTypeName("invitation_came")
    record Came(Person client, @Nullable String label) implements InvitationReport {}

    /** There is no such invitation. */
    @JsonTypeName("invitation_unknown")
    record Unknown(@Nullable Long messageId) implements InvitationReport {}
}
