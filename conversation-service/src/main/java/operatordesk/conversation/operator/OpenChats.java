package operatordesk.conversation.operator;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import operatordesk.conversation.notices.ChatMessage;
import operatordesk.conversation.notices.ChatRef;
import org.jspecify.annotations.Nullable;

/**
 * An operator's chats.
 *
 * @param open the chats that are open, the one that was opened last at the end
 * @param lately the clients of chats that were closed lately
 * @param passed what the operator wrote last, with the client it went to
 * @param held what the operator wrote of which it is not known for whom it is
 */
public record OpenChats(List<OpenChat> open, List<ChatRef> lately, List<PassedOn> passed, List<ChatMessage> held) {
    /** None. */
    public static final OpenChats NONE = new OpenChats(List.of(), List.of(), List.of(), List.of());

    /** After so long without a word in it an operator may have another client in mind. */
    static final Duration IDLE = Duration.ofMinutes(15);

    /** What is older can neither be changed nor taken back. */
    private static final int MOST_PASSED = 150;

    /** What is older is answered by opening the client's card. */
    private static final int MOST_LATELY = 20;

    /** Of more, the newest are held. */
    private static final int MOST_HELD = 30;

    public OpenChats {
        open = List.copyOf(open);
        lately = List.copyOf(lately);
        passed = List.copyOf(passed);
        held = List.copyOf(held);
    }

    /** A chat that is open; used when either side last wrote. */
    public record OpenChat(ChatRef client, Instant usedAt) {
        long clientId() {
            return client.client().id();
        }
    }

    /** A message of the operator's that went to a client. */
    public record PassedOn(long messageId, long clientId) {}

    /** The clients. */
    List<ChatRef> clients() {
        return open.stream().map(OpenChat::client).toList();
    }

    Optional<OpenChat> with(long clientId) {
        return open.stream().filter(chat -> chat.clientId() == clientId).findFirst();
    }

    /** The only open chat, unless it was silent for so long that it is not sure any more whom the operator means. */
    Optional<OpenChat> only(Instant now) {
        return open.size() == 1 && open.getFirst().usedAt().plus(IDLE).isAfter(now)
                ? Optional.of(open.getFirst())
                : Optional.empty();
    }

    /** The same with a chat open, under the name by which its client is known now. */
    OpenChats opened(ChatRef client, Instant now) {
        Stream<OpenChat> others =
                open.stream().filter(chat -> chat.clientId() != client.client().id());
        return new OpenChats(
                Stream.concat(others, Stream.of(new OpenChat(client, now))).toList(),
                without(client.client().id(), lately),
                passed,
                held);
    }

    OpenChats used(long clientId, Instant now) {
        return new OpenChats(
                open.stream()
                        .map(chat -> chat.clientId() == clientId ? new OpenChat(chat.client(), now) : chat)
                        .toList(),
                lately,
                passed,
                held);
    }

    OpenChats closed(ChatRef client) {
        OpenChats others = forgotten(client.client().id());
        return new OpenChats(others.open, last(MOST_LATELY, others.lately, client), passed, held);
    }

    /** The same without any memory of a client's name. */
    OpenChats forgotten(long clientId) {
        return new OpenChats(
                open.stream().filter(chat -> chat.clientId() != clientId).toList(),
                without(clientId, lately),
                passed,
                held);
    }

    /** For whom what is held can be: the clients of the open chats, and one more whose message was replied to. */
    List<ChatRef> candidates(@Nullable Long answered) {
        Stream<ChatRef> closed = lately.stream()
                .filter(client -> answered != null && client.client().id() == answered);
        return Stream.concat(closed, clients().stream()).toList();
    }

    private static List<ChatRef> without(long clientId, List<ChatRef> clients) {
        return clients.stream()
                .filter(client -> client.client().id() != clientId)
                .toList();
    }

    OpenChats passedOn(long messageId, long clientId) {
        return new OpenChats(open, lately, last(MOST_PASSED, passed, new PassedOn(messageId, clientId)), held);
    }

    /** To whom a message went; empty where it went to nobody, or long ago. */
    Optional<Long> recipient(long messageId) {
        return passed.reversed().stream()
                .filter(one -> one.messageId() == messageId)
                .map(PassedOn::clientId)
                .findFirst();
    }

    OpenChats holding(ChatMessage message) {
        return new OpenChats(open, lately, passed, last(MOST_HELD, held, message));
    }

    /** The same where the operator changed the words of something that is held. */
    OpenChats reworded(long messageId, String text) {
        return new OpenChats(
                open,
                lately,
                passed,
                held.stream()
                        .map(message -> message.messageId() == messageId ? message.reworded(text) : message)
                        .toList());
    }

    OpenChats lettingGo() {
        return new OpenChats(open, lately, passed, List.of());
    }

    private static <T> List<T> last(int most, List<T> before, T one) {
        List<T> all = new ArrayList<>(before);
        all.add(one);
        return all.subList(Math.max(0, all.size() - most), all.size());
    }
}
