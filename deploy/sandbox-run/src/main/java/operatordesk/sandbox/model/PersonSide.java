package operatordesk.sandbox.model;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import operatordesk.sandbox.entities.FoundEntities;
import operatordesk.sandbox.model.PrivateChat.Standing;
import operatordesk.sandbox.telegram.CallbackQuery;
import operatordesk.sandbox.telegram.ChatMemberUpdated;
import operatordesk.sandbox.telegram.ChatMemberUpdated.Member;
import operatordesk.sandbox.telegram.Content;
import operatordesk.sandbox.telegram.Content.MessageEntity;
import operatordesk.sandbox.telegram.Markup;
import operatordesk.sandbox.telegram.Message;
import operatordesk.sandbox.telegram.MessageOrigin;
import operatordesk.sandbox.telegram.UpdateBody;
import operatordesk.sandbox.telegram.User;
import org.jspecify.annotations.Nullable;

/** What people do in their chats. Whatever Telegram's apps would not let them do fails with {@link Refusal}. */
public final class PersonSide {
    private static final Pattern PAYLOAD = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final int MOST_TEXT = 4_096;
    private static final int MOST_ALBUM = 10;

    private final World world;
    private final RandomGenerator random;

    /** @param random where ids of presses and albums come from */
    public PersonSide(World world, RandomGenerator random) {
        this.world = world;
        this.random = random;
    }

    /** Presses Start, with what a deep link carried; unblocks first where the bot was blocked. */
    public Message start(PrivateChat chat, @Nullable String payload) {
        if (payload != null && !PAYLOAD.matcher(payload).matches()) {
            throw Refusal.malformed("a deep link carries 1 to 64 of A-Z a-z 0-9 _ -");
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
            throw Refusal.malformed("a text is never empty");
        }
        if (text.codePointCount(0, text.length()) > MOST_TEXT) {
            throw Refusal.malformed("a text has at most 4096 characters");
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

    /** Sends an album: a message and an update for each item, with one {@code media_group_id}. */
    public List<Message> album(PrivateChat chat, List<Content> items) {
        if (items.isEmpty() || items.size() > MOST_ALBUM) {
            throw Refusal.malformed("an album has 1 to 10 items");
        }
        String albumId = Long.toString(random.nextLong(Long.MAX_VALUE));
        return items.stream().map(item -> send(chat, item, null, albumId)).toList();
    }

    /** Changes a text, or a photo's or document's caption, that the person sent. */
    public Message edit(PrivateChat chat, long messageId, String newText) {
        requireStarted(chat);
        ChatEntry entry = entry(chat, messageId);
        if (entry.byBot()) {
            throw Refusal.conflict("this message is the bot's");
        }
        Content content = switch (entry.message().content()) {
            case Content.Text _ -> text(newText);
            case Content.Photo photo -> new Content.Photo(photo.photo(), newText, null);
            case Content.Document document -> new Content.Document(document.document(), newText, null);
            case Content.StickerSent _,
                    Content.VoiceSent _,
                    Content.LocationSent _,
                    Content.VenueSent _,
                    Content.ContactSent _,
                    Content.UsersSent _ -> throw Refusal.conflict("this message has nothing to edit");
        };
        Message after = entry.message().edited(content, null, world.now().getEpochSecond());
        world.change(chat, entry.changed(after, world.nextSeq()));
        world.tell(chat, new UpdateBody.EditedMessage(after));
        return after;
    }

    /**
     * Presses an inline button.
     *
     * @param forged send the data whether or not a button carries it, and whether or not the message is still there, as an
     *     altered app can
     */
    public Press press(PrivateChat chat, long messageId, String data, boolean forged) {
        requireStarted(chat);
        ChatEntry entry = chat.shown(messageId).orElse(null);
        if (!forged && (entry == null || buttons(entry).carrying(data).isEmpty())) {
            throw Refusal.conflict("no such button under this message");
        }
        String id = Long.toString(random.nextLong(1, Long.MAX_VALUE));
        var press = new Press(world.nextSeq(), id, messageId, data, forged, world.now(), null);
        Object under = entry == null ? new CallbackQuery.Inaccessible(chat.chat(), messageId, 0) : entry.message();
        world.change(chat, press);
        world.tell(chat, new UpdateBody.Pressed(new CallbackQuery(id, chat.person(), under, chatInstance(chat), data)));
        return press;
    }

    /** The data of the callback button with this label under a shown message. */
    public static String dataOf(PrivateChat chat, long messageId, String label) {
        return buttons(entry(chat, messageId))
                .labelled(label)
                .map(Markup.InlineButton::callbackData)
                .orElseThrow(() -> Refusal.conflict("no button with this label under this message"));
    }

    /** The key with this label of the keyboard that stands in place of the person's own. */
    public static Markup.KeyboardButton key(PrivateChat chat, String label) {
        return chat.keyboard().stream()
                .flatMap(markup -> markup instanceof Markup.Keyboard keys ? keys.keyboard().stream() : Stream.empty())
                .flatMap(List::stream)
                .filter(key -> key.text().equals(label))
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("no key with this label"));
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
            throw Refusal.conflict("the bot is not blocked");
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

    private static void requireStarted(PrivateChat chat) {
        switch (chat.standing()) {
            case NEW -> throw Refusal.conflict("the person has not pressed Start");
            case BLOCKED -> throw Refusal.conflict("the person blocked the bot");
            case DEACTIVATED -> throw gone();
            case STARTED -> {}
        }
    }

    private static Refusal gone() {
        return Refusal.conflict("the account is deleted");
    }

    private static ChatEntry entry(PrivateChat chat, long messageId) {
        return chat.shown(messageId).orElseThrow(() -> Refusal.conflict("no such message in this chat"));
    }

    private static Markup.Inline buttons(ChatEntry entry) {
        Markup.Inline buttons = entry.message().replyMarkup();
        return buttons == null ? new Markup.Inline(List.of()) : buttons;
    }

    private String chatInstance(PrivateChat chat) {
        return Long.toString(chat.person().id() * 31 + world.bot().id());
    }
}
