package operatordesk.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import operatordesk.sandbox.client.Entry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** An operator erases a client, through separate processes: unmistakable words are in no table and no key afterwards. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(SharedDesk.class)
class EraseIT {
    private static final String GONE = " стёрты ";

    private DeskProcesses desk;
    private OperatorPlayer olga;

    @BeforeAll
    void start(DeskProcesses shared) {
        desk = shared;
        olga = desk.operator(DeskProcesses.OPERATOR, "Olga");
    }

    private Entry presses(Entry card, String label, String outcome) {
        olga.person().press(card.id(), label, OperatorPlayer.PATIENCE);
        return olga.person()
                .awaitMessage(
                        entry -> entry.id() == card.id() && entry.text().contains(outcome), OperatorPlayer.PATIENCE);
    }

    /** Presses what stood under a message of former days. */
    private void forges(DataForm form, String data) {
        olga.person().forge(form.card().id(), data, OperatorPlayer.PATIENCE);
    }

    private void erases(DataForm form) {
        presses(form.card(), "Стереть", "Стереть всё об этом клиенте?");
        presses(form.card(), "Стереть навсегда", "Данные клиента с ID " + form.id() + GONE);
    }

    private void nothingIsLeftOf(DataForm form, String planted) {
        await("nothing is left in PostgreSQL").atMost(OperatorPlayer.PATIENCE).untilAsserted(() -> {
            assertThat(form.rows("select erased_at from erasures where client_id = ?"))
                    .hasSize(1);
            assertThat(desk.rows().tablesWith(planted)).isEmpty();
        });
        await("nothing is left in Redis")
                .atMost(OperatorPlayer.PATIENCE)
                .untilAsserted(() -> assertThat(desk.keysWith(planted)).isEmpty());
    }

    /** Of every kind of what is kept of a client; each has the planted words in it. */
    private DataForm planted(String planted) {
        DataForm form = DataForm.met(desk, olga, planted);
        long before = olga.person().chat().seq();
        olga.person().press(form.card().id(), "Метка", OperatorPlayer.PATIENCE);
        olga.awaits(before, "Напишите метку для клиента");
        olga.awaits(olga.person().text("Метка " + planted).seq(), "Метка: Метка " + planted);
        form.client().sendsPassport(olga, form.card(), "photo-" + planted);
        form.client().isAsked(olga, form.card(), "Личные данные", "1 из 3. ");
        form.reads(form.writes(planted + " Анна"), DataForm.SECOND);
        await("planted")
                .atMost(OperatorPlayer.PATIENCE)
                .until(() -> desk.rows().tablesWith(planted).containsAll(List.of("clients", "answers", "messages")));
        assertThat(desk.keysWith(planted)).isNotEmpty();
        return form;
    }

    @Test
    void nothingOfThePersonIsLeftAndWhoComesBackIsNew() {
        String planted = "Йцукплантед";
        DataForm form = planted(planted);
        long told = form.client().person().chat().seq();
        erases(form);
        nothingIsLeftOf(form, planted);

        forges(form, "erased:" + form.id());
        desk.emptyRedis();
        long before = olga.person().chat().seq();
        forges(form, "ask:" + form.id() + ":passport");
        olga.awaits(before, "Данные клиента с ID " + form.id() + " стёрты, и он ещё не вернулся.");
        assertThat(form.client().person().chat().fromBot()).noneMatch(entry -> entry.seq() > told);
        nothingIsLeftOf(form, planted);

        // Telegram's times are whole seconds: what is of the second of the erasure counts as older.
        await("greeted as somebody new").atMost(OperatorPlayer.PATIENCE).until(() -> {
            form.client().person().start();
            return form.client().person().chat().fromBot().stream()
                    .anyMatch(entry -> entry.seq() > told && entry.text().equals(DataForm.HELLO));
        });
        before = olga.person().chat().seq();
        forges(form, "open:" + form.id());
        Entry clean = olga.awaits(before, "Запросов ещё не было.");
        assertThat(clean.text()).doesNotContain("Метка");
        forges(form, "erased:" + form.id());
        nothingIsLeftOf(form, planted);
    }

    @Test
    void erasedWhilePostgresIsAwayAndTheConversationsAreKilled() throws Exception {
        String planted = "Йцукотстерт";
        DataForm form = planted(planted);
        presses(form.card(), "Стереть", "Стереть всё об этом клиенте?");
        desk.engines().killPostgres();
        form.reads(form.writes("Казань " + planted), DataForm.THIRD);
        olga.person().press(form.card().id(), "Стереть навсегда", OperatorPlayer.PATIENCE);
        desk.kill("conversation-1");
        desk.kill("conversation-2");
        desk.engines().startPostgres();
        desk.start("conversation-1");
        desk.start("conversation-2");
        nothingIsLeftOf(form, planted);
        olga.person()
                .awaitMessage(
                        entry -> entry.id() == form.card().id() && entry.text().contains(GONE),
                        OperatorPlayer.PATIENCE);
    }
}
