package operatordesk.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import operatordesk.sandbox.client.Chat;
import operatordesk.sandbox.client.Entry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Operators decide about what clients sent, through separate processes: one reads Russian, the other English. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(SharedDesk.class)
class ReviewIT {
    private static final String RECEIVED = "Спасибо! Фото паспорта получено. Проверим и напишем.";

    private DeskProcesses desk;
    private OperatorPlayer olga;
    private OperatorPlayer oscar;

    @BeforeAll
    void start(DeskProcesses shared) {
        desk = shared;
        olga = desk.operator(DeskProcesses.OPERATOR, "Olga");
        oscar = desk.operator(DeskProcesses.ENGLISH_OPERATOR, "Oscar");
        Entry menu = oscar.person()
                .awaitMessage(
                        oscar.person().start().seq(), entry -> !entry.buttons().isEmpty(), OperatorPlayer.PATIENCE);
        oscar.person().press(menu.id(), "English", OperatorPlayer.PATIENCE);
        oscar.awaits(0, "Your desk.");
    }

    private DataForm met(String name) {
        return DataForm.met(desk, olga, name);
    }

    /** The client sends a photo of the passport, and the operator has the verdict's buttons. */
    private Entry sendsPassport(DataForm form, String photo) {
        long before = olga.person().chat().seq();
        form.client().sendsPassport(olga, form.card(), photo);
        return verdict(form, before);
    }

    private Entry verdict(DataForm form, long after) {
        return olga.person()
                .awaitMessage(
                        after,
                        entry -> entry.labels().contains("✓ Принять")
                                && entry.text().contains("(ID " + form.id() + ")"),
                        OperatorPlayer.PATIENCE);
    }

    private void presses(OperatorPlayer operator, Entry verdict, String label) {
        Chat.Press press = operator.person().press(verdict.id(), label, OperatorPlayer.PATIENCE);
        assertThat(press.answer()).as("the press on %s is answered", label).isNotNull();
    }

    private Entry becomes(OperatorPlayer operator, Entry message, String text) {
        return operator.person()
                .awaitMessage(
                        entry -> entry.id() == message.id() && entry.text().contains(text), OperatorPlayer.PATIENCE);
    }

    private void isRefused(OperatorPlayer operator, Entry message, String data, String text) {
        operator.person().forge(message.id(), data, OperatorPlayer.PATIENCE);
        becomes(operator, message, text);
    }

    private static String data(Entry verdict, String label) {
        return String.valueOf(verdict.buttons().stream()
                .filter(button -> button.text().equals(label))
                .findFirst()
                .orElseThrow()
                .callbackData());
    }

    private List<String> statuses(DataForm form) {
        return form.rows("select status from requests where client_id = ? order by generation");
    }

    @Test
    void acceptedOnceWhoeverPressesAndThoughRedisIsEmptied() {
        DataForm form = met("Accepted");
        Entry verdict = sendsPassport(form, "accepted");
        String accept = data(verdict, "✓ Принять");
        Entry.Message copy = verdict.message().replyToMessage();
        assertThat(copy).isNotNull();
        assertThat(copy.photo()).isNotNull();
        presses(olga, verdict, "✓ Принять");

        form.reads(0, "Паспорт: всё проверено и принято. Спасибо!");
        assertThat(becomes(olga, verdict, "✓ Принято: Olga, ").buttons()).isEmpty();
        await().atMost(OperatorPlayer.PATIENCE)
                .untilAsserted(() -> assertThat(statuses(form)).containsExactly("ACCEPTED"));

        Entry card = oscar.openCard("Accepted");
        isRefused(oscar, card, accept.replace("accept:", "close:"), "✓ Accepted: Olga, ");
        desk.emptyRedis();
        isRefused(olga, verdict, accept.replace("accept:", "close:"), "✓ Принято: Olga, ");
        assertThat(statuses(form)).containsExactly("ACCEPTED");
        assertThat(form.rows("select ruling from reviews v join requests r on r.id = request_id where client_id = ?"))
                .containsExactly("ACCEPTED");
        assertThat(form.told()).containsOnlyOnce("Паспорт: всё проверено и принято. Спасибо!");
    }

    @Test
    void whatCameMeanwhileIsShownFirst() {
        DataForm form = met("Meanwhile");
        Entry verdict = sendsPassport(form, "meanwhile-1");
        String accept = data(verdict, "✓ Принять");
        form.reads(form.client().person().photo("meanwhile-2").seq(), "Спасибо, и это получено!");
        Entry more = becomes(olga, verdict, "Прислано дополнение.");
        long before = olga.person().chat().seq();
        isRefused(olga, more, accept, "Решение не записано");

        Entry fresh = verdict(form, before);
        assertThat(fresh.id()).isNotEqualTo(verdict.id());
        assertThat(statuses(form)).containsExactly("SUBMITTED");
        desk.emptyRedis();
        presses(olga, fresh, "✕ Закрыть");
        form.reads(0, "Паспорт: больше ничего присылать не нужно. Спасибо!");
        becomes(olga, fresh, "✕ Закрыто: Olga, ");
        form.reads(form.client().person().photo("meanwhile-3").seq(), DataForm.HELLO);
    }

