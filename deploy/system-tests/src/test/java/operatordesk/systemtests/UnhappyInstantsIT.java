package operatordesk.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import operatordesk.sandbox.client.Entry;
import operatordesk.systemtests.wire.FaultPoint;
import operatordesk.systemtests.wire.Wires;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process dies at the very instant at which something is done on one side and not known on the other. Whoever goes on can
 * only do it again, and everything is there once all the same.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnhappyInstantsIT {
    private static final AtomicLong IDS = new AtomicLong(4_503_599_627_310_000L);
    private static final String NAME = "Примерова Анна Петровна";
    private static final String INSTEAD = "Теперь нужно другое. Уже присланное сохранено.\n\n1 из 3. ";

    private final Wires wires = new Wires();
    private DeskProcesses desk;
    private OperatorPlayer operator;
    private String killed = "";

    @BeforeAll
    void start(@TempDir Path folder) {
        desk = DeskProcesses.start(folder, Path.of("../catalogue.yaml").toAbsolutePath(), 1, wires::between);
        operator = new OperatorPlayer(desk.people().person(DeskProcesses.OPERATOR, "Olga"));
    }

    @AfterEach
    void awaitTheKilledOne() {
        desk.awaitReady(killed);
    }

    @AfterAll
    void end() throws Exception {
        assertThat(desk.output()).doesNotContain("Unhandled exception", "Promise already completed");
        desk.killAll();
        desk.close();
        wires.close();
    }

    private void killAt(FaultPoint instant) throws InterruptedException {
        killed = instant.awaitProcess(OperatorPlayer.PATIENCE);
        desk.killAndStart(killed);
    }

    private ClientPlayer client(String name) {
        var client = new ClientPlayer(desk.people().person(IDS.incrementAndGet(), name));
        client.person().start();
        return client;
    }

    /** A client who has read the first question for the personal data. */
    private ClientPlayer askedForData(String name) {
        ClientPlayer client = client(name);
        client.isAsked(operator, operator.openCard(name), "Личные данные", "1 из 3. ");
        return client;
    }

    /** The card of a client who has read the question for the passport, and it is noted where it stands. */
    private Entry askForPassport(ClientPlayer client, String name) {
        Entry card = operator.openCard(name);
        client.isAsked(operator, card, "Паспорт", "Пришлите фото паспорта");
        await("the log of the question")
                .atMost(OperatorPlayer.PATIENCE)
                .until(() ->
                        desk.rows().of(client.person().id(), "select text from messages where chat_id = ?").stream()
                                .anyMatch(text -> text.startsWith("Пришлите фото паспорта")));
        return card;
    }

    private Aftermath finish(ClientPlayer client, long cityWritten) {
        client.readsBeginning(cityWritten, "3 из 3. ");
        client.sends(client.person().text("01.02.1990").seq());
        operator.awaits(0, client.person().id() + ")\nЛичные данные");
        return new Aftermath(desk, operator, client);
    }

    @Test
    void afterTheCommitBeforeTheGatewayHearsOfIt() throws Exception {
        ClientPlayer client = askedForData("Commit");
        FaultPoint instant = wires.stopAfter(
                "conversation", Instants.commit(client.person().id()), answer -> answer.contains("committed"));
        long written = client.person().text(NAME).seq();
        killAt(instant);

        client.readsBeginning(written, "2 из 3. ");
        Aftermath after = finish(client, client.person().text("Казань").seq());
        after.everythingIsKeptOnce(NAME, "Казань", "1990-02-01");
        assertThat(after.sentTwice()).isZero();
    }

    @Test
    void afterTelegramsAnswerBeforeItIsNoted() throws Exception {
        ClientPlayer client = client("Noted");
        Entry card = askForPassport(client, "Noted");
        FaultPoint instant = wires.stopBefore(
                "conversation", Instants.done("show", client.person().id()));
        long asked = client.person().chat().seq();
        operator.ask(card, "Личные данные");
        instant.awaitProcess(OperatorPlayer.PATIENCE);
        client.readsBeginning(asked, INSTEAD);
        killAt(instant);

        client.readsBeginning(client.person().text(NAME).seq(), "2 из 3. ");
        Aftermath after = finish(client, client.person().text("Казань").seq());
        after.everythingIsKeptOnce(NAME, "Казань", "1990-02-01");
        assertThat(after.sentTwice()).isZero();
    }

    @Test
    void afterTelegramTookAMessageBeforeTheConversationHearsOfIt() throws Exception {
        ClientPlayer client = client("Taken");
        Entry card = askForPassport(client, "Taken");
        FaultPoint instant =
                wires.stopAfter("gateway", Instants.sending(client.person().id()), answer -> answer.contains("200 OK"));
        long asked = client.person().chat().seq();
        operator.ask(card, "Личные данные");
        instant.awaitProcess(OperatorPlayer.PATIENCE);
        client.readsBeginning(asked, INSTEAD);
        killAt(instant);

        long answered = client.person().text(NAME).seq();
        client.readsBeginning(answered, INSTEAD);
        client.readsBeginning(answered, "2 из 3. ");
        Aftermath after = finish(client, client.person().text("Казань").seq());
        after.everythingIsKeptOnce(NAME, "Казань", "1990-02-01");
        // The operator's own notice may have been on its way at that instant too.
        assertThat(after.sentTwiceToTheClient()).isOne();
    }

    @Test
    void betweenTwoEffectsOfOneLane() throws Exception {
        ClientPlayer client = askedForData("Lane");
        client.readsBeginning(client.person().text(NAME).seq(), "2 из 3. ");
        String whose = Long.toString(client.person().id());
        FaultPoint instant = wires.stopAfter(
                "conversation",
                Instants.done("show", DeskProcesses.OPERATOR),
                next -> next.contains("data_arrived") && next.contains(whose));
        long written = client.person().text("Казань").seq();
        client.readsBeginning(written, "3 из 3. ");
        long last = client.pressesSend(client.person().text("01.02.1990").seq());
        killAt(instant);

        client.readsBeginning(last, "Спасибо! Данные получены.");
        operator.awaits(0, whose + ")\nЛичные данные");
        operator.awaits(0, "Город: Казань");
        var after = new Aftermath(desk, operator, client);
        after.everythingIsKeptOnce(NAME, "Казань", "1990-02-01");
        assertThat(after.sentTwice()).isZero();
    }

    @Test
    void afterPostgresCommittedBeforeTheConversationHearsOfIt() throws Exception {
        ClientPlayer client = askedForData("Rows");
        client.readsBeginning(client.person().text(NAME).seq(), "2 из 3. ");
        FaultPoint instant =
                wires.stopAfter("storage", Instants.rows(client.person().id(), "Samara"), committed -> true);
        long written = client.person().text("Samara").seq();
        instant.awaitProcess(OperatorPlayer.PATIENCE);
        assertThat(desk.rows()
                        .of(client.person().id(), "select text from answers where client_id = ? and step = 'city'"))
                .containsExactly("Samara");
        killAt(instant);

        Aftermath after = finish(client, written);
        after.everythingIsKeptOnce(NAME, "Samara", "1990-02-01");
        assertThat(after.sentTwice()).isZero();
    }
}
