package operatordesk.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import operatordesk.sandbox.client.Entry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What happens because time passes: reminders, what is overdue, and the lists of what waits. Passports are due at once here. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimesIT {
    private static final String QUESTION =
            "Пришлите фото паспорта: страницу с вашей фотографией. Нажмите 📎 и снимите так, чтобы читались все буквы.";
    private static final String REMINDER = "Напоминаем, пожалуйста:\n\n" + QUESTION;

    private DeskProcesses desk;
    private OperatorPlayer olga;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        String shipped = Files.readString(Path.of("../catalogue.yaml"));
        String hasty =
                shipped.replaceFirst("due: 3d", "due: 4s").replaceFirst("reminders: \\[1d, 2d]", "reminders: [1s, 2s]");
        desk = DeskProcesses.start(folder, Files.writeString(folder.resolve("catalogue.yaml"), hasty));
        olga = new OperatorPlayer(desk.people().person(DeskProcesses.OPERATOR, "Olga"));
    }

    @AfterAll
    void end() {
        desk.close();
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
        form.client().isAsked(olga, form.card(), "Паспорт", QUESTION);
        form.reads(0, REMINDER);
        desk.killAndStart("conversation-1");
        olga.awaits(0, "Срок вышел. Пришло: 0 из 1.");
        await().atMost(OperatorPlayer.PATIENCE)
                .untilAsserted(() -> assertThat(reminders(form)).hasSize(2));

        Entry overdue = list("Просрочено");
        assertThat(overdue.text()).isEqualTo("Срок вышел, сначала давние:");
        long before = olga.person().chat().seq();
        presses(overdue, "Reminded · Паспорт");
        Entry card = olga.person()
                .awaitMessage(before, entry -> entry.labels().contains("Напомнить"), OperatorPlayer.PATIENCE);
        presses(card, "Напомнить");
        olga.awaits(before, "Напомнили.");
        await().atMost(OperatorPlayer.PATIENCE)
                .untilAsserted(() -> assertThat(reminders(form)).hasSize(3));
        presses(card, "✕ Закрыть запрос");
        form.reads(0, "Паспорт: больше ничего присылать не нужно. Спасибо!");
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
    void whatWaitsForAVerdictIsFoundInTheList() {
        DataForm form = DataForm.met(desk, olga, "Waiting");
        form.client().sendsPassport(olga, form.card(), "waiting");
        await().atMost(OperatorPlayer.PATIENCE)
                .untilAsserted(() -> assertThat(form.rows("select status from requests where client_id = ?"))
                        .containsExactly("SUBMITTED"));
        Entry waiting = list("На проверке");
        long before = olga.person().chat().seq();
        presses(waiting, "Waiting · Паспорт");
        Entry verdict = olga.person()
                .awaitMessage(before, entry -> entry.labels().contains("✓ Принять"), OperatorPlayer.PATIENCE);
        assertThat(verdict.text()).contains("Ждёт вашего решения.");
        presses(verdict, "✓ Принять");
        form.reads(0, "Паспорт: всё проверено и принято. Спасибо!");
    }
}
