package operatordesk.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import operatordesk.sandbox.client.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** An operator goes off duty, and another takes what has come, through separate processes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(SharedDesk.class)
class DutyIT {
    private DeskProcesses desk;
    private OperatorPlayer olga;
    private OperatorPlayer quinn;
    private boolean isOffDuty;

    @BeforeAll
    void start(DeskProcesses shared) {
        desk = shared;
        olga = desk.operator(DeskProcesses.OPERATOR, "Olga");
        quinn = desk.operator(DeskProcesses.QUIET_OPERATOR, "Quinn");
        quinn.person().start();
    }

    @AfterEach
    void backOnDuty() {
        if (isOffDuty) {
            switches("Вернуться на дежурство");
        }
        isOffDuty = false;
    }

    private void goesOffDuty() {
        switches("Уйти с дежурства");
        isOffDuty = true;
    }

    private void switches(String label) {
        Entry menu = olga.person()
                .awaitMessage(
                        olga.person().start().seq(), entry -> entry.labels().contains(label), OperatorPlayer.PATIENCE);
        olga.person().press(menu.id(), label, OperatorPlayer.PATIENCE);
        olga.person()
                .awaitMessage(
                        entry -> entry.id() == menu.id() && !entry.labels().contains(label), OperatorPlayer.PATIENCE);
    }

    @Test
    void whatComesOffDutyIsTakenByAnotherWhoDecides() {
        goesOffDuty();
        DataForm form = DataForm.met(desk, olga, "Offered");
        long before = quinn.person().chat().seq();
        form.client().sendsPassport(olga, form.card(), "offered");

        Entry offer = quinn.person()
                .awaitMessage(
                        before,
                        entry ->
                                entry.labels().contains("Взять") && entry.text().contains("(ID " + form.id() + ")"),
                        OperatorPlayer.PATIENCE);
        assertThat(offer.text()).contains("Ждёт решения. Запрос может взять любой оператор.");
        quinn.person().press(offer.id(), "Взять", OperatorPlayer.PATIENCE);
        Entry verdict = quinn.person()
                .awaitMessage(
                        before,
                        entry -> entry.labels().contains("✓ Принять")
                                && entry.text().contains("(ID " + form.id() + ")"),
                        OperatorPlayer.PATIENCE);
        assertThat(verdict.message().replyToMessage()).isNotNull();
        quinn.person().press(verdict.id(), "✓ Принять", OperatorPlayer.PATIENCE);
        form.reads(0, "Паспорт: всё проверено и принято. Спасибо!");
        olga.person()
                .awaitMessage(
                        entry -> entry.text().contains("(ID " + form.id() + ")")
                                && entry.text().contains("✓ Принято: Quinn, "),
                        OperatorPlayer.PATIENCE);
        await().atMost(OperatorPlayer.PATIENCE)
                .untilAsserted(() -> assertThat(form.rows("select operator_id::text from requests where client_id = ?"))
                        .containsExactly(Long.toString(DeskProcesses.QUIET_OPERATOR)));
    }

    @Test
    void ofTwoWhoTakeItAtOnceOneHasIt() {
        OperatorPlayer oscar = desk.operator(DeskProcesses.ENGLISH_OPERATOR, "Oscar");
        oscar.person().start();
        goesOffDuty();
        DataForm form = DataForm.met(desk, olga, "Twice");
        long byQuinn = quinn.person().chat().seq();
        long byOscar = oscar.person().chat().seq();
        form.client().sendsPassport(olga, form.card(), "twice");
        Entry quinns = offer(quinn, byQuinn, form);
        Entry oscars = offer(oscar, byOscar, form);
        String take = String.valueOf(quinns.buttons().getFirst().callbackData());
        quinn.person().forge(quinns.id(), take, Duration.ZERO);
        oscar.person().forge(oscars.id(), take, Duration.ZERO);

        await("both read who has it")
                .atMost(OperatorPlayer.PATIENCE)
                .until(() -> isTaken(quinn, quinns) && isTaken(oscar, oscars));
        await("one of them has it")
                .atMost(OperatorPlayer.PATIENCE)
                .until(() -> has(quinn, byQuinn, form) || has(oscar, byOscar, form));
        assertThat(has(quinn, byQuinn, form)).isNotEqualTo(has(oscar, byOscar, form));
    }

    @Test
    void whatIsHandedOverIsDecidedByTheOther() {
        DataForm form = DataForm.met(desk, olga, "Handed");
        form.client().sendsPassport(olga, form.card(), "handed");
        Entry card = olga.openCard("Handed");
        long before = quinn.person().chat().seq();
        olga.person().press(card.id(), "Передать другому", OperatorPlayer.PATIENCE);
        Entry choice = olga.person()
                .awaitMessage(
                        entry -> entry.id() == card.id() && entry.labels().contains("Quinn"), OperatorPlayer.PATIENCE);
        assertThat(choice.text()).isEqualTo("Кому передать запрос?");
        assertThat(choice.labels()).doesNotContain("Olga");
        olga.person().press(choice.id(), "Quinn", OperatorPlayer.PATIENCE);

        quinn.awaits(before, "Вам передали этот запрос. От кого: Olga");
        olga.person()
                .awaitMessage(
                        entry -> entry.id() == card.id() && entry.text().endsWith("Передано: Quinn"),
                        OperatorPlayer.PATIENCE);
        Entry verdict = quinn.person()
                .awaitMessage(
                        before,
                        entry -> entry.labels().contains("✓ Принять")
                                && entry.text().contains("(ID " + form.id() + ")"),
                        OperatorPlayer.PATIENCE);
        quinn.person().press(verdict.id(), "✓ Принять", OperatorPlayer.PATIENCE);
        form.reads(0, "Паспорт: всё проверено и принято. Спасибо!");
        assertThat(form.rows("select operator_id::text from requests where client_id = ?"))
                .containsExactly(Long.toString(DeskProcesses.QUIET_OPERATOR));
    }

    @Test
    void sameFileFromAnotherClientIsPointedOut() {
        DataForm first = DataForm.met(desk, olga, "Original");
        first.client().sendsPassport(olga, first.card(), "shared page");
        olga.awaits(0, "(ID " + first.id() + ")\nПаспорт, запрос");
        DataForm second = DataForm.met(desk, olga, "Copied");
        second.client().sendsPassport(olga, second.card(), "shared page");
        olga.person()
                .awaitMessage(
                        entry -> entry.message().photo() != null
                                && entry.text().contains("(ID " + second.id() + ")")
                                && entry.text().endsWith("Точно такой же файл уже прислал другой клиент: Original"),
                        OperatorPlayer.PATIENCE);
    }

    private static Entry offer(OperatorPlayer operator, long after, DataForm form) {
        return operator.person()
                .awaitMessage(
                        after,
                        entry -> entry.buttons().size() == 1 && entry.text().contains("(ID " + form.id() + ")"),
                        OperatorPlayer.PATIENCE);
    }

    private static boolean has(OperatorPlayer operator, long after, DataForm form) {
        return operator.person().chat(after, Duration.ZERO).fromBot().stream()
                .anyMatch(entry -> entry.text().contains("(ID " + form.id() + ")")
                        && entry.message().photo() != null);
    }

    private static boolean isTaken(OperatorPlayer operator, Entry offer) {
        return operator.person().chat().fromBot().stream()
                .anyMatch(entry -> entry.id() == offer.id() && entry.buttons().isEmpty());
    }
}
