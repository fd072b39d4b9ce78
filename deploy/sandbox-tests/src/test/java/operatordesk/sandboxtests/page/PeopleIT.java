package operatordesk.sandboxtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import operatordesk.sandboxtests.browser.Desktop;
import operatordesk.sandboxtests.browser.InBrowser;
import operatordesk.sandboxtests.browser.Phone;
import operatordesk.sandboxtests.browser.Stage;
import operatordesk.sandboxtests.browser.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People come, go, change sides and pass links on. */
@ExtendWith(InBrowser.class)
class PeopleIT {
    @Test
    void somebodyNewBecomesAnOperatorAndIsOneNoLonger(Stage stage) {
        Desktop desktop = stage.open(View.english(), Stage.OLGA);
        desktop.button("Add person").click();
        desktop.dialog().getByLabel("First name").fill("Vera");
        desktop.dialog().getByLabel("Telegram ID").fill("8000001");
        desktop.dialog().getByLabel("Is an operator").check();
        desktop.inDialog("Add").click();
        Phone vera = desktop.phone("Vera");
        assertThat(vera.region()).containsText("8000001");
        vera.press("START").sees("Рабочее место");
        assertThat(vera.region().locator(".role")).hasText("Operator");

        vera.chooses("What Vera can do", "No longer an operator");
        assertThat(vera.region().locator(".role")).hasCount(0);
        vera.says("/start").sees("Пока от вас ничего не нужно");
        vera.chooses("What Vera can do", "Put the phone away");
        assertThat(vera.region()).isHidden();
    }

    @Test
    void invitationIsPassedOnAndTheNewcomerIsAskedAtOnce(Stage stage) {
        Desktop desktop =
                stage.open(View.english(), Stage.OLGA, stage.somebody("Gus").id());
        Phone operator = desktop.phone("Olga").says("/start").press("Invite").sees("Invitation without a label");
        operator.press("Passport").sees("First request: Passport").press("Share the link");
        desktop.inDialog("Gus Example").click();
        desktop.phone("Gus").sees("Пришлите фото паспорта");
    }

    @Test
    void botIsStoppedAndLetInAgain(Stage stage) {
        Desktop desktop = stage.open(View.english(), stage.somebody("Hal").id());
        Phone hal = desktop.phone("Hal").press("START").seesButton("English");
        hal.chooses("What Hal can do", "Stop the bot");
        assertThat(hal.field()).isHidden();
        hal.press("Unblock the bot");
        assertThat(hal.field()).isVisible();

        hal.chooses("What Hal can do", "Delete the account…");
        desktop.inDialog("Delete").click();
        assertThat(hal.region()).containsText("This account is deleted.");
    }

    @Test
    void whatCannotBeIsSaidInThePagesLanguage(Stage stage) {
        Desktop desktop = stage.open(View.english().russian(), Stage.OLGA);
        desktop.button("Добавить").click();
        desktop.dialog()
                .getByLabel("Имя", new Locator.GetByLabelOptions().setExact(true))
                .fill("Зоя");
        desktop.dialog().getByLabel("ID в Telegram").fill(Long.toString(Stage.OLGA));
        desktop.inDialog("Добавить").click();
        assertThat(desktop.dialog()).containsText("Не получилось: этот ID уже занят");
    }

    @Test
    void linkOfAnotherBotIsNotOpened(Stage stage) {
        Desktop desktop = stage.open(View.english(), stage.somebody("Ida").id());
        Phone ida = desktop.phone("Ida");
        ida.chooses("What Ida can do", "Open a link…");
        desktop.dialog().getByLabel("Link or code").fill("https://t.me/another_bot?start=x");
        desktop.inDialog("Open").click();
        assertThat(desktop.dialog()).containsText("This is no link to this bot");
        assertThat(desktop.dialog().getByLabel("Link or code")).hasValue("https://t.me/another_bot?start=x");
        desktop.inDialog("Cancel").click();
        assertThat(ida.button("START")).isVisible();
    }
}
