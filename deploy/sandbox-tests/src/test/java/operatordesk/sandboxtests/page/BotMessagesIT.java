package operatordesk.sandboxtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.pengrad.telegrambot.TelegramBot;
import com.pengrad.telegrambot.model.CallbackQuery;
import com.pengrad.telegrambot.model.Message;
import com.pengrad.telegrambot.model.Update;
import com.pengrad.telegrambot.model.request.ChatAction;
import com.pengrad.telegrambot.model.request.InlineKeyboardButton;
import com.pengrad.telegrambot.model.request.InlineKeyboardMarkup;
import com.pengrad.telegrambot.model.request.KeyboardButton;
import com.pengrad.telegrambot.model.request.KeyboardButtonRequestUsers;
import com.pengrad.telegrambot.model.request.ParseMode;
import com.pengrad.telegrambot.model.request.ReplyKeyboardMarkup;
import com.pengrad.telegrambot.request.AnswerCallbackQuery;
import com.pengrad.telegrambot.request.DeleteMessage;
import com.pengrad.telegrambot.request.EditMessageText;
import com.pengrad.telegrambot.request.GetUpdates;
import com.pengrad.telegrambot.request.SendChatAction;
import com.pengrad.telegrambot.request.SendMessage;
import com.pengrad.telegrambot.request.SetMyCommands;
import io.vertx.core.Vertx;
import java.util.Arrays;
import java.util.List;
import operatordesk.sandbox.SandboxOptions;
import operatordesk.sandbox.SandboxServer;
import operatordesk.sandbox.client.Person;
import operatordesk.sandbox.client.SandboxClient;
import operatordesk.sandboxtests.browser.Desktop;
import operatordesk.sandboxtests.browser.InBrowser;
import operatordesk.sandboxtests.browser.Phone;
import operatordesk.sandboxtests.browser.Stage;
import operatordesk.sandboxtests.browser.View;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a bot can do to a chat, on the page of a sandbox that was started alone. */
@ExtendWith(InBrowser.class)
class BotMessagesIT {
    private static final int SECONDS_OF_A_POLL = 20;

    private Vertx vertx;
    private SandboxServer sandbox;
    private TelegramBot bot;
    private Person anna;
    private Person ben;
    private Phone phone;
    private Desktop desktop;
    private int offset;

    @BeforeEach
    void start(Stage stage) {
        vertx = Vertx.vertx();
        sandbox = SandboxServer.start(vertx, SandboxOptions.onLoopback()).await();
        bot = new TelegramBot.Builder(sandbox.token())
                .apiUrl(sandbox.url() + "/bot")
                .build();
        var people = new SandboxClient(sandbox.url());
        anna = people.person(7, "Anna");
        ben = people.person(8, "Ben");
        anna.start();
        desktop = stage.open(sandbox.url(), View.english(), anna.id(), ben.id());
        phone = desktop.phone("Anna").sees("/start");
    }

    @AfterEach
    void end() {
        bot.shutdown();
        sandbox.close().await();
        vertx.close().await();
    }

    private Message says(SendMessage message) {
        return bot.execute(message).message();
    }

    private CallbackQuery pressed() {
        for (int poll = 0; poll < 2; poll++) {
            List<Update> updates = bot.execute(new GetUpdates().offset(offset).timeout(SECONDS_OF_A_POLL))
                    .updates();
            offset = updates.getLast().updateId() + 1;
            for (Update update : updates) {
                if (update.callbackQuery() != null) {
                    return update.callbackQuery();
                }
            }
        }
        throw new AssertionError("Nothing was pressed");
    }

    @Test
    void pressSpinsUntilItsAnswerWhichIsALineOrAnAlert() {
        says(new SendMessage(anna.id(), "Choose")
                .replyMarkup(new InlineKeyboardMarkup(new InlineKeyboardButton("Tea").callbackData("tea"))));
        phone.press("Tea");
        assertThat(phone.region().locator(".spinner")).isVisible();
        bot.execute(new AnswerCallbackQuery(pressed().id()).text("One tea"));
        assertThat(phone.region().getByText("One tea")).isVisible();
        assertThat(phone.region().locator(".spinner")).hasCount(0);

        phone.press("Tea");
        bot.execute(new AnswerCallbackQuery(pressed().id()).text("No more tea").showAlert(true));
        assertThat(desktop.dialog()).containsText("No more tea");
        desktop.inDialog("OK").click();
        assertThat(desktop.dialog()).isHidden();
    }

