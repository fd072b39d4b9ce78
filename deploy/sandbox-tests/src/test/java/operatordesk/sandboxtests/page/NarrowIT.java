package operatordesk.sandboxtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import operatordesk.sandbox.client.Person;
import operatordesk.sandboxtests.browser.Desktop;
import operatordesk.sandboxtests.browser.InBrowser;
import operatordesk.sandboxtests.browser.Phone;
import operatordesk.sandboxtests.browser.Stage;
import operatordesk.sandboxtests.browser.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page on a phone: one of the people at a time. */
@ExtendWith(InBrowser.class)
class NarrowIT {
    @Test
    void onePhoneIsShownAtATimeAndNothingIsCutOff(Stage stage) {
        Person iris = stage.somebody("Iris");
        Desktop desktop = stage.open(View.english().onPhone(), Stage.OLGA, iris.id());
        Phone operator = desktop.phone("Olga");
        assertThat(operator.region()).isVisible();
        assertThat(desktop.page().locator(".phone:visible")).hasCount(1);

        desktop.button("Iris Example").click();
        Phone client = desktop.phone("Iris");
        client.press("START").press("English").sees("Nothing is needed yet");
        desktop.page().locator(".tabs button").first().click();
        operator.opensCard(iris, "Iris Example").press("Personal data");
        assertThat(desktop.page().locator(".tabs .news")).hasText("1 unread");
        desktop.page().locator(".tabs button").last().click();
        client.sees("1 of 3").says("Iris Example").sees("2 of 3");

        assertThat(desktop.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("nothing stands out at the side")
                .isEqualTo(true);
    }

    @Test
    void whatThePanelLiesOverIsOutOfReach(Stage stage) {
        Desktop desktop = stage.open(View.english().onPhone(), Stage.OLGA);
        assertThat(desktop.phone("Olga").region()).isVisible();
        desktop.button("Faults").press("Enter");
        assertThat(desktop.panel()).isVisible();
        for (int steps = 0; steps < 30; steps++) {
            desktop.page().keyboard().press("Tab");
            assertThat(desktop.page()
                            .evaluate("document.activeElement === document.body"
                                    + " || document.activeElement.closest('.panel') !== null"))
                    .as("after %d steps", steps)
                    .isEqualTo(true);
        }
        desktop.panel().locator("button").last().press("Escape");
        assertThat(desktop.panel()).hasCount(0);
        assertThat(desktop.button("Faults")).isFocused();
    }
}
