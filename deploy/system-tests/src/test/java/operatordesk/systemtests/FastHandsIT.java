package operatordesk.systemtests;

import static operatordesk.systemtests.DataForm.CITY;
import static operatordesk.systemtests.DataForm.DATE;
import static operatordesk.systemtests.DataForm.FIRST;
import static operatordesk.systemtests.DataForm.HELLO;
import static operatordesk.systemtests.DataForm.NAME;
import static operatordesk.systemtests.DataForm.SECOND;
import static operatordesk.systemtests.DataForm.SUMMARY;
import static operatordesk.systemtests.DataForm.THIRD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import operatordesk.sandbox.client.Chat;
import operatordesk.sandbox.client.Entry;
import operatordesk.sandbox.client.FaultOrder;
import operatordesk.sandbox.client.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** People who are quicker than the desk: much at once, the same twice, and things that cross each other on their way. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FastHandsIT {
    private static final String PASSPORT =
            "Пришлите фото паспорта: страницу с вашей фотографией. Нажмите 📎 и снимите так, чтобы читались все буквы.";
    private static final String NOT_SENT =
            "Ответы ещё не отправлены. Нажмите «Отправить» или «Исправить».\n\n" + DataForm.ANSWERS;
    private static final String PASSPORT_RECEIVED = "Спасибо! Фото паспорта получено. Проверим и напишем.";

    private DeskProcesses desk;
    private OperatorPlayer operator;

    @BeforeAll
    void start(@TempDir Path folder) {
        desk = DeskProcesses.start(folder, Path.of("../catalogue.yaml").toAbsolutePath());
        operator = new OperatorPlayer(desk.people().person(DeskProcesses.OPERATOR, "Olga"));
    }

    @AfterEach
    void telegramIsWell() {
        desk.people().clearFaults();
    }

    @AfterAll
    void end() {
        desk.close();
    }

    private DataForm met(String name) {
        return DataForm.met(desk, operator, name);
    }

    private DataForm asked(String name) {
        return DataForm.asked(desk, operator, name);
    }

    private static List<String> photos(Person person, boolean byBot, String about) {
        return person.chat().messages().stream()
                .filter(entry -> entry.byBot() == byBot && entry.text().contains(about))
                .flatMap(entry -> entry.photo().stream())
                .map(Entry.File::fileUniqueId)
                .toList();
    }

    /** What the operator was told of a client with these words in it, in order. */
    private List<String> reports(DataForm form, String words) {
        return operator.person().chat().fromBot().stream()
                .map(Entry::text)
                .filter(text -> text.contains("(ID " + form.id() + ")") && text.contains(words))
                .toList();
    }

    @Test
    void albumOfTenPhotosWhereOneWasAskedFor() {
        DataForm form = met("Album");
        form.client().isAsked(operator, form.card(), "Паспорт", PASSPORT);
        form.client()
                .person()
                .album(IntStream.range(0, 10).mapToObj(n -> "page-" + n).toArray(String[]::new));
        List<String> told = new ArrayList<>(List.of(HELLO, PASSPORT, PASSPORT_RECEIVED));
        told.addAll(Collections.nCopies(9, "Спасибо, и это получено!"));
        await().atMost(OperatorPlayer.PATIENCE)
                .untilAsserted(() -> assertThat(form.told()).isEqualTo(told));

        List<String> sent = photos(form.client().person(), false, "");
        assertThat(sent).hasSize(10).doesNotHaveDuplicates();
        assertThat(
                        form.rows(
                                "select p.file_unique_id from photos p join answers a using (id) where client_id = ? order by page"))
                .isEqualTo(sent);
        assertThat(form.rows("select page from answers where client_id = ? order by arrival"))
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
        await().atMost(OperatorPlayer.PATIENCE)
                .untilAsserted(() -> assertThat(photos(operator.person(), true, "(ID " + form.id() + ")"))
                        .isEqualTo(sent));
        assertThat(reports(form, "Паспорт (1 из 1)")).hasSize(1);
        assertThat(reports(form, "Паспорт (дополнительно, 10)")).hasSize(1);
    }

    @Test
    void twentyTextsAtOnceWhileAFormIsOpen() {
        DataForm form = asked("Hasty");
        List<String> texts = new ArrayList<>(List.of("1", NAME, "2", CITY, "yesterday", DATE));
        IntStream.range(0, 14).forEach(n -> texts.add("more " + n));
        texts.forEach(form::writes);
        List<String> told = new ArrayList<>(List.of(HELLO, FIRST, "Слишком коротко. Напишите полностью, пожалуйста."));
        told.addAll(List.of(SECOND, "Слишком коротко. Напишите полностью, пожалуйста.", THIRD));
        told.addAll(List.of("Не понял дату. Напишите, например, 01.02.1990. Попыток сколько угодно.", SUMMARY));
        told.addAll(Collections.nCopies(14, NOT_SENT));

        await().atMost(OperatorPlayer.PATIENCE)
                .untilAsserted(() -> assertThat(form.told()).isEqualTo(told));
        form.awaitsAnswers(NAME, CITY, "1990-02-01");
        await().atMost(OperatorPlayer.PATIENCE)
                .untilAsserted(() -> assertThat(
                                form.rows(
                                        "select text from messages where chat_id = ? and direction = 'FROM_CLIENT' order by message_id"))
                        .isEqualTo(texts));
        await().atMost(OperatorPlayer.PATIENCE)
                .untilAsserted(() -> assertThat(
                                form.rows(
                                        "select text from messages where chat_id = ? and direction = 'TO_CLIENT' order by message_id"))
                        .isEqualTo(told));
        form.finishes(0);
        operator.awaits(0, "(ID " + form.id() + ")\nЛичные данные, запрос № ");
    }

    @Test
    void operatorTapsTwice() {
        DataForm form = met("Tapped");
        Chat.Press one = operator.person().press(form.card().id(), "Паспорт");
        Chat.Press two = operator.person().press(form.card().id(), "Паспорт");
        for (Chat.Press press : List.of(one, two)) {
            Chat.Press done = operator.person().awaitAnswer(press.id(), OperatorPlayer.PATIENCE);
            assertThat(done.answer()).isEqualTo(new Chat.Answer("Запрашиваем.", false));
        }
        String again = "Начнём сначала. Уже присланное сохранено.\n\n" + PASSPORT;
        form.reads(0, again);
        assertThat(form.told()).containsExactly(HELLO, PASSPORT, again);
        form.reads(form.client().person().photo("tapped").seq(), PASSPORT_RECEIVED);

        assertThat(form.rows("select status from requests where client_id = ? order by generation"))
                .containsExactly("SUPERSEDED", "SUBMITTED");
        assertThat(
                        form.rows(
                                "select r.generation from answers a join requests r on r.id = request_id where a.client_id = ?"))
                .containsExactly("2");
    }

    @Test
    void oldButtonsStillWorkOrSayThatTheyDoNot() {
        DataForm form = asked("Old");
        Entry newer = operator.openCard("Old");
        form.client().isAsked(operator, newer, "Паспорт", "Теперь нужно другое.");
        assertThat(forged(form, "ask:" + form.id() + ":gone"))
                .isEqualTo("Этого больше нет в каталоге. Откройте экран заново.");
        assertThat(forged(form, "take:1")).isEqualTo("Эта кнопка уже не действует.");
        // Of the card that was opened before both requests.
        form.client().isAsked(operator, form.card(), "Личные данные", "Теперь нужно другое.");
        Entry hello = form.reads(0, HELLO);
        form.client().person().press(hello.id(), "English", OperatorPlayer.PATIENCE);
        form.reads(0, "1 of 3. Your full name, as in your passport. Example: Anna Example");

        assertThat(form.rows("select kind || ' ' || status from requests where client_id = ? order by generation"))
                .containsExactly("personal_data SUPERSEDED", "passport SUPERSEDED", "personal_data OPEN");
    }

    private String forged(DataForm form, String data) {
        Chat.Press press = operator.person().forge(form.card().id(), data, OperatorPlayer.PATIENCE);
        assertThat(press.answer()).as("the press is answered").isNotNull();
        return press.answer().text();
    }

    @Test
    void answerCrossesTheNextRequestOnItsWay() {
        DataForm form = asked("Crossing");
        form.reads(form.writes(NAME), SECOND);
        desk.people()
                .fault(FaultOrder.tooManyRequests(1)
                        .on("sendMessage")
                        .inChat(form.id())
                        .times(1_000));
        operator.ask(form.card(), "Паспорт");
        await("the new request is there")
                .atMost(OperatorPlayer.PATIENCE)
                .until(() -> form.rows("select kind from requests where client_id = ? order by generation")
                        .contains("passport"));
        form.writes(CITY);
        desk.people().clearFaults();
        form.reads(0, "Теперь нужно другое. Уже присланное сохранено.\n\n" + PASSPORT);
        form.reads(0, "Это мы сохранили к прошлому запросу. А сейчас нужно вот что:\n\n" + PASSPORT);
        form.reads(form.client().person().photo("crossing").seq(), PASSPORT_RECEIVED);

        assertThat(form.rows(
                        "select kind || ' ' || coalesce(text, '-') || ' ' || late from answers a join requests r on r.id ="
                                + " request_id where a.client_id = ? order by arrival"))
                .containsExactly("personal_data " + NAME + " false", "personal_data Казань true", "passport - false");
        operator.awaits(0, "(ID " + form.id() + ")\nЛичные данные");
        await().atMost(OperatorPlayer.PATIENCE)
                .untilAsserted(() -> assertThat(reports(form, "Пришло, когда запрос уже заменили: Город: Казань"))
                        .hasSize(1));
    }

    @Test
    void answersAreCorrectedBeforeAndAfterAllIsSent() {
        DataForm form = asked("Editing");
        long name = form.client().person().text("Примеров").messageId();
        form.client().person().edit(name, NAME);
        form.reads(0, "Спасибо, исправлено: ФИО.");
        long city = form.client().person().text("Тверь").messageId();
        form.reads(0, THIRD);
        form.client().sends(form.writes(DATE));
        form.client().person().edit(city, CITY);
        form.reads(0, "Спасибо, исправлено: Город.");

        assertThat(form.rows("select text from answers where client_id = ? order by arrival"))
                .containsExactly("Примеров", NAME, "Тверь", "1990-02-01", CITY);
        assertThat(form.rows("select status from requests where client_id = ?")).containsExactly("SUBMITTED");
        operator.awaits(0, "ФИО: " + NAME + "\nГород: Тверь\nДата рождения: 01.02.1990");
        await().atMost(OperatorPlayer.PATIENCE)
                .untilAsserted(() -> assertThat(reports(form, "Клиент исправил ответ: Город: Казань"))
                        .hasSize(1));
    }
}
