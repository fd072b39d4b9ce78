package operatordesk.sandboxtests.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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

    /** Keeps a picture of what is seen. */
    public void photograph(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }
}
