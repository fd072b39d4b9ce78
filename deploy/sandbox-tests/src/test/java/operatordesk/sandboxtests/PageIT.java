package operatordesk.sandboxtests;

import static org.assertj.core.api.Assertions.assertThat;

import operatordesk.sandboxtests.browser.Chromium;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway")
class PageIT {
    @Test
    void starts() {
        try (var chromium = Chromium.start()) {
            var page = chromium.browser().newPage();
            page.setContent("<h1>Hello</h1>");
            assertThat(page.locator("h1").textContent()).isEqualTo("Hello");
        }
    }
}
