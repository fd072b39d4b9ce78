package operatordesk.sandboxtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import operatordesk.sandbox.client.Person;
import operatordesk.sandboxtests.browser.Desktop;
import operatordesk.sandboxtests.browser.InBrowser;
import operatordesk.sandboxtests.browser.Phone;
import operatordesk.sandboxtests.browser.Stage;
import operatordesk.sandboxtests.browser.View;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every switch for what can go wrong: what it does is seen, and the desk gets over it. */
@ExtendWith(InBrowser.class)
class FaultSwitchesIT {
    private static final String GREETING = "Nothing is needed yet";

    private static void switchOn(Desktop desktop, String fault, Map<String, String> fields) {
        if (!desktop.panel().isVisible()) {
            desktop.button("Faults").click();
        }
        desktop.panel().getByLabel("What goes wrong").selectOption(fault);
        fields.forEach((label, value) -> {
            Locator field = desktop.panel().getByLabel(label);
            if ("SELECT".equals(field.evaluate("element => element.tagName"))) {
                field.selectOption(value);
            } else {
                field.fill(value);
            }
        });
        desktop.panel().getByText("Switch on").click();
    }

    private static Locator calls(Desktop desktop, String status) {
        return desktop.panel().locator("li summary").filter(new Locator.FilterOptions().setHasText(status));
    }

    private static Phone started(Desktop desktop, String name) {
        return desktop.phone(name).press("START").press("English").sees(GREETING);
    }

    @AfterEach
    void noFaultIsLeft(Stage stage) {
        stage.sandbox().noFaults();
    }

    /** In whichever way a message fails, it comes: at once or after the wait, and once where it took no effect before. */
    @ParameterizedTest
    @CsvSource({
        "slow, Milliseconds, 300, 200",
        "too_many_requests, Seconds to wait, 1, 429",
        "server_error, , , 500",
        "bad_gateway, , , 502",
        "cut_before, , , cut off",
    })
    void messageComesInSpiteOfAFault(String fault, String field, String value, String status, Stage stage) {
        Person person = stage.somebody("Fay");
        Desktop desktop = stage.open(View.english(), person.id());
        Phone phone = started(desktop, "Fay");
        String chat = Long.toString(person.id());
        switchOn(desktop, fault, field == null ? Map.of("Chat", chat) : Map.of("Chat", chat, field, value));
        assertThat(desktop.panel()).containsText("1 left");

        phone.says("hello");
        assertThat(phone.bubble(GREETING)).hasCount(2);
        assertThat(desktop.panel()).containsText("Nothing is switched on.");
        desktop.button("Calls").click();
        desktop.panel().getByLabel("Chat").selectOption(chat);
        assertThat(calls(desktop, status).first()).isVisible();
    }

    /** Nobody can know whether it came, so it is asked once more; either can be answered. */
    @Test
    void questionWhoseDeliveryIsUnknownIsAskedOnceMoreAndAnsweredOnce(Stage stage) {
        Person person = stage.somebody("Cut");
        Desktop desktop = stage.open(View.english(), Stage.OLGA, person.id());
        Phone phone = started(desktop, "Cut");
        Phone operator = desktop.phone("Olga").opensCard(person, "Cut Example");
        switchOn(desktop, "cut_after", Map.of("Chat", Long.toString(person.id())));
        operator.press("Passport");
        assertThat(phone.bubble("Please send a photo")).hasCount(2);
        phone.chooses("Attach", "Passport, plainly invented").sees("Passport photo received");
        operator.sees("Everything is here. Please check it.");
    }

    @Test
    void clientWhoBlockedTheBotIsShownAsSuch(Stage stage) {
        Person person = stage.somebody("Gil");
        Desktop desktop = stage.open(View.english(), Stage.OLGA, person.id());
        started(desktop, "Gil");
        Phone operator = desktop.phone("Olga").opensCard(person, "Gil Example");
        switchOn(desktop, "blocked", Map.of("Chat", Long.toString(person.id()), "Method", "sendMessage"));
        operator.press("Passport").sees("Not delivered: the client stopped the bot.");
    }

    @Test
    void updatesDeliveredTwiceAreAnsweredOnce(Stage stage) {
        Person person = stage.somebody("Dup");
        Desktop desktop = stage.open(View.english(), person.id());
        Phone phone = started(desktop, "Dup");
        int before = person.chat().fromBot().size();
        switchOn(desktop, "repeat_updates", Map.of("How many updates", "2"));
        phone.says("after").sees("after");
        assertThat(phone.bubble(GREETING)).hasCount(before);
    }

    @Test
    void secondPollerIsToldToTheOperator(Stage stage) {
        Desktop desktop = stage.open(View.english(), Stage.OLGA);
        switchOn(desktop, "second_poller", Map.of("How many calls", "3"));
        desktop.phone("Olga").sees("Another program");
        desktop.phone("Olga").says("/start").seesButton("All clients");
    }

    @Test
    void pressThatExpiredTakesEffectAllTheSame(Stage stage) {
        Person person = stage.somebody("Exp");
        Desktop desktop = stage.open(View.english(), person.id());
        Phone phone = desktop.phone("Exp").press("START").seesButton("English");
        switchOn(desktop, "slow", Map.of("Method", "answerCallbackQuery", "Milliseconds", "1500"));
        phone.press("English");
        switchOn(desktop, "expire_presses", Map.of());
        phone.sees(GREETING);
    }

    @Test
    void clockJumpsAndIsPutRight(Stage stage) {
        Person person = stage.somebody("Clo");
        Desktop desktop = stage.open(View.english(), person.id());
        Phone phone = started(desktop, "Clo");
        switchOn(desktop, "clock_jump", Map.of("Seconds (negative goes back)", "-7200"));
        assertThat(desktop.panel()).containsText("The clock is off by -7200 s");
        phone.says("two hours ago").sees("two hours ago");
        assertThat(phone.bubble(GREETING)).hasCount(2);
        desktop.panel().getByText("Switch all off").click();
        assertThat(desktop.panel()).containsText("Nothing is switched on.");
        assertThat(person.chat().shown()).hasSizeGreaterThan(3);
    }
}
