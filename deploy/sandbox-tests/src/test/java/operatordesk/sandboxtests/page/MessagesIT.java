package operatordesk.sandboxtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import operatordesk.sandbox.client.Person;
import operatordesk.sandboxtests.browser.Desktop;
import operatordesk.sandboxtests.browser.InBrowser;
import operatordesk.sandboxtests.browser.Phone;
import operatordesk.sandboxtests.browser.Stage;
import operatordesk.sandboxtests.browser.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everything that can be sent, and what can be done with what was sent. */
@ExtendWith(InBrowser.class)
class MessagesIT {
    /** A red pixel. */
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");

    private static Phone started(Desktop desktop, String name) {
        return desktop.phone(name).press("START").seesButton("English");
    }

    @Test
    void whatPeopleTypeIsNeverMarkup(Stage stage) {
        Desktop desktop = stage.open(View.english(), stage.somebody("Mia").id());
        Phone phone = started(desktop, "Mia");
        phone.says("<img src=x onerror=document.title='gone'> <b>bold</b> *_[`");
        phone.sees("<img src=x onerror=document.title='gone'> <b>bold</b> *_[`");
        assertThat(phone.photos()).hasCount(0);
        assertThat(desktop.page().title()).isEqualTo("Sandbox: Operator Desk");
    }

    @Test
    void ownMessageIsRepliedToChangedAndDeleted(Stage stage) {
        Person person = stage.somebody("Ole");
        Desktop desktop = stage.open(View.english(), person.id());
        Phone phone = started(desktop, "Ole");
        phone.says("first").sees("first").choosesAt("first", "Edit");
        assertThat(phone.field()).hasValue("first");
        phone.says("changed").sees("edited");
        assertThat(phone.bubble("changed")).hasCount(1);

        phone.field().fill("a draft");
        phone.choosesAt("changed", "Edit").field().press("Escape");
        assertThat(phone.field()).hasValue("a draft");
        phone.field().fill("");
        phone.choosesAt("changed", "Reply").chooses("Attach", "Album of two pages");
        assertThat(phone.region().locator(".album img")).hasCount(2);
        assertThat(phone.region().locator(".quotation")).hasCount(1);
        assertThat(phone.button("No reply")).hasCount(0);
        phone.deletesAlbum();
        assertThat(phone.photos()).hasCount(0);

        phone.choosesAt("changed", "Reply").says("an answer");
        assertThat(phone.region().locator(".quotation")).hasCount(1);
        assertThat(person.chat().shown().getLast().message().replyToMessage()).isNotNull();
        phone.choosesAt("an answer", "Delete");
        assertThat(phone.bubble("an answer")).hasCount(0);
    }

    @Test
    void everyKindIsSentFromTheMenu(Stage stage) {
        Desktop desktop = stage.open(View.english(), stage.somebody("Pia").id());
        Phone phone = started(desktop, "Pia");
        phone.chooses("Attach", "Album of two pages");
        assertThat(phone.region().locator(".album img")).hasCount(2);
        phone.chooses("Attach", "Sticker 👍");
        assertThat(phone.region().locator(".sticker")).hasText("👍");
        phone.chooses("Attach", "Voice message").sees("0:12");
        phone.chooses("Attach", "Location").sees("52.52");
        phone.chooses("Attach", "Contact");
        desktop.inDialog("Send").click();
        phone.sees("+12025550123");
    }

    @Test
    void ownFilesAreChosenOrDropped(Stage stage) {
        Desktop desktop = stage.open(View.english(), stage.somebody("Tom").id());
        Phone phone = started(desktop, "Tom");
        FileChooser chooser = desktop.page().waitForFileChooser(() -> phone.chooses("Attach", "Files…"));
        chooser.setFiles(new FilePayload("notes.txt", "text/plain", "12345".getBytes(StandardCharsets.UTF_8)));
        desktop.inDialog("Send as file").click();
        phone.sees("notes.txt");

        drop(phone, "page.png", "image/png");
        desktop.dialog().getByLabel("Caption").fill("dropped");
        desktop.inDialog("Send as photo").click();
        phone.sees("dropped");
        assertThat(phone.photos()).hasCount(1);
        assertThat(phone.photos().first().evaluate("async image => (await image.decode(), image.naturalWidth)"))
                .isEqualTo(1);
    }

    private static void drop(Phone phone, String name, String type) {
        String bytes = Base64.getEncoder().encodeToString(PNG);
        Object transfer = phone.region().evaluateHandle("""
                (_, [name, type, bytes]) => {
                  const content = Uint8Array.from(atob(bytes), (one) => one.charCodeAt(0));
                  const transfer = new DataTransfer();
                  transfer.items.add(new File([content], name, { type }));
                  return transfer;
                }""", new String[] {name, type, bytes});
        phone.region().dispatchEvent("drop", java.util.Map.of("dataTransfer", Objects.requireNonNull(transfer)));
    }
}
