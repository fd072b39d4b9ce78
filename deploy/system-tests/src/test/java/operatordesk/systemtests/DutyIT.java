package operatordesk.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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

    @BeforeAll
    void start(DeskProcesses shared) {
        desk = shared;
        olga = desk.operator(DeskProcesses.OPERATOR, "Olga");
        quinn = desk.operator(DeskProcesses.QUIET_OPERATOR, "Quinn");
        quinn.person().start();
    }

    @AfterEach
    void backOnDuty() {
        switches("Вернуться на дежурство");
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
        switches("Уйти с дежурства");
        DataForm form = DataForm.met(desk, olga, "Offered");
        long before = quinn.person().chat().seq();
        form.client().sendsPassport(olga, form.card(), "offered");

        Entry offer = quinn.person()
                .awaitMessage(
                        before,
                        entry ->
                                entry.labels().contains("Взять") && entry.text().contains("(ID " + form.id() + ")"),
                        OperatorPlayer.PATIENCE);
        assertThat(offer.text()).contains("Ждёт решения, а тот, кто спрашивал, не на месте.");
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
}
