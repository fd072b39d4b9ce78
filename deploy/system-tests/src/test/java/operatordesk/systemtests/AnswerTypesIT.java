package operatordesk.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import operatordesk.sandbox.client.Entry;
import operatordesk.sandbox.client.Person;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A consent, a file, a choice, a phone number and a place, as somebody gives them who goes wrong at each, through separate processes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(SharedDesk.class)
class AnswerTypesIT {
    private DeskProcesses desk;
    private OperatorPlayer olga;

    @BeforeAll
    void start(DeskProcesses shared) {
        desk = shared;
        olga = desk.operator(DeskProcesses.OPERATOR, "Olga");
    }

    /** Presses a button; answers the change after which the reaction is seen. */
    private static long presses(Person client, Entry question, String label) {
        long before = client.chat().seq();
        assertThat(client.press(question.id(), label, OperatorPlayer.PATIENCE).answer())
                .as("the press on %s is answered", label)
                .isNotNull();
        return before;
    }

    @Test
    void everyTypeOfAnswerIsTakenAndWhatIsNoneCostsNothing() {
        DataForm form = DataForm.met(desk, olga, "Everything");
        ClientPlayer client = form.client();
        Person person = client.person();
        long asked = olga.ask(form.card(), "Всё");

        Entry consent = client.readsBeginning(0, "1 из 5. Вы согласны?");
        client.readsBeginning(presses(person, consent, "Не соглашаюсь"), "Хорошо. Можно передумать.");
        olga.awaits(asked, "Клиент не согласился: Согласие (1.2)");
        client.readsBeginning(presses(person, consent, "Соглашаюсь"), "2 из 5. Пришлите письмо файлом.");

        client.readsBeginning(
                person.document("letter.zip", "application/zip", 10).seq(), "Этот файл не подойдёт.");
        client.readsBeginning(
                person.document("letter.pdf", "application/pdf", 2_000_000).seq(), "Файл слишком большой.");
        Entry choice = client.readsBeginning(
                person.document("letter.pdf", "application/pdf", 10_000).seq(), "3 из 5. Ещё раз или хватит?");
        client.readsBeginning(presses(person, choice, "Хватит"), "4 из 5. Ваш номер?");

        client.readsBeginning(0, "Нажмите кнопку внизу, и номер отправится сам.");
        long others = person.contact("+79990000002", "Somebody").seq();
        assertThat(client.readsBeginning(others, "").text()).isNotEmpty();
        long own = person.contactKey("📱 Отправить мой номер", "+79990000001").seq();
        client.reads(own, "Записали номер: +79990000001");
        client.readsBeginning(own, "5 из 5. Где вы?");

        long place =
                person.venue(55.75, 37.61, "Example Hall", "1 Example Street").seq();
        client.reads(place, "Место записали, спасибо.");
        client.reads(client.pressesSend(place), "Спасибо! Всё пришло.");

        assertThat(
                        form.rows(
                                "select step || ' ' || coalesce(text, 'file') from answers where client_id = ? order by arrival"))
                .containsExactly(
                        "consent 1.2",
                        "letter file",
                        "way Хватит",
                        "phone +79990000001",
                        "place 55.750000, 37.610000, Example Hall, 1 Example Street");
        assertThat(olga.awaits(asked, "Выбор: Хватит").text())
                .contains("Согласие: Соглашаюсь (1.2)", "Телефон: +79990000001", "openstreetmap.org");
        assertThat(form.rows("select phone from clients where id = ?")).containsExactly("+79990000001");
    }
}