    @Test
    void olderRequestIsDecidedThoughANewerOneIsOpen() {
        DataForm form = met("Older");
        Entry verdict = sendsPassport(form, "older");
        form.ask();
        form.reads(0, DataForm.FIRST);
        presses(olga, verdict, "✓ Принять");
        form.reads(0, "Паспорт: всё проверено и принято. Спасибо!");
        form.reads(form.writes(DataForm.NAME), DataForm.SECOND);
        await().atMost(OperatorPlayer.PATIENCE)
                .untilAsserted(() -> assertThat(statuses(form)).containsExactly("ACCEPTED", "OPEN"));

        isRefused(olga, form.card(), "accept:zz:1.2:1", "Такого запроса у клиента нет.");
    }

    @Test
    void twoWhoDecideAtOnceAreOneAfterTheOther() {
        DataForm form = met("Contested");
        Entry verdict = sendsPassport(form, "contested");
        Entry card = oscar.openCard("Contested");
        String sheet = data(verdict, "✓ Принять").substring("accept:".length());
        oscar.person().forge(card.id(), "close:" + sheet, Duration.ZERO);
        presses(olga, verdict, "✓ Принять");

        becomes(olga, verdict, ": O");
        becomes(oscar, card, ": O");
        assertThat(statuses(form)).hasSize(1).isSubsetOf("ACCEPTED", "CLOSED");
        await().atMost(OperatorPlayer.PATIENCE)
                .untilAsserted(() -> assertThat(
                                form.rows(
                                        "select ruling from reviews v join requests r on r.id = request_id where client_id = ?"))
                        .hasSize(1)
                        .isEqualTo(statuses(form)));
        assertThat(form.told()).contains(RECEIVED).hasSize(4);
    }

    @Test
    void asksAgainForAReasonAndDecidesAnew() {
        DataForm form = met("Again");
        Entry verdict = sendsPassport(form, "again-1");
        presses(olga, verdict, "↻ Ещё раз");
        becomes(olga, verdict, "Почему? Клиент прочитает причину.");
        presses(olga, verdict, "Нечётко");

        form.reads(0, "Почти готово, нужно прислать ещё раз: Паспорт.\nНечётко.");
        becomes(olga, verdict, "↻ Запрошено ещё раз: Olga, ");
        desk.emptyRedis();
        long before = olga.person().chat().seq();
        form.reads(form.client().person().photo("again-2").seq(), RECEIVED);
        Entry anew = verdict(form, before);
        assertThat(anew.text()).contains("Прислано ещё раз.");
        presses(olga, anew, "✓ Принять");
        form.reads(0, "Паспорт: всё проверено и принято. Спасибо!");
        await().atMost(OperatorPlayer.PATIENCE)
                .untilAsserted(() -> assertThat(statuses(form)).containsExactly("ACCEPTED"));
        assertThat(form.rows("select file_unique_id from photos p join answers a on a.id = p.id where client_id = ?"))
                .hasSize(2);
    }

    @Test
    void asksAgainForOneFieldInOwnWords() {
        DataForm form = met("Field");
        long before = olga.person().chat().seq();
        form.ask();
        form.reads(0, DataForm.FIRST);
        form.reads(form.writes(DataForm.NAME), DataForm.SECOND);
        form.reads(form.writes(DataForm.CITY), DataForm.THIRD);
        form.sends(form.writes(DataForm.DATE));
        Entry verdict = verdict(form, before);
        presses(olga, verdict, "↻ Ещё раз");
        becomes(olga, verdict, "Что прислать ещё раз?");
        presses(olga, verdict, "Город");
        becomes(olga, verdict, "Почему?");
        presses(olga, verdict, "✎ Своими словами");
        becomes(olga, verdict, "Напишите, что не так");
        olga.person().text("Напишите <b>полностью</b> & с областью.");

        form.reads(0, "Почти готово, нужно прислать ещё раз: Город.\nНапишите <b>полностью</b> & с областью.");
        becomes(olga, verdict, "↻ Запрошено ещё раз: Olga, ");
        before = olga.person().chat().seq();
        form.writes("Казань, Татарстан");
        assertThat(verdict(form, before).text()).contains("Прислано ещё раз.");
        await().atMost(OperatorPlayer.PATIENCE)
                .untilAsserted(
                        () -> assertThat(form.rows("select a.text from answers a join requests r on r.id = request_id"
                                        + " where r.client_id = ? order by a.arrival"))
                                .contains("Казань, Татарстан")
                                .hasSize(4));
    }
}
