package operatordesk.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import operatordesk.sandbox.client.Entry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What is away comes back, and nothing was lost and nothing was done twice. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutagesIT {
    private static final AtomicLong IDS = new AtomicLong(4_503_599_627_300_000L);
    private static final String[] ANSWERS = {"Примерова Анна Петровна", "Казань", "1990-02-01"};

    private DeskProcesses desk;
    private OperatorPlayer operator;

    @BeforeAll
    void start(@TempDir Path folder) {
        desk = DeskProcesses.start(folder, GrownCatalogue.in(folder), 2);
        operator = new OperatorPlayer(desk.people().person(DeskProcesses.OPERATOR, "Olga"));
    }

    @AfterAll
    void end() {
        desk.close();
    }

    /** A client who was asked for the personal data and has read the first question. */
    private ClientPlayer asked(String name) {
        var client = new ClientPlayer(desk.people().person(IDS.incrementAndGet(), name));
        client.person().start();
        Entry card = operator.openCard(name);
        client.isAsked(operator, card, "Личные данные", "1 из 3. ");
        return client;
    }

    private void assertKeptOnce(ClientPlayer client) {
        assertThat(desk.rows()
                        .of(client.person().id(), "select text from answers where client_id = ? order by message_id"))
                .containsExactly(ANSWERS);
        assertThat(desk.rows().of(client.person().id(), "select status from requests where client_id = ?"))
                .containsExactly("SUBMITTED");
    }

    @Test
    void postgresKilledWhileAClientAnswers() {
        ClientPlayer client = asked("Pg");
        desk.engines().killPostgres();
        client.readsBeginning(client.person().text(ANSWERS[0]).seq(), "2 из 3. ");
        client.readsBeginning(client.person().text("Казань").seq(), "3 из 3. ");
        long last = client.pressesSend(client.person().text("01.02.1990").seq());
        client.readsBeginning(last, "Пришло, сохраняем.");
        desk.engines().startPostgres();

        client.readsBeginning(last, "Спасибо! Данные получены.");
        assertKeptOnce(client);
    }

    @Test
    void redisKilledWhileAClientAnswers() {
        ClientPlayer client = asked("Redis");
        client.readsBeginning(client.person().text(ANSWERS[0]).seq(), "2 из 3. ");
        desk.engines().killRedis();
        long written = client.person().text("Казань").seq();
        desk.engines().startRedis();

        client.readsBeginning(written, "3 из 3. ");
        client.sends(client.person().text("01.02.1990").seq());
        assertKeptOnce(client);
    }

    @Test
    void redisEmptiedInTheMiddleOfADialogue() {
        ClientPlayer client = asked("Empty");
        client.readsBeginning(client.person().text(ANSWERS[0]).seq(), "2 из 3. ");
        await().until(() -> desk.rows()
                        .of(client.person().id(), "select id from answers where client_id = ?")
                        .size()
                == 1);
        desk.emptyRedis();
        client.readsBeginning(client.person().text("Казань").seq(), "3 из 3. ");
        client.sends(client.person().text("01.02.1990").seq());
        assertKeptOnce(client);
    }

    @Test
    void redisEmptiedWhileNobodyDoesAnything() {
        DataForm form = DataForm.met(desk, operator, "Idle");
        form.client().isAsked(operator, form.card(), "Билет", "Пришлите фото билета.");
        await().until(() ->
                form.rows("select id from requests where client_id = ?").size() == 1);
        desk.emptyRedis();

        form.reads(0, "Время вышло: присылать больше ничего не нужно. Уже присланное сохранено.");
        await().untilAsserted(() -> assertThat(form.rows("select status from requests where client_id = ?"))
                .containsExactly("EXPIRED"));
    }

    @Test
    void allConversationReplicasKilledWhileAClientAnswers() throws Exception {
        ClientPlayer client = asked("Replicas");
        desk.kill("conversation-1");
        desk.kill("conversation-2");
        long written = client.person().text(ANSWERS[0]).seq();
        desk.start("conversation-1");
        desk.start("conversation-2");

        client.readsBeginning(written, "2 из 3. ");
        client.readsBeginning(client.person().text("Казань").seq(), "3 из 3. ");
        client.sends(client.person().text("01.02.1990").seq());
        assertKeptOnce(client);
    }

    @Test
    void oneGatewayAfterTheOtherKilledWhileAClientAnswers() throws Exception {
        ClientPlayer client = asked("Gateways");
        desk.kill("gateway-1");
        client.readsBeginning(client.person().text(ANSWERS[0]).seq(), "2 из 3. ");
        desk.start("gateway-1");
        desk.kill("gateway-2");
        client.readsBeginning(client.person().text("Казань").seq(), "3 из 3. ");
        desk.start("gateway-2");
        client.sends(client.person().text("01.02.1990").seq());
        assertKeptOnce(client);
    }

    @Test
    void everyProcessRestartedInGoodOrderWhileAClientAnswers() {
        ClientPlayer client = asked("Rolling");
        desk.restart("storage-1");
        desk.restart("conversation-1");
        client.readsBeginning(client.person().text(ANSWERS[0]).seq(), "2 из 3. ");
        desk.restart("conversation-2");
        client.readsBeginning(client.person().text("Казань").seq(), "3 из 3. ");
        desk.restart("gateway-1");
        desk.restart("gateway-2");
        client.sends(client.person().text("01.02.1990").seq());
        assertKeptOnce(client);
    }
}
