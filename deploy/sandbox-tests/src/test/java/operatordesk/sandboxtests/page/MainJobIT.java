package operatordesk.sandboxtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import operatordesk.sandbox.client.Person;
import operatordesk.sandboxtests.browser.Desktop;
import operatordesk.sandboxtests.browser.InBrowser;
import operatordesk.sandboxtests.browser.Phone;
import operatordesk.sandboxtests.browser.Stage;
import operatordesk.sandboxtests.browser.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A request from its first press to the verdict, both sides played on the page. */
@ExtendWith(InBrowser.class)
class MainJobIT {
    @Test
    void photoIsAskedForSentAskedAgainAndAccepted(Stage stage) {
        Person lena = stage.somebody("Lena");
        Desktop desktop = stage.open(View.english().narrower(), Stage.OLGA, lena.id());
        Phone client = desktop.phone("Lena");
        client.press("START").press("English").sees("Nothing is needed yet");
        Phone operator = desktop.phone("Olga").opensCard(lena, "Lena Example");

        operator.press("Passport");
        client.sees("Please send a photo");
        operator.sees("Asked, waiting for an answer.");
        desktop.photograph("request");
        client.chooses("Attach", "Passport, plainly invented").sees("Passport photo received");
        operator.sees("Everything is here. Please check it.");
        assertThat(operator.photos().last()).hasJSProperty("complete", true);
        assertThat(operator.botButton("✓ Accept").last()).isInViewport();
        desktop.inColours(ColorScheme.DARK).photograph("review-dark");

        operator.press("↻ Ask again").press("Blurred");
        client.sees("Once more, please").chooses("Attach", "Another passport");
        operator.sees("Sent again. Please check it.").press("✓ Accept").sees("✓ Accepted: Olga");
        client.sees("Passport: checked and accepted. Thank you!");
    }

    @Test
    void dataAreAskedForQuestionByQuestionInRussian(Stage stage) {
        Person marta = stage.somebody("Марта");
        Desktop desktop = stage.open(View.english().russian(), Stage.RITA, marta.id());
        Phone client = desktop.phone("Марта").press("ЗАПУСТИТЬ").sees("Пока от вас ничего не нужно");
        Phone operator = desktop.phone("Рита").opensCard(marta, "Марта Example");

        operator.press("Личные данные");
        client.sees("1 из 3").says("Примерова Марта Петровна");
        client.sees("2 из 3").says("Казань");
        client.sees("3 из 3").says("зимой").sees("Не понял дату").says("1.2.1990");
        client.sees("Проверьте, всё ли верно").press("Отправить").sees("Данные получены");
        operator.sees("Дата рождения: 01.02.1990").press("📋 Город");
        assertThat(desktop.page().getByText("Скопировано")).isVisible();
        operator.press("✓ Принять");
        client.sees("Личные данные: всё проверено и принято. Спасибо!");
    }

    @Test
    void newRequestGivesAClientEveryAttemptAnew(Stage stage) {
        Person nora = stage.somebody("Nora");
        Desktop desktop = stage.open(View.english(), Stage.OLGA, nora.id());
        Phone client = desktop.phone("Nora").press("START");
        client.press("English").sees("Nothing is needed yet");
        Phone operator = desktop.phone("Olga").opensCard(nora, "Nora Example");

        operator.press("Personal data");
        client.sees("1 of 3").says("Nora Example").sees("2 of 3");
        operator.opensCard(nora, "Nora Example").press("Passport");
        client.sees("Please send a photo")
                .chooses("Attach", "Passport, plainly invented")
                .sees("received");
        operator.opensCard(nora, "Nora Example").press("Passport");
        assertThat(client.bubble("Please send a photo")).hasCount(2);
        client.chooses("Attach", "Another passport");
        assertThat(client.bubble("Passport photo received")).hasCount(2);
    }
}
