package operatordesk.sandboxtests.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The page, opened. Everything is found by what it is called for people and for readers of screens. */
public final class Desktop {
    private final Page page;

    Desktop(Page page) {
        this.page = page;
    }

    /** The browser's page. */
    public Page page() {
        return page;
    }

    /** Somebody's phone; in whichever language the page is. */
    public Phone phone(String name) {
        var named = Pattern.compile("(Phone of|Телефон:) " + name + ".*");
        return new Phone(page, page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(named)));
    }

    /** A button outside of the phones, or of a dialog. */
    public Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The open dialog. */
    public Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    /** A button of the open dialog. */
    public Locator inDialog(String name) {
        return dialog().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The panel beside the phones. */
    public Locator panel() {
        return page.getByRole(AriaRole.COMPLEMENTARY);
    }

    /** The same in the colours of another system. */
    public Desktop inColours(ColorScheme colours) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
        return this;
    }

    /** Draws the picture of the docs anew where that is asked for with {@code -Dupdate.docs=true}. */
    public void photograph(String name) {
        if (Boolean.getBoolean("update.docs")) {
            Path file = Path.of("../../docs/pictures", name + ".png");
            page.screenshot(new Page.ScreenshotOptions().setPath(file));
        }
    }
}
