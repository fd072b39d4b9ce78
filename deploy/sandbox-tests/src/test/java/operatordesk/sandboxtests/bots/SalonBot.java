package operatordesk.sandboxtests.bots;

import com.pengrad.telegrambot.TelegramBot;
import com.pengrad.telegrambot.UpdatesListener;
import com.pengrad.telegrambot.model.BotCommand;
import com.pengrad.telegrambot.model.CallbackQuery;
import com.pengrad.telegrambot.model.Message;
import com.pengrad.telegrambot.model.Update;
import com.pengrad.telegrambot.model.botcommandscope.BotCommandsScopeChat;
import com.pengrad.telegrambot.model.request.ChatAction;
import com.pengrad.telegrambot.model.request.ForceReply;
import com.pengrad.telegrambot.model.request.InlineKeyboardButton;
import com.pengrad.telegrambot.model.request.InlineKeyboardMarkup;
import com.pengrad.telegrambot.model.request.InputMediaPhoto;
import com.pengrad.telegrambot.model.request.ParseMode;
import com.pengrad.telegrambot.model.request.ReplyKeyboardMarkup;
import com.pengrad.telegrambot.request.AnswerCallbackQuery;
import com.pengrad.telegrambot.request.EditMessageText;
import com.pengrad.telegrambot.request.ForwardMessage;
import com.pengrad.telegrambot.request.GetFile;
import com.pengrad.telegrambot.request.SendChatAction;
import com.pengrad.telegrambot.request.SendContact;
import com.pengrad.telegrambot.request.SendDocument;
import com.pengrad.telegrambot.request.SendLocation;
import com.pengrad.telegrambot.request.SendMediaGroup;
import com.pengrad.telegrambot.request.SendMessage;
import com.pengrad.telegrambot.request.SendPhoto;
import com.pengrad.telegrambot.request.SetMyCommands;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;

/** A hairdresser's bot: people book a day, see the work, and send photos of what they want. Runs against Telegram as it is. */
final class SalonBot implements UpdatesListener, AutoCloseable {
    private final TelegramBot bot;
    private final Map<Long, String> names = new ConcurrentHashMap<>();
    private final Map<Long, Boolean> askedForName = new ConcurrentHashMap<>();

    /** @param server {@code https://api.telegram.org}, or what stands in for it */
    SalonBot(String server, String token) {
        bot = new TelegramBot.Builder(token)
                .apiUrl(server + "/bot")
                .fileApiUrl(server + "/file/bot")
                .build();
    }

    void start() {
        bot.execute(new SetMyCommands(new BotCommand("book", "Book a day"), new BotCommand("work", "What we did")));
        bot.setUpdatesListener(this);
    }

    @Override
    public int process(List<Update> updates) {
        updates.forEach(this::process);
        return CONFIRMED_UPDATES_ALL;
    }

    private void process(Update update) {
        if (update.callbackQuery() != null) {
            pressed(update.callbackQuery());
        } else if (update.message() != null && update.message().photo() != null) {
            photo(update.message());
        } else if (update.message() != null && update.message().document() != null) {
            document(update.message());
        } else if (update.message() != null && update.message().text() != null) {
            text(update.message());
        }
    }

    private void text(Message message) {
        long chat = message.chat().id();
        String[] words = message.text().split(" ", 2);
        switch (words[0]) {
            case "/start" -> start(message);
            case "/book" -> {
                askedForName.put(chat, true);
                bot.execute(new SendMessage(chat, "Your name?").replyMarkup(new ForceReply()));
            }
            case "/work" -> {
                byte[] picture = picture();
                bot.execute(new SendChatAction(chat, ChatAction.upload_photo));
                bot.execute(new SendMediaGroup(
                        chat,
                        new InputMediaPhoto(picture).caption("<b>Short</b>").parseMode(ParseMode.HTML),
                        new InputMediaPhoto(picture).caption("_Long_").parseMode(ParseMode.MarkdownV2)));
            }
            case "/prices" ->
                bot.execute(new SendDocument(chat, "Cut: 10".getBytes(StandardCharsets.UTF_8))
                        .fileName("prices.txt")
                        .contentType("text/plain")
                        .caption("Our *prices*")
                        .parseMode(ParseMode.Markdown));
            case "/where" -> {
                bot.execute(new SendLocation(chat, 41.7f, 44.8f));
                bot.execute(new SendContact(chat, "+995000000", "Salon"));
            }
            case "/invite" -> invite(chat, Long.parseLong(words[1]), message.messageId());
            default -> other(message);
        }
    }

    private static byte[] picture() {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void start(Message message) {
        long chat = message.chat().id();
        bot.execute(new SetMyCommands(new BotCommand("where", "How to find us")).scope(new BotCommandsScopeChat(chat)));
        bot.execute(new SendMessage(chat, "Welcome to the <b>salon</b> &amp; <code>spa</code>")
                .parseMode(ParseMode.HTML)
                .replyMarkup(new ReplyKeyboardMarkup(new String[] {"/book", "/work"}).resizeKeyboard(true)));
    }

    private void other(Message message) {
        long chat = message.chat().id();
        if (askedForName.remove(chat) == null) {
            bot.execute(new SendMessage(chat, "Send /book"));
            return;
        }
        names.put(chat, message.text());
        bot.execute(new SendMessage(chat, "Which *day*\\?")
                .parseMode(ParseMode.MarkdownV2)
                .replyMarkup(new InlineKeyboardMarkup(
                        new InlineKeyboardButton("Monday").callbackData("day:Monday"),
                        new InlineKeyboardButton("Tuesday").callbackData("day:Tuesday"))));
    }

    private void pressed(CallbackQuery query) {
        long chat = query.from().id();
        String day = query.data().substring("day:".length());
        bot.execute(new AnswerCallbackQuery(query.id()).text("See you on " + day));
        bot.execute(new EditMessageText(
                        chat,
                        query.maybeInaccessibleMessage().messageId(),
                        names.get(chat) + " comes on *" + day + "*\\.")
                .parseMode(ParseMode.MarkdownV2));
    }

    private void photo(Message message) {
        long chat = message.chat().id();
        String largest = message.photo()[message.photo().length - 1].fileId();
        bot.execute(new SendPhoto(chat, largest).caption("Like this?"));
    }

    private void document(Message message) {
        long chat = message.chat().id();
        try {
            var file = bot.execute(new GetFile(message.document().fileId())).file();
            int length = bot.getFileContent(file).length;
            bot.execute(new SendMessage(chat, message.document().fileName() + ": " + length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void invite(long chat, long friend, int messageId) {
        var answer = bot.execute(new ForwardMessage(friend, chat, messageId));
        String told = answer.isOk() ? "Invited" : answer.errorCode() + " " + answer.description();
        bot.execute(new SendMessage(chat, told));
    }

    @Override
    public void close() {
        bot.removeGetUpdatesListener();
        bot.shutdown();
    }
}
