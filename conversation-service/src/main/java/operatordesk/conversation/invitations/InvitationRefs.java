package operatordesk.conversation.invitations;

import java.time.Instant;
import operatordesk.contracts.bus.Wire;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.stores.InvitationRow;
import operatordesk.contracts.stores.InvitationRow.Standing;
import operatordesk.conversation.catalogue.RequestKind;
import operatordesk.conversation.invitations.Invitation.Made;
import operatordesk.conversation.notices.InvitationRef;
import org.jspecify.annotations.Nullable;

/** An invitation as operators are told of it, as it is kept, and as it is read again. */
public final class InvitationRefs {
    private InvitationRefs() {}

    static InvitationRef of(Made made, Instant now) {
        Terms terms = made.terms();
        RequestKind kind = terms.kind();
        return new InvitationRef(
                terms.number(),
                terms.label(),
                kind == null ? null : kind.key(),
                kind == null ? null : kind.label(),
                terms.expiresAt(),
                standing(made),
                terms.isOver(now),
                client(made));
    }

    static InvitationRow row(Made made, Instant now) {
        Terms terms = made.terms();
        RequestKind kind = terms.kind();
        Person client = client(made);
        return new InvitationRow(
                terms.number(),
                terms.operatorId(),
                terms.label(),
                kind == null ? null : kind.key(),
                kind == null ? null : Wire.text(kind),
                terms.madeAt(),
                terms.expiresAt(),
                standing(made),
                client == null ? null : client.id(),
                now);
    }

    /**
     * The invitation that was kept.
     *
     * @param client who came by it, absent where nobody did or nobody knows that person any more
     */
    public static Invitation read(InvitationRow row, @Nullable Person client) {
        RequestKind kind = row.definition() == null ? null : Wire.message(row.definition(), RequestKind.class);
        var terms = new Terms(row.number(), row.operatorId(), row.label(), kind, row.madeAt(), row.expiresAt());
        return switch (row.standing()) {
            case OPEN -> new Invitation.Open(terms);
            case WITHDRAWN -> new Invitation.Withdrawn(terms);
            case USED -> new Invitation.Used(terms, client == null ? nobody(row) : client);
        };
    }

    private static Person nobody(InvitationRow row) {
        long id = row.clientId() == null ? 0 : row.clientId();
        return new Person(id, "ID " + id, null, null);
    }

    private static Standing standing(Made made) {
        return switch (made) {
            case Invitation.Open open -> Standing.OPEN;
            case Invitation.Used used -> Standing.USED;
            case Invitation.Withdrawn withdrawn -> Standing.WITHDRAWN;
        };
    }

    private static @Nullable Person client(Made made) {
        return made instanceof Invitation.Used(var terms, var person) ? person : null;
    }
}
