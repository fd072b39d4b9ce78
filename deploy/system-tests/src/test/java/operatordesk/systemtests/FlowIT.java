package operatordesk.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import operatordesk.sandbox.client.Entry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A client's way through a form, by separate processes: back and forth, over the summary, with questions, and away. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(SharedDesk.class)
class FlowIT {
    private static final String BACK = "← Назад";

    private DeskProcesses desk;
    private OperatorPlayer operator;

    @BeforeAll
    void start(DeskProcesses shared) {
        desk = shared;
        operator = desk.operator(DeskProcesses.OPERATOR, "Olga");
    }

    private DataForm asked(String name) {
        return DataForm.asked(desk, operator, name);
    }

    /** Presses a button under the newest message of the bot; answers the change after which the reaction is seen. */
    private static long presses(DataForm form, String label) {
        long before = form.client().person().chat().seq();
        Entry newest = form.client().person().chat().fromBot().getLast();
        var press = form.client().person().press(newest.id(), label, OperatorPlayer.PATIENCE);
        assertThat(press.answer()).as("the press on %s is answered", label).isNotNull();
        return before;
    }

    private static String summary(String city) {
        return DataForm.SUMMARY.replace("Город: Казань", "Город: " + city);
    }

    @Test
    void backAndChangeUntilAllIsRight() {
        DataForm form = asked("Back");
        form.reads(form.writes(DataForm.NAME), DataForm.SECOND);
        form.reads(form.writes("Самара"), DataForm.THIRD);
        form.reads(presses(form, BACK), DataForm.SECOND);
        form.reads(form.writes("Тверь"), DataForm.THIRD);
        form.reads(form.writes(DataForm.DATE), summary("Тверь"));
        form.reads(presses(form, "Исправить"), "Что исправить?");
        form.reads(presses(form, "Город"), "Напишите или пришлите заново:\n\n" + DataForm.SECOND);
        form.reads(form.writes(DataForm.CITY), DataForm.SUMMARY);
        form.reads(presses(form, "Отправить"), DataForm.RECEIVED);

        operator.person()
                .awaitMessage(
                        entry -> entry.text().contains("(ID " + form.id() + ")")
                                && entry.text().contains("Город: Казань"),
                        OperatorPlayer.PATIENCE);
        assertThat(form.rows("select text from answers where client_id = ? and not taken_back order by arrival"))
                .containsExactly(DataForm.NAME, "Тверь", "1990-02-01", DataForm.CITY);
        assertThat(form.rows("select text from answers where client_id = ? and taken_back"))
                .containsExactly("Самара");
    }

    @Test
    void severalKindsPickedAtOnceAreOneRequest() {
        DataForm form = DataForm.met(desk, operator, "Several");
        ticks(form, "Сразу несколько", "‹ Карточка");
        ticks(form, "Личные данные", "✓ Личные данные");
        ticks(form, "Паспорт", "✓ Паспорт");
        operator.ask(form.card(), "Запросить (2)");
        Entry first = form.client().readsBeginning(0, "1 из 4. Пришлите фото паспорта");
        assertThat(first.labels()).contains("Задать вопрос");
        form.client().readsBeginning(form.client().person().photo("several").seq(), "2 из 4. Напишите фамилию");
        form.client().readsBeginning(form.writes(DataForm.NAME), "3 из 4. ");
        form.client().readsBeginning(form.writes(DataForm.CITY), "4 из 4. ");
        form.reads(form.client().pressesSend(form.writes(DataForm.DATE)), "Спасибо! Всё получено. Проверим и напишем.");
        Entry photo = operator.person()
                .awaitMessage(
                        entry -> entry.photo().isPresent() && entry.text().contains("(ID " + form.id() + ")"),
                        OperatorPlayer.PATIENCE);
        assertThat(photo.text()).contains("Паспорт + Личные данные, запрос № ");
        assertThat(form.rows("select kind || ' ' || status from requests where client_id = ?"))
                .containsExactly("passport+personal_data SUBMITTED");
    }

