package operatordesk.sandbox.model;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import operatordesk.sandbox.telegram.Chat;
import operatordesk.sandbox.telegram.Markup;
import operatordesk.sandbox.telegram.User;
import org.jspecify.annotations.Nullable;

/** A person and their chat with the bot. */
public final class PrivateChat {
    /** How a chat stands between the person and the bot. */
    public enum Standing {
        /** The person never pressed Start. */
        NEW,
        /** Both may write. */
        STARTED,
        /** The person blocked the bot. */
        BLOCKED,
        /** The person deleted the account. */
        DEACTIVATED
    }

    private final User person;
    private final TreeMap<Long, ChatEntry> entries = new TreeMap<>();
    private final Map<String, Press> presses = new LinkedHashMap<>();
    private Standing standing = Standing.NEW;
    private @Nullable Markup keyboard;
    private int keyboards;
    private @Nullable ChatAction action;
    private long seq;

    PrivateChat(User person, long seq) {
        this.person = person;
        this.seq = seq;
    }

    /** Who it is. */
    public User person() {
        return person;
    }

    /** The chat as the Bot API names it. */
    public Chat chat() {
        return Chat.with(person);
    }

    /** How the chat stands. */
    public Standing standing() {
        return standing;
    }

    /** How often the bot has said what stands in place of the person's keyboard, the same as before too. */
    public int keyboards() {
        return keyboards;
    }

    /** What stands in place of the person's keyboard. */
    public Optional<Markup> keyboard() {
        return Optional.ofNullable(keyboard);
    }

    /** The number of the newest change. */
    public long seq() {
        return seq;
    }

    /** The messages that changed after a change, in the order of the chat. */
    public List<ChatEntry> entriesAfter(long after) {
        return entries.values().stream().filter(entry -> entry.seq() > after).toList();
    }

    /** The presses that changed after a change, in order. */
    public List<Press> pressesAfter(long after) {
        return presses.values().stream().filter(press -> press.seq() > after).toList();
    }

    /** A message that is shown. */
    public Optional<ChatEntry> shown(long messageId) {
        return Optional.ofNullable(entries.get(messageId)).filter(entry -> !entry.deleted());
    }

    /** A press by its id. */
    public Optional<Press> press(String id) {
        return Optional.ofNullable(presses.get(id));
    }

    void put(ChatEntry entry) {
        entries.put(entry.message().messageId(), entry);
        seq = entry.seq();
    }

    void put(Press press) {
        presses.put(press.id(), press);
        seq = press.seq();
    }

    void stand(Standing newStanding, long newSeq) {
        standing = newStanding;
        seq = newSeq;
    }

    /** What the bot is shown as doing, until its next message or a few seconds have passed. */
    public Optional<ChatAction> action(Instant now) {
        return Optional.ofNullable(action).filter(shown -> shown.until().isAfter(now));
    }

    void act(@Nullable ChatAction newAction, long newSeq) {
        action = newAction;
        seq = newSeq;
    }

    /** The bot's message takes away what the bot was shown as doing. */
    void stopActing() {
        action = null;
    }

    void show(Markup markup) {
        keyboard = markup instanceof Markup.Remove ? null : markup;
        keyboards++;
    }
}
