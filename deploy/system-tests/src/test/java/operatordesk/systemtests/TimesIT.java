package operatordesk.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import operatordesk.sandbox.client.Entry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What happens because time passes: reminders, what is overdue, and the lists of what waits. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(SharedDesk.class)
class TimesIT {
    private static final String QUESTION = "Пришлите фото разрешения.";
    private static final String REMINDER = "Напоминаем:\n\n" + QUESTION;

    private DeskProcesses desk;
    private OperatorPlayer olga;

    @BeforeAll
    void start(DeskProcesses shared) {
        desk = shared;
        olga = desk.operator(DeskProcesses.OPERATOR, "Olga");
    }

    private Entry list(String button) {
        Entry menu = olga.person()
                .awaitMessage(
                        olga.person().start().seq(),
                        entry -> entry.labels().stream().anyMatch(label -> label.startsWith(button)),
                        OperatorPlayer.PATIENCE);
        String label = menu.labels().stream()
                .filter(each -> each.startsWith(button))
                .findFirst()
                .orElseThrow();
        assertThat(label).doesNotEndWith(": 0");
        olga.person().press(menu.id(), label, OperatorPlayer.PATIENCE);
        return olga.person()
                .awaitMessage(
                        entry -> entry.id() == menu.id() && !entry.labels().contains(label), OperatorPlayer.PATIENCE);
    }

    /** Turns the pages of a list until a line is there. */
    private Entry pageWith(String line, Entry page) {
        Entry here = page;
        while (!here.labels().contains(line)) {
            List<String> before = here.labels();
            presses(here, "Дальше ›");
            here = olga.person()
                    .awaitMessage(
                            entry -> entry.id() == page.id() && !entry.labels().equals(before),
                            OperatorPlayer.PATIENCE);
        }
        return here;
    }

    private void presses(Entry entry, String label) {
        assertThat(olga.person()
                        .press(entry.id(), label, OperatorPlayer.PATIENCE)
                        .answer())
                .isNotNull();
    }

    private static List<String> reminders(DataForm form) {
        return form.told().stream().filter(REMINDER::equals).toList();
    }

    @Test
    void clientIsRemindedAndTheOperatorHearsOnceThatItIsOverdue() throws InterruptedException {
        DataForm form = DataForm.met(desk, olga, "Reminded");
        form.client().isAsked(olga, form.card(), "Разрешение", QUESTION);
        form.reads(0, REMINDER);
        desk.killAndStart("conversation-1");
        olga.awaits(0, "Срок вышел. Пришло: 0 из 1.");
        await().atMost(OperatorPlayer.PATIENCE)
                .untilAsserted(() -> assertThat(reminders(form)).hasSize(2));

        Entry overdue = list("Просрочено");
        assertThat(overdue.text()).isEqualTo("Срок вышел, сначала давние:");
        long before = olga.person().chat().seq();
        presses(pageWith("Reminded · Разрешение", overdue), "Reminded · Разрешение");
        Entry card = olga.person()
                .awaitMessage(before, entry -> entry.labels().contains("Напомнить"), OperatorPlayer.PATIENCE);
        presses(card, "Напомнить");
        olga.awaits(before, "Напомнили.");
        await().atMost(OperatorPlayer.PATIENCE)
                .untilAsserted(() -> assertThat(reminders(form)).hasSize(3));
        presses(card, "✕ Закрыть запрос");
        form.reads(0, "Разрешение: больше ничего присылать не нужно. Спасибо!");
        await().atMost(OperatorPlayer.PATIENCE)
                .untilAsserted(() -> assertThat(form.rows("select status from requests where client_id = ?"))
                        .containsExactly("CLOSED"));
        assertThat(olga.person().chat().fromBot().stream()
                        .filter(entry -> entry.text().contains("Срок вышел. ")
                                && entry.text().contains("(ID " + form.id() + ")")))
                .hasSize(1);
        desk.awaitReady("conversation-1");
    }

    @Test
    void whatExpiredIsClosedAndAskedAgainWithOnePress() {
        DataForm form = DataForm.met(desk, olga, "Expired");
        form.client().isAsked(olga, form.card(), "Билет", "Пришлите фото билета.");
        form.reads(0, "Время вышло: присылать больше ничего не нужно. Уже присланное сохранено.");
        Entry told = olga.person()
                .awaitMessage(
                        entry -> entry.text().contains("(ID " + form.id() + ")")
                                && entry.text().contains("Запрос истёк и закрыт. Пришло и сохранено: 0 из 1."),
                        OperatorPlayer.PATIENCE);
        long before = form.client().person().chat().seq();
        presses(told, "Запросить снова");
        form.client().readsBeginning(before, "Пришлите фото билета.");
        assertThat(form.rows("select status from requests where client_id = ? order by generation"))
                .startsWith("EXPIRED");
    }

    @Test
    void whatWaitsForAVerdictIsFoundInTheList() {
        DataForm form = DataForm.met(desk, olga, "Waiting");
        form.client().sendsPassport(olga, form.card(), "waiting");
        await().atMost(OperatorPlayer.PATIENCE)
                .untilAsserted(() -> assertThat(form.rows("select status from requests where client_id = ?"))
                        .containsExactly("SUBMITTED"));
        Entry waiting = pageWith("Waiting · Паспорт", list("На проверке"));
        long before = olga.person().chat().seq();
        presses(waiting, "Waiting · Паспорт");
        Entry verdict = olga.person()
                .awaitMessage(before, entry -> entry.labels().contains("✓ Принять"), OperatorPlayer.PATIENCE);
        assertThat(verdict.text()).contains("Ждёт вашего решения.");
        presses(verdict, "✓ Принять");
        form.reads(0, "Паспорт: всё проверено и принято. Спасибо!");
    }
}
