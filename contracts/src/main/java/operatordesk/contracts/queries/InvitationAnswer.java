package operatordesk.contracts.queries;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.stores.InvitationRow;
import org.jspecify.annotations.Nullable;

/** What is answered about invitations. */
public sealed interface InvitationAnswer extends QueryAnswer {
    /** An invitation; absent when there is none of that number. */
    @JsonTypeName("invitation")
    record Invitation(@Nullable InvitationLine line) implements InvitationAnswer {}

    /** A page of invitations; next is absent on the last one. */
    @JsonTypeName("invitations")
    record Invitations(List<InvitationLine> lines, @Nullable Cursor next) implements InvitationAnswer {
        public Invitations {
            lines = List.copyOf(lines);
        }
    }

    /** An invitation with who came by it, absent while nobody has. */
    record InvitationLine(InvitationRow row, @Nullable Person client) {}
}
