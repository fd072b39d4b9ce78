package operatordesk.conversation.effects;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.List;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Incoming;
import operatordesk.contracts.stores.Row;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.events.InvitationEvent;
import operatordesk.conversation.events.OperatorEvent;
import operatordesk.conversation.notices.Notice;
import org.jspecify.annotations.Nullable;

/** Something that must be done after a turn. It is committed with the turn, so it is never forgotten. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
public sealed interface Effect {
    /** Rows to be kept. */
    @JsonTypeName("store")
    record Store(List<Row> rows) implements Effect {
        public Store {
            rows = List.copyOf(rows);
        }
    }

    /** An event for the machine of another chat, or of the same one. */
    sealed interface Tell extends Effect {
        long chatId();
    }

    @JsonTypeName("tell_client")
    record TellClient(long chatId, ClientEvent event) implements Tell {}

    @JsonTypeName("tell_operator")
    record TellOperator(long chatId, OperatorEvent event) implements Tell {}

    /**
     * For the machine of an invitation. Invitations have sessions and lanes as chats do, under negative numbers: the private chats
     * of Telegram have positive ones.
     */
    @JsonTypeName("tell_invitation")
    record TellInvitation(long number, InvitationEvent event) implements Tell {
        @Override
        public long chatId() {
            return -number;
        }
    }

    /**
     * Something to be said in this chat.
     *
     * @param kept the store effect that must be done first; absent where nothing is waited for
     */
    @JsonTypeName("show")
    record Show(
            Notice notice,
            Language language,
            Target target,
            @Nullable EventId kept) implements Effect {}

    /** A show whose store takes long, or that takes long to make; what came after it may be said before it. */
    @JsonTypeName("late_show")
    record LateShow(Show show) implements Effect {}

    /** The chat's machine is to be woken. */
    @JsonTypeName("wake")
    record Wake(Instant at) implements Effect {}

    /** What stands in a lane and cannot be read by this release. */
    @JsonTypeName("unreadable")
    record Unreadable(String text) implements Effect {}

    /** A person's event that could not be decided when it came. */
    @JsonTypeName("take")
    record Take(Incoming incoming) implements Effect {}
}
