package operatordesk.conversation.operator;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
 * @param held what the operator wrote last of which it is not known for whom it is
 * @param asked how it was asked for whom that is; absent where nothing is held, or since a former release
 * @param earlier what was held before and is still asked for by a question of its own; absent before the first
 */
public record OpenChats(
        List<OpenChat> open,
        List<ChatRef> lately,
        List<PassedOn> passed,
        List<ChatMessage> held,
        @Nullable Asked asked,
        @Nullable List<Held> earlier) {
    /** None. */
    public static final OpenChats NONE = new OpenChats(List.of(), List.of(), List.of(), List.of(), null, List.of());

    /** After so long without a word in it an operator may have another client in mind. */
    static final Duration IDLE = Duration.ofMinutes(15);

    /** What is older can neither be changed nor taken back. */
    private static final int MOST_PASSED = 150;

    /** What is older is answered by opening the client's card. */
    private static final int MOST_LATELY = 20;

    /** Of more questions, the newest can be answered. */
    private static final int MOST_EARLIER = 20;

    /** Of more, the newest are held. */
    private static final int MOST_HELD = 30;

    public OpenChats {
        open = List.copyOf(open);
        lately = List.copyOf(lately);
        passed = List.copyOf(passed);
        held = List.copyOf(held);
        earlier = earlier == null ? List.of() : List.copyOf(earlier);
    }

    /** A chat that is open; used when either side last wrote. */
    public record OpenChat(ChatRef client, Instant usedAt) {
        long clientId() {
            return client.client().id();
        }
    }

    /**
     * A question for whom what is held is.
     *
     * @param since when the first message of it was written
     * @param answered the client whose message was replied to; absent where it was none's
     */
    public record Asked(Instant since, @Nullable Long answered) {}

    /** Messages that are held together. */
    public record Held(List<ChatMessage> messages) {
        public Held {
            messages = List.copyOf(messages);
        }

        /** By which its question is known: the newest of its messages. */
        long question() {
            return messages.getLast().messageId();
        }

        private Held reworded(long messageId, String text) {
            return new Held(messages.stream()
                    .map(message -> message.messageId() == messageId ? message.reworded(text) : message)
                    .toList());
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
        return with(
                Stream.concat(others, Stream.of(new OpenChat(client, now))).toList(),
                without(client.client().id(), lately));
    }

    OpenChats used(long clientId, Instant now) {
        return with(
                open.stream()
                        .map(chat -> chat.clientId() == clientId ? new OpenChat(chat.client(), now) : chat)
                        .toList(),
                lately);
    }

    OpenChats closed(ChatRef client) {
        OpenChats others = forgotten(client.client().id());
        return with(others.open, last(MOST_LATELY, others.lately, client));
    }

    /** The same without any memory of a client's name. */
    OpenChats forgotten(long clientId) {
        return with(open.stream().filter(chat -> chat.clientId() != clientId).toList(), without(clientId, lately));
    }

    private OpenChats with(List<OpenChat> nowOpen, List<ChatRef> nowLately) {
        return new OpenChats(nowOpen, nowLately, passed, held, asked, earlier);
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
        List<PassedOn> now = last(MOST_PASSED, passed, new PassedOn(messageId, clientId));
        return new OpenChats(open, lately, now, held, asked, earlier);
    }

    /** To whom a message went; empty where it went to nobody, or long ago. */
    Optional<Long> recipient(long messageId) {
        return passed.reversed().stream()
                .filter(one -> one.messageId() == messageId)
                .map(PassedOn::clientId)
                .findFirst();
    }

    /** Whether what is written now belongs to what is held: soon after it, and in answer to the same client. */
    boolean joinsHeld(@Nullable Long answered, Instant now) {
        return !held.isEmpty()
                && asked != null
                && asked.since().plus(IDLE).isAfter(now)
                && Objects.equals(asked.answered(), answered);
    }

    /** The same with one more message held, together with the last ones where it belongs to them. */
    OpenChats holding(ChatMessage message, @Nullable Long answered, Instant now) {
        if (joinsHeld(answered, now)) {
            return new OpenChats(open, lately, passed, last(MOST_HELD, held, message), asked, earlier);
        }
        List<Held> before = held.isEmpty() ? beforeHeld() : last(MOST_EARLIER, beforeHeld(), new Held(held));
        return new OpenChats(open, lately, passed, List.of(message), new Asked(now, answered), before);
    }

    /**
     * What a question is about; empty where that is decided.
     *
     * @param question absent on the buttons of former releases
     */
    Optional<Held> heldFor(@Nullable Long question) {
        return allHeld()
                .filter(one -> question == null ? asked == null : one.question() == question)
                .reduce((one, later) -> later);
    }

    /** The same where the operator changed the words of something that is held. */
    OpenChats reworded(long messageId, String text) {
        return new OpenChats(
                open,
                lately,
                passed,
                held.isEmpty() ? held : new Held(held).reworded(messageId, text).messages(),
                asked,
                beforeHeld().stream().map(one -> one.reworded(messageId, text)).toList());
    }

    /** The same without what a question is about. */
    OpenChats lettingGo(Held gone) {
        boolean isLast = held.equals(gone.messages());
        List<Held> others =
                beforeHeld().stream().filter(one -> !one.equals(gone)).toList();
        return new OpenChats(open, lately, passed, isLast ? List.of() : held, isLast ? null : asked, others);
    }

    private List<Held> beforeHeld() {
        return earlier == null ? List.of() : earlier;
    }

    private Stream<Held> allHeld() {
        return Stream.concat(beforeHeld().stream(), held.isEmpty() ? Stream.of() : Stream.of(new Held(held)));
    }

    private static <T> List<T> last(int most, List<T> before, T one) {
        List<T> all = new ArrayList<>(before);
        all.add(one);
        return all.subList(Math.max(0, all.size() - most), all.size());
    }
}
