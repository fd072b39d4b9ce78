package operatordesk.sandbox.model;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import operatordesk.sandbox.model.PrivateChat.Standing;
import operatordesk.sandbox.telegram.Content;
import operatordesk.sandbox.telegram.Markup;
import operatordesk.sandbox.telegram.Message;
import operatordesk.sandbox.telegram.MessageOrigin;
import org.jspecify.annotations.Nullable;

/** What the bot does in chats. Everything that Telegram would refuse fails with {@link BotApiError} in its words. */
public final class BotSide {
    private static final Duration DELETABLE = Duration.ofDays(2);
    private static final long FIRST_ALBUM = 13_000_000_000_000_000L;

    private final World world;

    public BotSide(World world) {
        this.world = world;
    }

    /**
     * A message to be sent.
     *
     * @param replyTo the id of the message it replies to
     * @param replyOrNot send it even where that message is not found
     * @param secret forbid to forward and save it
     * @param origin whose it was, where it is sent on
     */
    public record Outgoing(
            Content content,
            @Nullable Markup markup,
            @Nullable Long replyTo,
            boolean replyOrNot,
            boolean secret,
            @Nullable MessageOrigin origin) {
        /** A message that is sent on as it is, without its buttons. */
        public static Outgoing forwarded(Message original, boolean secret) {
            MessageOrigin origin = original.forwardOrigin() == null
                    ? MessageOrigin.of(original.from(), original.date())
                    : original.forwardOrigin();
            return new Outgoing(original.content(), null, null, false, secret, origin);
        }
    }

    /** The chat that the bot may write to now: known, started, not blocked, the account still there. */
    public PrivateChat reachable(long chatId) {
        PrivateChat chat = world.chat(chatId).orElseThrow(() -> BotApiError.badRequest("chat not found"));
        return switch (chat.standing()) {
            case NEW -> throw BotApiError.forbidden("bot can't initiate conversation with a user");
            case BLOCKED -> throw BotApiError.forbidden("bot was blocked by the user");
            case DEACTIVATED -> throw BotApiError.forbidden("user is deactivated");
            case STARTED -> chat;
        };
    }

    /** Sends a message; the person sees it at once. */
    public Message send(long chatId, Outgoing outgoing) {
        return send(writable(chatId), outgoing, null);
    }

    /** Sends several as one album: with one {@code media_group_id}, which a single one has none of. */
    public List<Message> sendAlbum(long chatId, List<Outgoing> items) {
        PrivateChat chat = writable(chatId);
        String albumId = items.size() > 1 ? Long.toString(FIRST_ALBUM + world.newestMessage()) : null;
        return items.stream().map(item -> send(chat, item, albumId)).toList();
    }

    private PrivateChat writable(long chatId) {
        if (chatId == world.bot().id()) {
            throw BotApiError.forbidden("the bot can't send messages to the bot");
        }
        return reachable(chatId);
    }

    private Message send(PrivateChat chat, Outgoing outgoing, @Nullable String albumId) {
        Message replied = replied(chat, outgoing);
        Markup markup = outgoing.markup();
        var message = new Message(
                world.nextMessage(),
                world.bot(),
                chat.chat(),
                world.now().getEpochSecond(),
                null,
                replied,
                albumId,
                outgoing.secret() ? true : null,
                outgoing.origin(),
                outgoing.content(),
                markup instanceof Markup.Inline inline ? inline : null);
        return world.put(chat, true, message, markup);
    }

    private static @Nullable Message replied(PrivateChat chat, Outgoing outgoing) {
        if (outgoing.replyTo() == null) {
            return null;
        }
        ChatEntry entry = chat.shown(outgoing.replyTo()).orElse(null);
        if (entry == null && !outgoing.replyOrNot()) {
            throw BotApiError.badRequest("message to be replied not found");
        }
        return entry == null ? null : entry.message().asReplied();
    }

    /** Changes one of the bot's messages that it has not sent on, nor with a keyboard. Absent buttons take the message's buttons away, as in Telegram. */
    public Message edit(long chatId, long messageId, Edit edit) {
        PrivateChat chat = known(chatId);
        ChatEntry entry = entry(chat, messageId, "message to edit not found");
        reachable(chatId);
        if (!entry.byBot() || entry.withKeyboard() || entry.message().forwardOrigin() != null) {
            throw BotApiError.badRequest("message can't be edited");
        }
        Message before = entry.message();
        Content content = edit.applied(before.content());
        Markup.Inline buttons = edit.buttons();
        if (content.equals(before.content()) && Objects.equals(buttons, before.replyMarkup())) {
            throw BotApiError.badRequest(
                    "message is not modified: specified new message content and reply markup are exactly"
                            + " the same as a current content and reply markup of the message");
        }
        Message after = before.edited(content, buttons, world.now().getEpochSecond());
        world.change(chat, entry.changed(after, world.nextSeq()));
        return after;
    }

    /** Deletes a message for both sides: the bot's own or the person's, up to 48 hours old. */
    public void delete(long chatId, long messageId) {
        PrivateChat chat = known(chatId);
        ChatEntry entry = entry(chat, messageId, "message to delete not found");
        reachable(chatId);
        if (entry.at().plus(DELETABLE).isBefore(world.now())) {
            throw BotApiError.badRequest("message can't be deleted for everyone");
        }
        world.change(chat, entry.gone(world.nextSeq()));
    }

    /** The content of a message that may be copied. */
    public Content copyable(long chatId, long messageId) {
        Message message =
                entry(known(chatId), messageId, "message to copy not found").message();
        if (message.hasProtectedContent() != null || message.content() instanceof Content.UsersSent) {
            throw BotApiError.badRequest("the message can't be copied");
        }
        return message.content();
    }

    /** A message that may be sent on. */
    public Message forwardable(long chatId, long messageId) {
        Message message =
                entry(known(chatId), messageId, "message to forward not found").message();
        if (message.hasProtectedContent() != null) {
            throw BotApiError.badRequest("message has protected content and can't be forwarded");
        }
        if (message.content() instanceof Content.UsersSent) {
            throw BotApiError.badRequest("the message can't be forwarded");
        }
        return message;
    }

    /** Answers a press; only once, and only for a while after it. */
    public void answer(String pressId, String text, boolean alert, @Nullable String url) {
        PrivateChat chat = world.presser(pressId).orElseThrow(BotSide::tooOld);
        Press press = chat.press(pressId).orElseThrow(BotSide::tooOld);
        if (press.answer() != null
                || world.expired(press)
                || press.at().plus(world.pressWindow()).isBefore(world.now())) {
            throw tooOld();
        }
        world.change(chat, press.answered(new Press.PressAnswer(text, alert, url, world.now()), world.nextSeq()));
    }

    private static BotApiError tooOld() {
        return BotApiError.badRequest("query is too old and response timeout expired or query ID is invalid");
    }

    private PrivateChat known(long chatId) {
        return world.chat(chatId)
                .filter(chat -> chat.standing() != Standing.NEW)
                .orElseThrow(() -> BotApiError.badRequest("chat not found"));
    }

    private static ChatEntry entry(PrivateChat chat, long messageId, String otherwise) {
        return chat.shown(messageId).orElseThrow(() -> BotApiError.badRequest(otherwise));
    }
}
