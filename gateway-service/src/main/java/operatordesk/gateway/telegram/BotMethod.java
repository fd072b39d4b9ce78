package operatordesk.gateway.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.buffer.Buffer;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A method of the Bot API with its parameters; an absent one is null and is not sent.
 *
 * @param <R> what Telegram answers
 */
public sealed interface BotMethod<R> {
    /** Telegram's name of the method. */
    String method();

    Class<R> result();

    /** A method that answers only that it was done. */
    sealed interface Act extends BotMethod<Boolean> {
        @Override
        default Class<Boolean> result() {
            return Boolean.class;
        }
    }

    /** A method that leaves a message in a chat. */
    sealed interface Send extends BotMethod<SentMessage> {
        @Override
        default Class<SentMessage> result() {
            return SentMessage.class;
        }
    }

    /** A method with a file that Telegram does not have; goes as a form. */
    sealed interface Upload extends Send {}

    /** Who the bot is; the way to learn whether the token is good. */
    record GetMe() implements BotMethod<User> {
        @Override
        public String method() {
            return "getMe";
        }

        @Override
        public Class<User> result() {
            return User.class;
        }
    }

    /**
     * The updates from the offset on, and the confirmation of all below it. The result is kept as a tree, so that one update
     * that cannot be read does not spoil the others.
     *
     * @param offset 0 for the first unconfirmed one
     * @param limit 1 to 100
     * @param timeout in seconds, 0 to 50
     * @param allowedUpdates remembered by Telegram; empty would mean its own choice
     */
    record GetUpdates(long offset, int limit, int timeout, List<String> allowedUpdates) implements BotMethod<JsonNode> {
        public GetUpdates {
            allowedUpdates = List.copyOf(allowedUpdates);
        }

        @Override
        public String method() {
            return "getUpdates";
        }

        @Override
        public Class<JsonNode> result() {
            return JsonNode.class;
        }
    }

    /** Ends a webhook, which would keep every poll from being answered. */
    record DeleteWebhook(boolean dropPendingUpdates) implements Act {
        @Override
        public String method() {
            return "deleteWebhook";
        }
    }

    /**
     * The commands that Telegram's menu offers.
     *
     * @param languageCode ISO 639-1; absent for everybody whose language has no list of its own
     */
    record SetMyCommands(
            List<BotCommand> commands, @Nullable String languageCode) implements Act {
        public SetMyCommands {
            commands = List.copyOf(commands);
        }

        @Override
        public String method() {
            return "setMyCommands";
        }
    }

    /** Stops the spinner on a pressed button. Text of up to 200 characters. */
    record AnswerCallbackQuery(
            String callbackQueryId,
            @Nullable String text,
            @Nullable Boolean showAlert) implements Act {
        @Override
        public String method() {
            return "answerCallbackQuery";
        }
    }

    /** A text of 1 to 4,096 characters. */
    record SendMessage(
            long chatId,
            String text,
            LinkPreviewOptions linkPreviewOptions,
            @Nullable ReplyParameters replyParameters,
            @Nullable ReplyMarkup replyMarkup)
            implements Send {
        @Override
        public String method() {
            return "sendMessage";
        }
    }

    /** A photo by its {@code file_id}. */
    record SendPhoto(
            long chatId,
            String photo,
            @Nullable String caption,
            @Nullable ReplyParameters replyParameters,
            @Nullable InlineKeyboardMarkup replyMarkup)
            implements Send {
        @Override
        public String method() {
            return "sendPhoto";
        }
    }

    /** A photo that Telegram does not have. The picture is a PNG of up to 10 MB. */
    record SendPicture(long chatId, Buffer png, String caption, InlineKeyboardMarkup replyMarkup) implements Upload {
        @Override
        public String method() {
            return "sendPhoto";
        }
    }

    /** A document by its {@code file_id}. */
    record SendDocument(
            long chatId,
            String document,
            @Nullable String caption,
            @Nullable ReplyParameters replyParameters,
            @Nullable InlineKeyboardMarkup replyMarkup)
            implements Send {
        @Override
        public String method() {
            return "sendDocument";
        }
    }

    /** A document that Telegram does not have, of up to 50 MB, under a name with its ending. */
    record SendMade(long chatId, String name, String type, Buffer content, String caption) implements Upload {
        @Override
        public String method() {
            return "sendDocument";
        }
    }

    /** A message of any kind that can be copied once more, in another chat and as the bot's own. */
    record CopyMessage(
            long chatId,
            long fromChatId,
            long messageId,
            @Nullable ReplyParameters replyParameters,
            @Nullable InlineKeyboardMarkup replyMarkup)
            implements Send {
        @Override
        public String method() {
            return "copyMessage";
        }
    }

    /** Takes a message of the bot's own away, up to 48 hours after it was sent. */
    record DeleteMessage(long chatId, long messageId) implements Act {
        @Override
        public String method() {
            return "deleteMessage";
        }
    }

    /** New caption of a file that the bot sent; absent markup takes its buttons away. */
    record EditMessageCaption(
            long chatId,
            long messageId,
            String caption,
            @Nullable InlineKeyboardMarkup replyMarkup) implements Send {
        @Override
        public String method() {
            return "editMessageCaption";
        }
    }

    /** Where a file that somebody sent can be fetched, for an hour at least. Telegram's own server does that up to 20 MB. */
    record GetFile(String fileId) implements BotMethod<TelegramFile> {
        @Override
        public String method() {
            return "getFile";
        }

        @Override
        public Class<TelegramFile> result() {
            return TelegramFile.class;
        }
    }

    /** A document of up to 50 MB that lies on this machine, under a name with its ending; streamed, so that it takes no memory. */
    record SendFromDisk(long chatId, String name, String type, Path content, String caption) implements Send {
        @Override
        public String method() {
            return "sendDocument";
        }
    }

    /** New text in a message of the bot's own; absent markup takes its buttons away. */
    record EditMessageText(
            long chatId,
            long messageId,
            String text,
            LinkPreviewOptions linkPreviewOptions,
            @Nullable InlineKeyboardMarkup replyMarkup)
            implements Send {
        @Override
        public String method() {
            return "editMessageText";
        }
    }
}
