package operatordesk.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import operatordesk.sandbox.client.Entry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Operators block a client and hear nothing of it until they take that back, through separate processes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(SharedDesk.class)
class BlockIT {
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

    @Test
    void blockedClientIsIgnoredThoughRedisIsEmptiedUntilUnblocked() {
        DataForm form = DataForm.met(desk, olga, "Blocked");
        ClientPlayer client = form.client();
        client.isAsked(olga, form.card(), "Личные данные", "1 из 3. ");
        long before = olga.person().chat().seq();
        presses(form.card(), "Заблокировать", "Заблокировать? Открытый запрос закроется");
        long beforeEnd = client.person().chat().seq();
        Entry card = presses(form.card(), "Заблокировать", "🚫 Клиент заблокирован:");
        olga.awaits(before, "Клиент заблокирован, запрос закрыт. Пришло и сохранено: 0 из 3.");
        client.reads(beforeEnd, "Личные данные: больше ничего присылать не нужно. Спасибо!");

        long silent = client.person().chat().seq();
        client.person().text("Can anybody hear me?");
        desk.emptyRedis();
        client.person().photo("unheard");
        client.person().start();
        Entry menu = olga.person()
                .awaitMessage(
                        olga.person().start().seq(),
                        entry -> entry.labels().stream()
                                .anyMatch(label -> label.startsWith("🚫 заблокирован · Blocked")),
                        OperatorPlayer.PATIENCE);
        assertThat(menu.byBot()).isTrue();
        olga.person().press(form.card().id(), "Разблокировать", OperatorPlayer.PATIENCE);
        olga.person()
                .awaitMessage(
                        entry -> entry.id() == card.id() && entry.labels().contains("Паспорт"),
                        OperatorPlayer.PATIENCE);
        assertThat(client.person().chat().fromBot().stream().filter(entry -> entry.seq() > silent))
                .isEmpty();
        client.isAsked(olga, card, "Паспорт", "Пришлите фото паспорта");
        client.readsBeginning(client.person().photo("heard").seq(), "Спасибо! Фото паспорта получено.");
    }
}
