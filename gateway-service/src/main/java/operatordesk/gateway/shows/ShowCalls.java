package operatordesk.gateway.shows;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import operatordesk.contracts.events.SentFile;
import operatordesk.contracts.shows.Button;
import operatordesk.contracts.shows.Keyboard;
import operatordesk.contracts.shows.Screen;
import operatordesk.contracts.shows.Show;
import operatordesk.gateway.telegram.BotApi;
import operatordesk.gateway.telegram.BotApiFailure;
import operatordesk.gateway.telegram.BotMethod.CopyMessage;
import operatordesk.gateway.telegram.BotMethod.DeleteMessage;
import operatordesk.gateway.telegram.BotMethod.EditMessageCaption;
import operatordesk.gateway.telegram.BotMethod.EditMessageText;
import operatordesk.gateway.telegram.BotMethod.Send;
import operatordesk.gateway.telegram.BotMethod.SendDocument;
import operatordesk.gateway.telegram.BotMethod.SendMade;
import operatordesk.gateway.telegram.BotMethod.SendMessage;
import operatordesk.gateway.telegram.BotMethod.SendPhoto;
import operatordesk.gateway.telegram.InlineKeyboardMarkup;
import operatordesk.gateway.telegram.LinkPreviewOptions;
import operatordesk.gateway.telegram.ReplyKeyboardMarkup;
import operatordesk.gateway.telegram.ReplyKeyboardRemove;
import operatordesk.gateway.telegram.ReplyMarkup;
import operatordesk.gateway.telegram.ReplyParameters;
import operatordesk.gateway.telegram.SentMessage;
import org.jspecify.annotations.Nullable;

/** The calls that show screens. Never with a parse mode: a text is shown as it is. */
final class ShowCalls {
    private final BotApi api;
    private final Invitations invitations;

    ShowCalls(BotApi api, Invitations invitations) {
        this.api = api;
        this.invitations = invitations;
    }

    /** Makes the call and answers the id of the message; fails with {@link BotApiFailure}. */
    Future<Long> make(Show show) {
        return switch (show.screen()) {
            case Screen.Invitation invitation ->
                invitations.call(show.chatId(), invitation).compose(this::send);
            case Screen.Deletion(long messageId) ->
                api.call(new DeleteMessage(show.chatId(), messageId)).map(messageId);
            case Screen.Edit edit ->
                send(atOnce(show))
                        .recover(failure ->
                                isOfFile(failure) ? send(caption(show.chatId(), edit)) : Future.failedFuture(failure));
            case Screen.Archive archive -> throw new IllegalArgumentException("needs its files first");
            case Screen.Text text -> send(atOnce(show));
            case Screen.WithKeyboard keyboard -> send(atOnce(show));
            case Screen.File file -> send(atOnce(show));
            case Screen.Document made -> send(atOnce(show));
            case Screen.Copy copy -> send(atOnce(show));
        };
    }

    /** Makes a call that leaves a message, and answers its id; fails with {@link BotApiFailure}. */
    Future<Long> send(Send call) {
        return api.call(call).map(SentMessage::messageId);
    }

    /** What the bot copied may be a file: its words are a caption. */
    private static boolean isOfFile(Throwable failure) {
        return failure instanceof BotApiFailure.Rejected rejected
                && rejected.description().toLowerCase(Locale.ROOT).contains("there is no text in the message to edit");
    }

    private static Send caption(long chatId, Screen.Edit edit) {
        return new EditMessageCaption(chatId, edit.messageId(), edit.text(), keyboard(edit.buttons()));
    }

    private static Send atOnce(Show show) {
        return switch (show.screen()) {
            case Screen.Invitation invitation -> throw new IllegalArgumentException("needs its picture first");
            case Screen.Deletion deletion -> throw new IllegalArgumentException("leaves no message");
            case Screen.Copy copy ->
                new CopyMessage(
                        show.chatId(),
                        copy.fromChatId(),
                        copy.messageId(),
                        reply(copy.replyTo()),
                        keyboard(copy.buttons()));
            case Screen.Archive archive -> throw new IllegalArgumentException("needs its files first");
            case Screen.Text text ->
                new SendMessage(
                        show.chatId(),
                        text.text(),
                        LinkPreviewOptions.NONE,
                        reply(text.replyTo()),
                        keyboard(text.buttons()));
            case Screen.WithKeyboard keyboard ->
                new SendMessage(
                        show.chatId(), keyboard.text(), LinkPreviewOptions.NONE, null, keyboard(keyboard.keyboard()));
            case Screen.File file -> file(show.chatId(), file);
            case Screen.Document made ->
                new SendMade(show.chatId(), made.name(), made.type(), Buffer.buffer(made.content()), made.caption());
            case Screen.Edit edit ->
                new EditMessageText(
                        show.chatId(),
                        edit.messageId(),
                        edit.text(),
                        LinkPreviewOptions.NONE,
                        keyboard(edit.buttons()));
        };
    }

    private static Send file(long chatId, Screen.File screen) {
        String caption = screen.caption().isEmpty() ? null : screen.caption();
        var reply = reply(screen.replyTo());
        var keyboard = keyboard(screen.buttons());
        return switch (screen.file()) {
            case SentFile.Photo photo -> new SendPhoto(chatId, photo.fileId(), caption, reply, keyboard);
            case SentFile.Document document -> new SendDocument(chatId, document.fileId(), caption, reply, keyboard);
        };
    }

    private static @Nullable ReplyParameters reply(@Nullable Long messageId) {
        return messageId == null ? null : new ReplyParameters(messageId, true);
    }

    private static ReplyMarkup keyboard(Keyboard keyboard) {
        return switch (keyboard) {
            case Keyboard.Keys(var rows, boolean oneTime) ->
                new ReplyKeyboardMarkup(rows.stream().map(ShowCalls::row).toList(), true, oneTime);
            case Keyboard.None none -> new ReplyKeyboardRemove(true);
        };
    }

    private static List<ReplyKeyboardMarkup.Key> row(List<Keyboard.Key> row) {
        return row.stream().map(ShowCalls::key).toList();
    }

    private static ReplyKeyboardMarkup.Key key(Keyboard.Key key) {
        return switch (key) {
            case Keyboard.Key.Words(String label) -> new ReplyKeyboardMarkup.Key(label, null, null, null);
            case Keyboard.Key.OwnContact(String label) -> new ReplyKeyboardMarkup.Key(label, true, null, null);
            case Keyboard.Key.OwnLocation(String label) -> new ReplyKeyboardMarkup.Key(label, null, true, null);
            case Keyboard.Key.PickUser(String label) ->
                new ReplyKeyboardMarkup.Key(label, null, null, new ReplyKeyboardMarkup.RequestUsers(1, 1));
        };
    }

    private static @Nullable InlineKeyboardMarkup keyboard(List<List<Button>> rows) {
        return rows.isEmpty()
                ? null
                : new InlineKeyboardMarkup(rows.stream().map(ShowCalls::keys).toList());
    }

    private static List<InlineKeyboardMarkup.Key> keys(List<Button> row) {
        return row.stream().map(ShowCalls::key).toList();
    }

    private static InlineKeyboardMarkup.Key key(Button button) {
        String copied = button.copied();
        return copied == null
                ? InlineKeyboardMarkup.Key.pressing(button.label(), Objects.requireNonNull(button.data()))
                : InlineKeyboardMarkup.Key.copying(button.label(), copied);
    }
}
