package operatordesk.conversation.notices;

import com.fasterxml.jackson.annotation.JsonTypeName;
import operatordesk.contracts.events.Person;
import org.jspecify.annotations.Nullable;

/** What operators are shown of invitations. */
public sealed interface InvitationNotice extends OperatorNotice {
    /** The link, to be passed on. */
    @JsonTypeName("invitation_link")
    record Link(InvitationRef invitation) implements InvitationNotice {}

    /** How it stands, with what can be done about it. */
    @JsonTypeName("invitation_terms")
    record Standing(InvitationRef invitation) implements InvitationNotice {}

    /** Somebody came by one. */
    @JsonTypeName("invitation_came")
    record Came(Person client, @Nullable String label) implements InvitationNotice {}

    /** There is no such invitation. */
    @JsonTypeName("invitation_unknown")
    record Unknown() implements InvitationNotice {}
}
