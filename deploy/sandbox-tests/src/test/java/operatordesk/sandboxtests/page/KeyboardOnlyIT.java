package operatordesk.sandboxtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import operatordesk.sandbox.client.Person;
import operatordesk.sandboxtests.browser.Desktop;
import operatordesk.sandboxtests.browser.InBrowser;
import operatordesk.sandboxtests.browser.Phone;
import operatordesk.sandboxtests.browser.Stage;
import operatordesk.sandboxtests.browser.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page without a mouse. */
@ExtendWith(InBrowser.class)
class KeyboardOnlyIT {
    private static final int MOST_STEPS = 200;

    @Test
    void requestGoesThroughWithoutAMouse(Stage stage) {
        Desktop desktop =
                stage.open(View.english(), Stage.OLGA, stage.somebody("Kim").id());
        Keyboard keys = desktop.page().keyboard();
        Phone operator = desktop.phone("Olga");
        Phone client = desktop.phone("Kim");
        assertThat(client.button("START")).isVisible();

        keys.press("Alt+2");
        backTo(client.button("START"), keys, "Tab");
        keys.press("Enter");
        client.seesButton("English");
        backTo(client.button("English").last(), keys, "Shift+Tab");
        keys.press("Enter");
        client.sees("Nothing is needed yet");

        keys.press("Alt+1");
        keys.type("/start");
        keys.press("Enter");
        operator.seesButton("Kim Example");
        backTo(operator.button("Kim Example").last(), keys, "Shift+Tab");
        keys.press("Enter");
        operator.seesButton("Passport");
        backTo(operator.button("Passport").last(), keys, "Shift+Tab");
        keys.press("Enter");
        client.sees("Please send a photo");

        keys.press("Alt+2");
        backTo(client.button("Attach"), keys, "Shift+Tab");
        keys.press("Enter");
        Locator chosen = desktop.page().locator(".menu:popover-open button:focus");
        assertThat(chosen).hasText("Photos…");
        keys.press("ArrowDown");
        keys.press("ArrowDown");
        assertThat(chosen).hasText("Passport, plainly invented");
        keys.press("Enter");
        client.sees("Passport photo received");
        operator.seesButton("✓ Accept");

        keys.press("Alt+1");
        backTo(operator.button("✓ Accept").last(), keys, "Shift+Tab");
        keys.press("Space");
        client.sees("checked and accepted");
    }

    @Test
    void dialogIsLeftWithEscapeAndGivesTheFocusBack(Stage stage) {
        Desktop desktop = stage.open(View.english(), Stage.OLGA);
        Keyboard keys = desktop.page().keyboard();
        desktop.button("Add person").focus();
        keys.press("Enter");
        assertThat(desktop.dialog()).isVisible();
        keys.press("Escape");
        assertThat(desktop.dialog()).isHidden();
        assertThat(desktop.button("Add person")).isFocused();
    }

    @Test
    void focusStaysNearWhatIsGone(Stage stage) {
        Person zara = stage.somebody("Zara");
        Desktop desktop = stage.open(View.english(), zara.id());
        Keyboard keys = desktop.page().keyboard();
        Phone phone = desktop.phone("Zara").press("START").press("English");
        phone.says("a slip").sees("a slip");
        Locator slip = phone.region().locator(".bubble").filter(new Locator.FilterOptions().setHasText("a slip"));
        slip.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("What can be done with this message"))
                .press("Enter");
        backTo(desktop.page().locator(".menu:popover-open button").last(), keys, "ArrowDown");
        keys.press("Enter");
        assertThat(slip).hasCount(0);
        assertThat(phone.region().locator(".chat")).isFocused();

        phone.button("What Zara can do").press("Enter");
        Locator away = desktop.page().getByText("Put the phone away");
        backTo(away, keys, "ArrowDown");
        keys.press("Enter");
        assertThat(phone.region()).hasCount(0);
        assertThat(desktop.button("Add person")).isFocused();
    }

    /** Steps until this has the focus; fails where it cannot be reached. */
    private static void backTo(Locator wanted, Keyboard keys, String step) {
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            if (Boolean.TRUE.equals(wanted.evaluate("element => element === document.activeElement"))) {
                return;
            }
            keys.press(step);
        }
        throw new AssertionError("The keyboard does not reach " + wanted);
    }
}
