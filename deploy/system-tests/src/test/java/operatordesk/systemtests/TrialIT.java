package operatordesk.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import operatordesk.sandbox.client.Entry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** An operator with one phone tries both sides of the desk, through separate processes, and leaves no trace in the lists. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(SharedDesk.class)
class TrialIT {
    private static final String QUINN = "Quinn";

    private DeskProcesses desk;
    private OperatorPlayer olga;
    private OperatorPlayer quinn;

    /** The same phone on its other side. */
    private ClientPlayer client;

    @BeforeAll
    void start(DeskProcesses shared) {
        desk = shared;
        olga = desk.operator(DeskProcesses.OPERATOR, "Olga");
        quinn = desk.operator(DeskProcesses.QUIET_OPERATOR, QUINN);
        client = new ClientPlayer(quinn.person());
        olga.person().start();
        quinn.person().start();
    }

    private long writes(String text) {
        return quinn.person().text(text).seq();
    }

    private Entry becomesClient() {
        return quinn.awaits(writes("/as_client"), "Теперь вы клиент.");
    }

    private void becomesOperator() {
        long before = writes("/as_operator");
        quinn.awaits(before, "Проба закончена, вы снова оператор.");
        quinn.awaits(before, "Рабочее место.");
    }

    private List<String> statuses() {
        return desk.rows()
                .of(
                        quinn.person().id(),
                        "select status from requests where client_id = ? and trial order by generation");
    }

    @Test
    void asksItselfAnswersDecidesAndStandsInNoList() {
        long everything = olga.person().chat().seq();
        long begin = quinn.ask(becomesClient(), "Личные данные");
        client.reads(begin, DataForm.FIRST);
        client.reads(writes(DataForm.NAME), DataForm.SECOND);
        client.reads(writes(DataForm.CITY), DataForm.THIRD);
        client.reads(client.pressesSend(writes(DataForm.DATE)), DataForm.RECEIVED);
        Entry verdict = quinn.person()
                .awaitMessage(begin, entry -> entry.labels().contains("✓ Принять"), OperatorPlayer.PATIENCE);
        assertThat(verdict.text()).startsWith("Проба · " + QUINN);
        quinn.awaits(begin, "Ответ:\n" + DataForm.ANSWERS);
        quinn.person().press(verdict.id(), "✓ Принять", OperatorPlayer.PATIENCE);
        client.reads(begin, "Личные данные: всё проверено и принято. Спасибо!");
        await().atMost(OperatorPlayer.PATIENCE).until(() -> statuses().contains("ACCEPTED"));
        becomesOperator();

        standsInNoList(quinn);
        standsInNoList(olga);
        assertThat(olga.person().chat().fromBot().stream().filter(entry -> entry.seq() > everything))
                .as("what another operator heard of it")
                .noneMatch(entry -> entry.text().startsWith("Проба"));
    }

    /** Neither on the menu nor among all clients nor among what was searched for, and there is no card. */
    private void standsInNoList(OperatorPlayer operator) {
        var person = operator.person();
        Entry menu = person.awaitMessage(
                person.start().seq(), entry -> entry.labels().contains("Пригласить"), OperatorPlayer.PATIENCE);
        assertThat(menu.labels()).doesNotContain(QUINN);
        operator.awaits(person.text(QUINN).seq(), "Никого не нашлось");
        long id = quinn.person().id();
        operator.awaits(person.text(Long.toString(id)).seq(), "Никого не нашлось");
        for (String list : List.of("to_review", "overdue", "clients")) {
            long before = person.chat().seq();
            person.forge(menu.id(), list, OperatorPlayer.PATIENCE);
            Entry shown = person.awaitMessage(before, entry -> entry.id() == menu.id(), OperatorPlayer.PATIENCE);
            assertThat(shown.labels()).as(list).noneMatch(label -> label.startsWith(QUINN));
        }
    }

    @Test
    void whatIsOpenIsCancelledAndAnOperatorCannotBeAskedAnyMore() {
        Entry buttons = becomesClient();
        long begin = quinn.ask(buttons, "Паспорт");
        client.readsBeginning(begin, "Пришлите фото паспорта");
        becomesOperator();

        await().atMost(OperatorPlayer.PATIENCE).until(() -> statuses().getLast().equals("CANCELLED"));
        quinn.awaits(quinn.ask(buttons, "Паспорт"), "принадлежит оператору");
        quinn.awaits(writes("Казань"), "Никого не нашлось");
    }
}
