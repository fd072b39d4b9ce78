package operatordesk.sandboxtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import operatordesk.sandbox.client.Person;

/** One person's phone on the page, used as a person does. What is looked for is waited for. */
public final class Phone {
    private final Page page;
    private final Locator region;

    Phone(Page page, Locator region) {
        this.page = page;
        this.region = region;
    }

    /** All of it. */
    public Locator region() {
        return region;
    }

    /** Presses the newest of the bot's buttons that is called so, under a message or in place of the keyboard, or START. */
    public Phone press(String name) {
        botButton(name).last().click();
        return this;
    }

    /** The bot's buttons that are called so, and those of a phone that does not write. */
    public Locator botButton(String name) {
        return region.locator(".chat, .keys, .standing")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** As an operator: opens the card of a client whom the menu names. */
    public Phone opensCard(Person client, String name) {
        return says("/start").press(name).sees("ID: " + client.id());
    }

    /** All buttons that are called so. */
    public Locator button(String name) {
        return region.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Types a message and sends it. */
    public Phone says(String text) {
        field().fill(text);
        field().press("Enter");
        return this;
    }

    /** Where messages are typed. */
    public Locator field() {
        return region.getByRole(AriaRole.TEXTBOX);
    }

    /** Opens a menu of the phone and chooses from it. */
    public Phone chooses(String menu, String item) {
        button(menu).last().click();
        inMenu(item).click();
        return this;
    }

    /** Chooses what is done with the newest message that shows this. */
    public Phone choosesAt(String text, String item) {
        bubble(text).last().locator(".more").click();
        inMenu(item).click();
        return this;
    }

    /** Deletes all of the only album. */
    public void deletesAlbum() {
        region.locator(".bubble:has(.album) .more").click();
        inMenu("Delete").click();
    }

    private Locator inMenu(String item) {
        return page.locator(".menu:popover-open")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(item));
    }

    /** Waits until a bubble shows this. */
    public Phone sees(String text) {
        assertThat(bubble(text).last()).isVisible();
        return this;
    }

    /** Waits until a button is called so. */
    public Phone seesButton(String name) {
        assertThat(button(name).last()).isVisible();
        return this;
    }

    /** The messages with this text. */
    public Locator bubble(String text) {
        return region.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(text));
    }

    /** The pictures in the chat. */
    public Locator photos() {
        return region.locator(".photo img");
    }
}
