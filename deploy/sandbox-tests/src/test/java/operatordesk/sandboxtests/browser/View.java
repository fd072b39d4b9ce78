package operatordesk.sandboxtests.browser;

import com.microsoft.playwright.options.ColorScheme;

/**
 * How somebody looks at the page.
 *
 * @param width of the window, in CSS pixels
 * @param height of the window, in CSS pixels
 * @param locale of the browser, which chooses the page's first language
 */
public record View(int width, int height, String locale, ColorScheme colours) {
    private static final int TWO_PHONES = 960;
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;

    /** A desktop's window with an English browser. */
    public static View english() {
        return new View(1440, 900, "en-GB", ColorScheme.LIGHT);
    }

    /** The same with a Russian browser. */
    public View russian() {
        return new View(width, height, "ru-RU", colours);
    }

    /** The same on a system with dark colours. */
    public View dark() {
        return new View(width, height, locale, ColorScheme.DARK);
    }

    /** The same in a window with room for two phones. */
    public View narrower() {
        return new View(TWO_PHONES, height, locale, colours);
    }

    /** The same on a phone held upright. */
    public View onPhone() {
        return new View(PHONE_WIDTH, PHONE_HEIGHT, locale, colours);
    }
}
