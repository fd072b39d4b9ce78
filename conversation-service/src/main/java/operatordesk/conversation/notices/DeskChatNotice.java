package operatordesk.conversation.notices;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import operatordesk.conversation.catalogue.Localized;
import org.jspecify.annotations.Nullable;

/** What is shown to an operator of its chats with clients, besides reports. */
public sealed interface DeskChatNotice extends OperatorNotice {
    /** What a client wrote, itself. */
    @JsonTypeName("chat_from_client")
    record FromClient(ChatRef client, ChatMessage message) implements DeskChatNotice {}

    /** The client's words, changed in place. */
    @JsonTypeName("chat_from_client_reworded")
    record Reworded(ChatRef client, String text) implements DeskChatNotice {}

    /**
     * What the operator wrote is held until it is known for whom it is.
     *
     * @param messages how many messages wait
     * @param clients for whom they can be
     * @param question the newest of the messages, by which the question is known; absent since a former release
     * @param earlier how many others wait at the question before, which stays; absent where none do
     */
    @JsonTypeName("chat_to_whom")
    record ToWhom(
            int messages,
            List<ChatRef> clients,
            @Nullable Long question,
            @Nullable Integer earlier) implements DeskChatNotice {
        public ToWhom {
            clients = List.copyOf(clients);
        }
    }

    /** Takes the place of such a question that is asked anew, because more messages wait. */
    @JsonTypeName("chat_asked_below")
    record AskedBelow() implements DeskChatNotice {}

    /** What was held is let go. */
    @JsonTypeName("chat_nobody")
    record ToNobody() implements DeskChatNotice {}

    /** What was held is passed on. */
    @JsonTypeName("chat_to_this_one")
    record PassedOn(ChatRef client, int messages) implements DeskChatNotice {}

    /** Ready replies to choose from. */
    @JsonTypeName("chat_ready_replies")
    record ReadyReplies(long clientId) implements DeskChatNotice {}

    /** A ready reply is on its way. */
    @JsonTypeName("chat_ready_reply_sent")
    record ReadyReplySent(ChatRef client, Localized text) implements DeskChatNotice {}

    /** Which chats are open after this, with their keys. */
    @JsonTypeName("chats_open")
    record Open(ChatReport report, List<ChatRef> clients) implements DeskChatNotice {
        public Open {
            clients = List.copyOf(clients);
        }
    }

    /** How a message is taken back. */
    @JsonTypeName("chat_how_to_take_back")
    record HowToTakeBack() implements DeskChatNotice {}
}
