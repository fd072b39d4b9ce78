package operatordesk.sandboxtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import operatordesk.sandbox.client.Person;
import operatordesk.sandboxtests.browser.Desktop;
import operatordesk.sandboxtests.browser.InBrowser;
import operatordesk.sandboxtests.browser.Phone;
import operatordesk.sandboxtests.browser.Stage;
import operatordesk.sandboxtests.browser.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The log of what the bot asked. */
@ExtendWith(InBrowser.class)
class CallsIT {
    @Test
    void callsOfAChatAreShownAsTheyComeAndRunAgainFromAShell(Stage stage) throws Exception {
        Person person = stage.somebody("Ann's");
        Desktop desktop = stage.open(View.english(), person.id());
        desktop.button("Calls").click();
        desktop.panel().getByLabel("Chat").selectOption(Long.toString(person.id()));
        assertThat(desktop.panel()).containsText("No calls yet.");
        Phone phone = desktop.phone("Ann's").press("START").seesButton("English");

        Locator call = desktop.panel().locator("li").filter(new Locator.FilterOptions().setHasText("sendMessage"));
        assertThat(call).hasCount(1);
        call.locator("summary").click();
        assertThat(call.locator("pre").first()).containsText("\"chat_id\": \"" + person.id() + "\"");
        call.getByText("Copy as curl").click();
        String command = String.valueOf(desktop.page().evaluate("navigator.clipboard.readText()"));
        assertThat(command).startsWith("curl 'http://127.0.0.1:");

        Process shell = new ProcessBuilder("sh", "-c", command + " --silent").start();
        assertThat(shell.waitFor()).isZero();
        assertThat(shell.inputReader().readLine()).startsWith("{\"ok\":true");
        assertThat(phone.button("English")).hasCount(2);
        assertThat(call).hasCount(2);
    }

    @Test
    void callWithAFileRunsAgainWithTheSameFile(Stage stage) throws Exception {
        Desktop desktop = stage.open(View.english(), Stage.OLGA);
        desktop.phone("Olga").says("/start").press("Invite").sees("Invitation without a label");
        desktop.button("Calls").click();
        desktop.panel().getByLabel("Method").fill("sendPhoto");
        desktop.panel().getByLabel("Method").press("Enter");
        Locator call = desktop.panel()
                .locator("li")
                .filter(new Locator.FilterOptions().setHasText("sendPhoto"))
                .first();
        call.locator("summary").click();
        assertThat(call).containsText("photo: ");
        String picture = fileUniqueId(call);
        call.getByText("Copy as curl").click();
        String command = String.valueOf(desktop.page().evaluate("navigator.clipboard.readText()"));

        Process shell = new ProcessBuilder("sh", "-c", command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String answer = shell.inputReader().readLine();
        assertThat(shell.waitFor()).isZero();
        assertThat(answer).startsWith("{\"ok\":true").contains(picture);
    }

    /** Of the largest size, as the log has it. */
    private static String fileUniqueId(Locator call) {
        String answer = call.locator("pre").last().innerText();
        int at = answer.lastIndexOf("\"file_unique_id\": \"");
        return answer.substring(at).split("\"", -1)[3];
    }

    @Test
    void methodNarrowsTheLog(Stage stage) {
        Person person = stage.somebody("Bea");
        Desktop desktop = stage.open(View.english(), person.id());
        desktop.phone("Bea").press("START").press("English").sees("Nothing is needed yet");
        desktop.button("Calls").click();
        desktop.panel().getByLabel("Method").fill("answerCallbackQuery");
        desktop.panel().getByLabel("Method").press("Enter");
        assertThat(desktop.panel().locator("li strong").first()).hasText("answerCallbackQuery");
        assertThat(desktop.panel().locator("li strong").filter(new Locator.FilterOptions().setHasText("sendMessage")))
                .hasCount(0);
    }
}
