package operatordesk.conversation.notices;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What operators hear of what was done on a client's card. */
public sealed interface CardReport extends Report {
    /**
     * The client's card is another now, and takes the place of this message.
     *
     * @param messageId the message under which the operator pressed
     */
    @JsonTypeName("card_changed")
    record Changed(long clientId, long messageId) implements CardReport {}

    /**
     * All that was known of the client is erased. Every operator's chat is told, so that nothing of it waits there any more.
     *
     * @param messageId the message that it is said at, absent for a new one
     * @param isSaid whether the operator has to read it
     */
    @JsonTypeName("client_erased")
    record Erased(long clientId, Instant at, @Nullable Long messageId, boolean isSaid) implements CardReport {}

    /** The client was blocked while it was answering: the request is closed, and what had come is kept. */
    @JsonTypeName("closed_by_barring")
    record ClosedByBarring(RequestRef request, int done, int of) implements CardReport {}
}
