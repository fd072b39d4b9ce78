package operatordesk.sandbox.model;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import operatordesk.sandbox.telegram.Markup;
import operatordesk.sandbox.telegram.Message;
import operatordesk.sandbox.telegram.UpdateBody;
import operatordesk.sandbox.telegram.User;
import org.jspecify.annotations.Nullable;

/**
 * One bot and everybody who may talk to it. Message ids are one growing sequence over all chats, as Telegram's are for one
 * account; every change a person could see has a number of its own, {@code seq}, growing over all chats.
 *
 * <p>For one thread only.
 */
public final class World {
    private static final long MOST_SIGNIFICANT = 1L << 52;

    private static final Duration ACTION_SHOWN = Duration.ofSeconds(5);
    /** Message ids begin at the seconds since then, so that they go on growing for a bot that outlives its sandbox. */
    private static final long YEAR_2026 = 1_767_225_600L;

    private final User bot;
    private final InstantSource clock;
    private final Duration pressWindow;
    private final UpdateQueue updates;
    private final FileLedger files;
    private final CommandMenus menus = new CommandMenus();
    private final Map<Long, PrivateChat> chats = new LinkedHashMap<>();
    private final Map<String, PrivateChat> pressed = new LinkedHashMap<>();
    private Consumer<PrivateChat> watcher = chat -> {};
    private long lastMessage;
    private long lastSeq;
    private long newestExpired;
    private Duration clockOffset = Duration.ZERO;

    /**
     * @param pressWindow how long a press can be answered
     * @param firstUpdate the first update's id
     */
    public World(User bot, InstantSource clock, Duration pressWindow, long firstUpdate) {
        this.bot = bot;
        this.clock = clock;
        this.pressWindow = pressWindow;
        updates = new UpdateQueue(firstUpdate);
        files = new FileLedger(bot.id());
        lastMessage = Math.max(0, clock.instant().getEpochSecond() - YEAR_2026);
    }

    /** Who is told after every change of a chat or of the queue. */
    public void watch(Consumer<PrivateChat> newWatcher) {
        watcher = newWatcher;
    }

    /** The bot's account. */
    public User bot() {
        return bot;
    }

    /** The bot's updates. */
    public UpdateQueue updates() {
        return updates;
    }

    /** The files the bot knows. */
    public FileLedger files() {
        return files;
    }

    /** The bot's menus of commands. */
    public CommandMenus menus() {
        return menus;
    }

    /** The time now, as everybody sees it: the clock's, with its jumps. */
    public Instant now() {
        return clock.instant().plus(clockOffset);
    }

    /** The time that lengths are measured by and that never jumps. */
    public Instant steadyNow() {
        return clock.instant();
    }

    /** How far the clock is put forward, or back below 0. */
    public Duration clockOffset() {
        return clockOffset;
    }

    /** Puts the clock forward by so much of the true time, whatever it was before. */
    public void jump(Duration newOffset) {
        clockOffset = newOffset;
        chats.values().forEach(PrivateChat::stopActing);
    }

    /** No press that is there now can be answered any more. */
    public void expirePresses() {
        newestExpired = lastSeq;
    }

    boolean expired(Press press) {
        return press.seq() <= newestExpired;
    }

    /** How long a press can be answered. */
    Duration pressWindow() {
        return pressWindow;
    }

    /** Everybody, in the order of their coming. */
    public Collection<PrivateChat> people() {
        return Collections.unmodifiableCollection(chats.values());
    }

    /** Somebody's chat. */
    public Optional<PrivateChat> chat(long personId) {
        return Optional.ofNullable(chats.get(personId));
    }

    /** A new person, who has not pressed Start yet. */
    public PrivateChat add(User person) {
        if (person.id() <= 0 || person.id() >= MOST_SIGNIFICANT) {
            throw Refusal.of(Rule.PERSON_ID);
        }
        if (person.firstName().isEmpty()) {
            throw Refusal.of(Rule.FIRST_NAME);
        }
        if (chats.containsKey(person.id()) || person.id() == bot.id()) {
            throw Refusal.of(Rule.ID_TAKEN);
        }
        var chat = new PrivateChat(person, nextSeq());
        chats.put(person.id(), chat);
        watcher.accept(chat);
        return chat;
    }

    /** Who pressed, while the press is remembered. */
    Optional<PrivateChat> presser(String pressId) {
        return Optional.ofNullable(pressed.get(pressId));
    }

    /** The newest message's id. */
    long newestMessage() {
        return lastMessage;
    }

    long nextMessage() {
        return ++lastMessage;
    }

    /** The number of the newest change of all chats; 0 before the first. */
    public long seq() {
        return lastSeq;
    }

    long nextSeq() {
        return ++lastSeq;
    }

    /** Puts a message into a chat; a markup that is no inline keyboard changes the person's keyboard. */
    Message put(PrivateChat chat, boolean byBot, Message message, @Nullable Markup markup) {
        boolean withKeyboard = markup != null && !(markup instanceof Markup.Inline);
        if (markup != null && withKeyboard) {
            chat.show(markup);
        }
        if (byBot) {
            chat.stopActing();
        }
        chat.put(new ChatEntry(nextSeq(), byBot, false, withKeyboard, now(), message));
        watcher.accept(chat);
        return message;
    }

    void change(PrivateChat chat, ChatEntry entry) {
        chat.put(entry);
        watcher.accept(chat);
    }

    void change(PrivateChat chat, Press press) {
        chat.put(press);
        pressed.put(press.id(), chat);
        watcher.accept(chat);
    }

    void stand(PrivateChat chat, PrivateChat.Standing standing) {
        chat.stand(standing, nextSeq());
        watcher.accept(chat);
    }

    /** Shows the person what the bot is doing, for as long as Telegram's apps do; {@code cancel} takes it away. */
    public void act(PrivateChat chat, String is) {
        chat.act(is.equals("cancel") ? null : new ChatAction(is, now().plus(ACTION_SHOWN)), nextSeq());
        watcher.accept(chat);
    }

    /** Something about the person changed that the chat does not hold, and that others wait to see. */
    public void changed(PrivateChat chat) {
        chat.stand(chat.standing(), nextSeq());
        watcher.accept(chat);
    }

    void tell(PrivateChat chat, UpdateBody body) {
        updates.add(body, steadyNow());
        watcher.accept(chat);
    }
}
