package operatordesk.sandboxtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import java.util.stream.Stream;
import operatordesk.sandbox.client.Person;
import operatordesk.sandboxtests.browser.Desktop;
import operatordesk.sandboxtests.browser.InBrowser;
import operatordesk.sandboxtests.browser.Phone;
import operatordesk.sandboxtests.browser.Stage;
import operatordesk.sandboxtests.browser.View;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a checker of accessibility finds on the page in each of its states: nothing. */
@ExtendWith(InBrowser.class)
class AccessibilityIT {
    /** Together they have both languages, both colours and both widths. */
    static Stream<View> views() {
        return Stream.of(View.english(), View.english().russian().dark().onPhone());
    }

    @ParameterizedTest
    @MethodSource("views")
    void nothingIsFound(View view, Stage stage) {
        Person person = stage.somebody("Alex");
        person.start();
        person.text("<b>*bold*</b> [link](https://example.org)");
        person.photo("no picture", "Caption");
        person.album("one", "two");
        person.sticker("👍");
        person.location(52.52, 13.4);
        Desktop desktop = stage.open(view, person.id());
        Phone phone = desktop.phone("Alex");
        phone.sees("*bold*");
        check(desktop, "a chat");

        phone.region().locator(".composer button").first().click();
        check(desktop, "the menu of commands");
        desktop.page().keyboard().press("Escape");
        desktop.page().locator(".top button").first().click();
        assertThat(desktop.dialog()).isVisible();
        check(desktop, "adding a person");
        desktop.page().keyboard().press("Escape");
        desktop.page().locator(".top button").nth(1).click();
        assertThat(desktop.panel()).isVisible();
        check(desktop, "the faults");
        desktop.panel().locator("button").first().click();
        desktop.page().locator(".top button").nth(2).click();
        desktop.panel().locator("summary").first().click();
        check(desktop, "the calls");
    }

    private static void check(Desktop desktop, String state) {
        assertThat(new AxeBuilder(desktop.page()).analyze().getViolations())
                .as(state)
                .extracting(AccessibilityIT::finding)
                .isEmpty();
    }

    private static String finding(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().getFirst().getHtml();
    }
}
