package operatordesk.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import operatordesk.sandbox.client.Entry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** An operator sees what has not reached a client; what waited goes out when the client is back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(SharedDesk.class)
class DeliveryIT {
    private static final String QUESTION = "Пришлите фото паспорта";
    private static final String ON_ITS_WAY = "Паспорт: ждём ответа, ещё не доставлено";

    private DeskProcesses desk;
    private OperatorPlayer olga;

    @BeforeAll
    void start(DeskProcesses shared) {
        desk = shared;
        olga = desk.operator(DeskProcesses.OPERATOR, "Olga");
    }

    private Entry reads(DataForm form, String text) {
        return olga.person()
                .awaitMessage(
                        entry -> entry.text().contains("(ID " + form.id() + ")")
                                && entry.text().contains(text),
                        OperatorPlayer.PATIENCE);
    }

    @Test
    void whoStoppedTheBotGetsTheQuestionOnComingBack() {
        DataForm form = DataForm.met(desk, olga, "Stopped");
        form.client().person().block();
        olga.ask(form.card(), "Паспорт");
        reads(form, "Не доставлено: клиент остановил бота. Вернётся — запрос уйдёт сам.");
        assertThat(olga.openCard("Stopped").text()).contains(ON_ITS_WAY);

        long before = form.client().person().chat().seq();
        form.client().person().unblock();
        form.client().readsBeginning(before, QUESTION);
        reads(form, "Клиент вернулся, запрос отправлен снова.");
        await("the card says that it arrived")
                .atMost(OperatorPlayer.PATIENCE)
                .until(() -> !olga.openCard("Stopped").text().contains(ON_ITS_WAY));
        form.client().readsBeginning(form.client().person().photo("stopped").seq(), "Спасибо!");
    }

    @Test
    void whoseAccountIsGoneCannotBeReached() {
        DataForm form = DataForm.met(desk, olga, "Deleted");
        form.client().person().deleteAccount();
        olga.ask(form.card(), "Паспорт");
        reads(form, "Не доставлено: аккаунт клиента удалён.");
        assertThat(olga.openCard("Deleted").text()).contains(ON_ITS_WAY);
    }
}
