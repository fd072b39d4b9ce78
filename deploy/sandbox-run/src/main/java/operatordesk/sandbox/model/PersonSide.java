package operatordesk.sandbox.model;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import operatordesk.sandbox.entities.FoundEntities;
import operatordesk.sandbox.model.PrivateChat.Standing;
import operatordesk.sandbox.telegram.ChatMemberUpdated;
import operatordesk.sandbox.telegram.ChatMemberUpdated.Member;
import operatordesk.sandbox.telegram.Content;
import operatordesk.sandbox.telegram.Content.MessageEntity;
import operatordesk.sandbox.telegram.Message;
import operatordesk.sandbox.telegram.MessageOrigin;
import operatordesk.sandbox.telegram.UpdateBody;
import operatordesk.sandbox.telegram.User;
import org.jspecify.annotations.Nullable;

/** What people do in their chats. Whatever Telegram's apps would not let them do fails with {@link Refusal}. */
public final class PersonSide {
    private static final Pattern PAYLOAD = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final int MOST_TEXT = 4_096;
    private static final int MOST_CAPTION = 1_024;
    private static final int MOST_ALBUM = 10;

    private final World world;
    private final RandomGenerator random;

    /** @param random where ids of albums come from */
    public PersonSide(World world, RandomGenerator random) {
        this.world = world;
        this.random = random;
    }

    /** Presses Start, with what a deep link carried; unblocks first where the bot was blocked. */
    public Message start(PrivateChat chat, @Nullable String payload) {
        if (payload != null && !PAYLOAD.matcher(payload).matches()) {
            throw Refusal.of(Rule.DEEP_LINK);
        }
        switch (chat.standing()) {
            case DEACTIVATED -> throw gone();
            case BLOCKED -> unblock(chat);
            case NEW -> world.stand(chat, Standing.STARTED);
            case STARTED -> {}
        }
        return send(chat, text(payload == null ? "/start" : "/start " + payload), null, null);
    }

    /** The content of a text that a person types, with the entities that Telegram finds in it. */
    public static Content.Text text(String text) {
        if (text.isBlank()) {
            throw Refusal.of(Rule.TEXT_EMPTY);
        }
        if (text.codePointCount(0, text.length()) > MOST_TEXT) {
            throw Refusal.of(Rule.TEXT_LONG);
        }
        List<MessageEntity> found = FoundEntities.in(text);
        return new Content.Text(text, found.isEmpty() ? null : found);
    }

    /** Sends something. */
    public Message send(PrivateChat chat, Content content, @Nullable Long replyTo, @Nullable String albumId) {
        Message replied =
                replyTo == null ? null : entry(chat, replyTo).message().asReplied();
        return send(chat, content, replied, albumId, null);
    }

    /**
     * Sends on a text that somebody else had written to the person, outside of this bot.
     *
     * @param hidden that person lets nobody know who it is
     */
    public Message forward(PrivateChat chat, User author, String text, boolean hidden) {
        long now = world.now().getEpochSecond();
        var origin = hidden ? MessageOrigin.hidden(author, now) : MessageOrigin.of(author, now);
        return send(chat, text(text), null, null, origin);
    }

    private Message send(
            PrivateChat chat,
            Content content,
            @Nullable Message replied,
            @Nullable String albumId,
            @Nullable MessageOrigin origin) {
        requireStarted(chat);
        var message = new Message(
                world.nextMessage(),
                chat.person(),
                chat.chat(),
                world.now().getEpochSecond(),
                null,
                replied,
                albumId,
                null,
                origin,
                content,
                null);
        world.put(chat, false, message, null);
        world.tell(chat, new UpdateBody.NewMessage(message));
        return message;
    }

    /** Sends an album: a message and an update for each item, with one {@code media_group_id}; all reply where one does. */
    public List<Message> album(PrivateChat chat, List<Content> items, @Nullable Long replyTo) {
        if (items.isEmpty() || items.size() > MOST_ALBUM) {
            throw Refusal.of(Rule.ALBUM_SIZE);
        }
        String albumId = Long.toString(random.nextLong(Long.MAX_VALUE));
        return items.stream().map(item -> send(chat, item, replyTo, albumId)).toList();
    }

    /** The content under the caption that a person types, or under none; empty for what takes no caption. */
    public static Optional<Content> captioned(Content content, @Nullable String typed) {
        String caption = typed == null ? "" : typed;
        if (caption.codePointCount(0, caption.length()) > MOST_CAPTION) {
            throw Refusal.of(Rule.CAPTION_LONG);
        }
        List<MessageEntity> found = FoundEntities.in(caption);
        return content.captioned(caption.isEmpty() ? null : caption, found.isEmpty() ? null : found);
    }

    /** Changes a text, or the caption of what can have one, that the person sent. */
    public Message edit(PrivateChat chat, long messageId, String newText) {
        requireStarted(chat);
        ChatEntry entry = entry(chat, messageId);
        if (entry.byBot()) {
            throw Refusal.of(Rule.NOT_OWN);
        }
        Content before = entry.message().content();
        Content content = before instanceof Content.Text
                ? text(newText)
                : captioned(before, newText).orElseThrow(() -> Refusal.of(Rule.NOTHING_TO_EDIT));
        Message after = entry.message().edited(content, null, world.now().getEpochSecond());
        world.change(chat, entry.changed(after, world.nextSeq()));
        world.tell(chat, new UpdateBody.EditedMessage(after));
        return after;
    }

    /** Deletes a message, the person's own or the bot's, for both. Telegram tells the bot nothing. */
    public void delete(PrivateChat chat, long messageId) {
        if (chat.standing() == Standing.DEACTIVATED) {
            throw gone();
        }
        world.change(chat, entry(chat, messageId).gone(world.nextSeq()));
    }

    /** Stops the bot. */
    public void block(PrivateChat chat) {
        requireStarted(chat);
        world.stand(chat, Standing.BLOCKED);
        tellMembership(chat, "member", "kicked");
    }

    /** Lets the bot write again. */
    public void unblock(PrivateChat chat) {
        if (chat.standing() != Standing.BLOCKED) {
            throw Refusal.of(Rule.NOT_BLOCKED);
        }
        world.stand(chat, Standing.STARTED);
        tellMembership(chat, "kicked", "member");
    }

    /** Deletes the person's account, for good. Telegram tells the bot nothing. */
    public void deactivate(PrivateChat chat) {
        if (chat.standing() == Standing.DEACTIVATED) {
            throw gone();
        }
        world.stand(chat, Standing.DEACTIVATED);
    }

    private void tellMembership(PrivateChat chat, String before, String after) {
        User bot = world.bot();
        world.tell(
                chat,
                new UpdateBody.MemberChanged(new ChatMemberUpdated(
                        chat.chat(),
                        chat.person(),
                        world.now().getEpochSecond(),
                        new Member(bot, before),
                        new Member(bot, after))));
    }

    static void requireStarted(PrivateChat chat) {
        switch (chat.standing()) {
            case NEW -> throw Refusal.of(Rule.NOT_STARTED);
            case BLOCKED -> throw Refusal.of(Rule.BLOCKED);
            case DEACTIVATED -> throw gone();
            case STARTED -> {}
        }
    }

    private static Refusal gone() {
        return Refusal.of(Rule.GONE);
    }

    static ChatEntry entry(PrivateChat chat, long messageId) {
        return chat.shown(messageId).orElseThrow(() -> Refusal.of(Rule.NO_MESSAGE));
    }
}