    private void ticks(DataForm form, String label, String seen) {
        operator.person().press(form.card().id(), label, OperatorPlayer.PATIENCE);
        operator.person()
                .awaitMessage(
                        entry ->
                                entry.id() == form.card().id() && entry.labels().contains(seen),
                        OperatorPlayer.PATIENCE);
    }

    @Test
    void questionReachesTheOperatorAndTheClientGoesOnWhereItWas() {
        DataForm form = asked("Curious");
        form.reads(
                presses(form, "Задать вопрос"),
                "Напишите вопрос одним сообщением, мы его передадим. Потом продолжим с того же места.");
        long written = form.writes("С отчеством?");
        form.reads(written, "Вопрос передан. Ответим здесь.");
        form.reads(written, DataForm.FIRST);
        Entry heard = operator.awaits(0, "Клиент спрашивает:\nС отчеством?");
        assertThat(heard.text()).contains("(ID " + form.id() + ")");
        assertThat(heard.labels()).contains("Карточка");
        form.answersAll();
    }

    @Test
    void cancelIsAskedOnceMoreAndTheOperatorHearsOfIt() {
        DataForm form = asked("Cancel");
        form.reads(form.writes(DataForm.NAME), DataForm.SECOND);
        form.reads(presses(form, "Отменить"), "Точно отменить? Уже присланное мы сохраним.");
        form.reads(presses(form, "Нет, продолжить"), DataForm.SECOND);
        form.reads(presses(form, "Отменить"), "Точно отменить? Уже присланное мы сохраним.");
        form.reads(
                presses(form, "Да, отменить"),
                "Отменено. Уже присланное сохранено. Если что-то понадобится, мы напишем сюда.");
        operator.awaits(0, "Клиент отменил запрос. Успело прийти и сохранено: 1 из 3.");
        form.reads(form.writes("а теперь?"), DataForm.HELLO);
        await("the row")
                .atMost(OperatorPlayer.PATIENCE)
                .untilAsserted(() -> assertThat(form.rows("select status from requests where client_id = ?"))
                        .containsExactly("CANCELLED"));

        long before = form.client().person().chat().seq();
        form.ask();
        form.reads(before, DataForm.FIRST);
        form.answersAll();
    }

    @Test
    void afterRedisWasEmptiedTheClientStandsAtItsSummary() {
        DataForm form = asked("Summary");
        form.reads(form.writes(DataForm.NAME), DataForm.SECOND);
        form.reads(form.writes("Самара"), DataForm.THIRD);
        form.reads(presses(form, BACK), DataForm.SECOND);
        form.reads(form.writes(DataForm.CITY), DataForm.THIRD);
        long last = form.writes(DataForm.DATE);
        form.reads(last, DataForm.SUMMARY);
        form.awaitsAnswers(DataForm.NAME, DataForm.CITY, "1990-02-01");
        desk.emptyRedis();

        form.finishes(last);
        operator.awaits(0, "(ID " + form.id() + ")\nЛичные данные");
        assertThat(form.rows("select status from requests where client_id = ?")).containsExactly("SUBMITTED");
    }

    @Test
    void asManyPagesAsOneLikesAndTheAlbumIsCountedInOneMessage() {
        DataForm form = DataForm.met(desk, operator, "Pages");
        form.client().isAsked(operator, form.card(), "Договор", "Пришлите страницы договора.");
        form.client().person().album("one", "two", "three");
        form.reads(0, "Пришло: 3. Пришлите ещё или нажмите «Готово».");
        form.reads(presses(form, "Готово"), "Спасибо! Договор получен.");

        assertThat(form.rows("select page from answers where client_id = ? order by arrival"))
                .isEqualTo(List.of("1", "2", "3"));
        operator.awaits(0, "Страница договора (страница 3)");
        assertThat(form.told().stream().filter(text -> text.startsWith("Пришло")))
                .hasSize(1);
    }
}