    @Test
    void textIsDrawnAsItsEntitiesSayAndChangesInItsPlace() {
        Message message =
                says(new SendMessage(anna.id(), "<b>bold <i>both</i></b> <a href='https://example.org'>there</a>")
                        .parseMode(ParseMode.HTML));
        assertThat(phone.region().locator("strong em")).hasText("both");
        assertThat(phone.region().locator(".words a")).hasAttribute("href", "https://example.org/");
        bot.execute(new EditMessageText(anna.id(), message.messageId(), "plain"));
        assertThat(phone.bubble("plain")).containsText("edited");
        bot.execute(new DeleteMessage(anna.id(), message.messageId()));
        assertThat(phone.bubble("plain")).hasCount(0);
    }

    @Test
    void keysSendWhatTheyAskFor() {
        var keys = new SendMessage(anna.id(), "Tell me")
                .replyMarkup(new ReplyKeyboardMarkup(
                                new KeyboardButton("My number").requestContact(true),
                                new KeyboardButton("My place").requestLocation(true))
                        .addRow(
                                new KeyboardButton("People")
                                        .requestUsers(new KeyboardButtonRequestUsers(3).maxQuantity(2)),
                                new KeyboardButton("Nothing"))
                        .oneTimeKeyboard(true)
                        .inputFieldPlaceholder("Or type"));
        says(keys);
        assertThat(phone.field()).hasAttribute("placeholder", "Or type");
        phone.press("Nothing");
        assertThat(phone.botButton("Nothing")).hasCount(0);
        says(keys);
        phone.press("My number");
        desktop.inDialog("Share").click();
        phone.sees("+12025550123");
        assertThat(phone.botButton("My place")).hasCount(0);
        phone.button("Buttons").click();
        phone.press("My place");
        desktop.inDialog("Share").click();
        phone.sees("52.52");
        says(keys);
        phone.press("People");
        desktop.dialog().getByText("Ben").click();
        desktop.inDialog("Done").click();
        phone.sees("One person picked");

        List<Update> updates = bot.execute(new GetUpdates()).updates();
        assertThat(updates)
                .anySatisfy(update -> assertThat(update.message().contact())
                        .isNotNull()
                        .extracting(contact -> contact.userId())
                        .isEqualTo(anna.id()));
        assertThat(updates)
                .anySatisfy(update -> assertThat(update.message().usersShared())
                        .isNotNull()
                        .satisfies(shared ->
                                assertThat(Arrays.toString(shared.users())).contains("8")));
    }

    @Test
    void typingAndTheMenuOfCommandsAreShown() {
        bot.execute(new SetMyCommands(new com.pengrad.telegrambot.model.BotCommand("help", "What this bot is for")));
        bot.execute(new SendChatAction(anna.id(), ChatAction.typing));
        assertThat(phone.region().getByText("typing…")).isVisible();
        says(new SendMessage(anna.id(), "Here I am"));
        assertThat(phone.region().getByText("typing…")).hasCount(0);

        phone.chooses("Commands", "/help").sees("/help");
        Locator command = phone.bubble("/help")
                .getByRole(com.microsoft.playwright.options.AriaRole.BUTTON)
                .first();
        command.click();
        assertThat(phone.bubble("/help")).hasCount(2);
    }

    @Test
    void whatComesWhileNobodyLooksIsMarked() {
        desktop.phone("Ben").region().getByText("Ben").first().click();
        says(new SendMessage(anna.id(), "first"));
        says(new SendMessage(anna.id(), "second"));
        assertThat(phone.region().locator(".news")).hasText("2 unread");
        assertThat(phone.region().locator(".divider")).hasText("Unread messages");
        phone.bubble("second").locator(".words").click();
        assertThat(phone.region().locator(".news")).hasCount(0);
    }
}
