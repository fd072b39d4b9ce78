package operatordesk.contracts.stores;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import operatordesk.contracts.events.EventId;
import org.jspecify.annotations.Nullable;

/** What belongs to a chat between an operator and a client. What the client writes is a {@link Row.Message} like all it writes. */
public sealed interface ChatRow extends Row {
    /**
     * With whom the client's chat is open. An older one that comes late changes nothing.
     *
     * @param operatorId absent once it is closed
     */
    @JsonTypeName("chat_with")
    record With(long clientId, @Nullable Long operatorId, Instant at) implements ChatRow {}

    /**
     * A line of the message log: what an operator says to a client. It is kept as on its way.
     *
     * @param what in a word, as for {@link Row.Message}
     */
    @JsonTypeName("chat_said")
    record Said(
            EventId id,
            long clientId,
            long operatorId,
            String what,
            @Nullable String text,
            @Nullable String fileId,
            Instant at)
            implements ChatRow {}

    /**
     * What became of such a line.
     *
     * @param saidId its id
     * @param messageId in the client's chat; absent where it does not stand there
     */
    @JsonTypeName("chat_carried")
    record Carried(
            EventId saidId, Carriage carriage, @Nullable Long messageId, Instant at) implements ChatRow {}

    /** Where something is that an operator says to a client. */
    enum Carriage {
        /** It will be shown. */
        ON_ITS_WAY,
        /** It stands in the client's chat. */
        DELIVERED,
        /** It cannot be shown. */
        IMPOSSIBLE,
        /** Nobody knows whether it stands there: somebody died, or the connection broke, at the wrong instant. */
        UNKNOWN
    }
}
