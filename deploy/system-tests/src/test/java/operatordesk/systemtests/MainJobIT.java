package operatordesk.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import operatordesk.sandbox.client.Entry;
import operatordesk.sandbox.client.SandboxClient.NewPerson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The main job through separate processes: an operator asks, a client answers, it is kept. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.MethodName.class)
class MainJobIT {
    private static final List<String> HINTS = List.of(
            "Пишет: Stranger Example. Сейчас от этого человека ничего не запрошено.",
            "Stranger Example is writing. Nothing is asked of this person now.");

    private DeskProcesses desk;
    private OperatorPlayer russian;
    private OperatorPlayer english;
    private long nextId = 4_503_599_627_370_100L;

    @BeforeAll
    void start(@TempDir Path folder) {
        desk = DeskProcesses.start(folder, GrownCatalogue.in(folder));
        russian = new OperatorPlayer(desk.people().person(DeskProcesses.OPERATOR, "Olga"));
        english = new OperatorPlayer(desk.people().person(DeskProcesses.ENGLISH_OPERATOR, "Oscar"));
        Entry menu =
                english.person().awaitMessage(english.person().start().seq(), entry -> true, OperatorPlayer.PATIENCE);
        english.person().press(menu.id(), "English", OperatorPlayer.PATIENCE);
        english.person().awaitMessage(entry -> entry.text().startsWith("Your desk."), OperatorPlayer.PATIENCE);
    }

    @AfterAll
    void end() {
        desk.close();
    }

    private synchronized ClientPlayer client(String firstName, String lastName) {
        return new ClientPlayer(desk.people().person(new NewPerson(nextId++, firstName, lastName, null, null)));
    }

    @Test
    void passportInRussianWordForWord() {
        ClientPlayer anna = client("Анна", "Примерова");
        anna.reads(
                anna.person().start().seq(),
                "Здравствуйте! Пока от вас ничего не нужно. Когда понадобится, мы напишем сюда.");
        long asked = russian.ask(russian.openCard("Анна Примерова"), "Паспорт");
        anna.reads(
                0,
                "Пришлите фото паспорта: страницу с вашей фотографией. Нажмите 📎 и снимите так, чтобы читались все буквы.");
        anna.reads(
                anna.person().text("что?").seq(),
                "Здесь нужно фото. Нажмите 📎 и пришлите его. Попыток сколько угодно.");
        anna.reads(anna.person().photo("passport-anna").seq(), "Спасибо! Фото паспорта получено. Проверим и напишем.");

        Entry copy = russian.person().awaitMessage(asked, entry -> entry.photo().isPresent(), OperatorPlayer.PATIENCE);
        String number = desk.rows()
                .of(anna.person().id(), "select split_part(id, '.', 1) from requests where client_id = ?")
                .getFirst();
        assertThat(copy.text())
                .isEqualTo("Анна Примерова (ID " + anna.person().id() + ")\nПаспорт, запрос № " + number
                        + "\nПаспорт (1 из 1)");
        assertThat(desk.rows().of(anna.person().id(), "select status from requests where client_id = ?"))
                .containsExactly("SUBMITTED");
        assertThat(
                        desk.rows()
                                .of(
                                        anna.person().id(),
                                        "select p.file_unique_id from photos p join answers a on a.id = p.id where a.client_id = ?"))
                .containsExactly(anna.firstPhoto());
    }

    @Test
    void personalDataInEnglishWordForWord() {
        ClientPlayer ben = client("Ben", "Example");
        Entry hello = ben.reads(
                ben.person().start().seq(),
                "Здравствуйте! Пока от вас ничего не нужно. Когда понадобится, мы напишем сюда.");
        ben.person().press(hello.id(), "English", OperatorPlayer.PATIENCE);
        ben.reads(0, "Hello! Nothing is needed yet. We'll write here when it is.");
        long asked = english.ask(english.openCard("Ben Example"), "Personal data");
        ben.reads(0, "1 of 3. Your full name, as in your passport. Example: Anna Example");
        ben.reads(ben.person().photo("x").seq(), "A written answer is needed here. Please type it as a message.");
        ben.reads(ben.person().text("Ben Example").seq(), "2 of 3. Which city do you live in? Example: Leeds");
        ben.reads(ben.person().text("Leeds").seq(), "3 of 3. Your date of birth. Example: 01.02.1990");
        ben.reads(
                ben.person().text("yesterday").seq(),
                "I couldn't read that date. Write it like 01.02.1990. Try as often as you need.");
        ben.reads(
                ben.person().text("1.2.90").seq(),
                "Please check that all is right, then press Send.\n\n"
                        + "Full name: Ben Example\nCity: Leeds\nDate of birth: 1 February 1990");
        long checked = ben.person().chat().seq();
        ben.person().press(ben.person().chat().fromBot().getLast().id(), "Send", OperatorPlayer.PATIENCE);
        ben.reads(checked, "Thank you! Your details are received. We'll check them and write to you.");

        assertThat(english.awaits(asked, "Full name").text())
                .endsWith("Answer:\nFull name: Ben Example\nCity: Leeds\nDate of birth: 1 February 1990")
                .startsWith("Ben Example (ID " + ben.person().id() + ")\nPersonal data, request no. ");
        assertThat(desk.rows()
                        .of(ben.person().id(), "select text from answers where client_id = ? order by message_id"))
                .containsExactly("Ben Example", "Leeds", "1990-02-01");
    }

    @Test
    void everyRequestGivesANewAttemptAgainAndAgainWithoutARestart() {
        ClientPlayer cora = client("Cora", "Example");
        cora.person().start();
        Entry card = russian.openCard("Cora Example");
        for (int round = 1; round <= 3; round++) {
            cora.sendsPassport(russian, card, "cora-" + round);
        }
        for (int round = 1; round <= 3; round++) {
            cora.sendsData(russian, card);
        }
        cora.isAsked(russian, card, "Личные данные", "1 из 3. ");
        cora.isAsked(russian, card, "Паспорт", "Теперь нужно другое. Уже присланное сохранено.\n\nПришлите фото");
        cora.isAsked(russian, card, "Личные данные", "Теперь нужно другое. Уже присланное сохранено.\n\n1 из 3. ");
        cora.readsBeginning(cora.person().text("Примерова Анна Петровна").seq(), "2 из 3. ");
        cora.isAsked(russian, card, "Паспорт", "Теперь нужно другое. Уже присланное сохранено.\n\nПришлите фото");
        cora.readsBeginning(cora.person().photo("cora-last").seq(), "Спасибо! Фото паспорта получено.");

        assertThat(desk.rows()
                        .of(cora.person().id(), "select status from requests where client_id = ? order by generation"))
                .containsExactly(
                        "SUBMITTED",
                        "SUBMITTED",
                        "SUBMITTED",
                        "SUBMITTED",
                        "SUBMITTED",
                        "SUBMITTED",
                        "SUPERSEDED",
                        "SUPERSEDED",
                        "SUPERSEDED",
                        "SUBMITTED");
        assertThat(desk.rows()
                        .of(
                                cora.person().id(),
                                "select count(*) from photos p join answers a on a.id = p.id where a.client_id = ?"))
                .containsExactly("4");
    }

    @Test
    void kindThatWasAddedToTheFileIsAskedAndAnswered() {
        ClientPlayer dana = client("Dana", "Example");
        dana.person().start();
        dana.isAsked(russian, russian.openCard("Dana Example"), "Виза", "Пришлите фото визы.");
        dana.reads(dana.person().photo("dana").seq(), "Спасибо! Виза получена.");
        assertThat(desk.rows().of(dana.person().id(), "select kind from requests where client_id = ?"))
                .containsExactly("visa");
    }

    @Test
    void whoWasNotAskedReachesNobody() {
        ClientPlayer stranger = client("Stranger", "Example");
        stranger.person().start();
        Entry waiting = stranger.readsBeginning(stranger.person().text("hello").seq(), "Здравствуйте!");
        stranger.person().photo("x");
        stranger.person().album("a", "b");
        stranger.person().document("x.pdf", "application/pdf", 10);
        stranger.person().sticker("👍");
        stranger.person().voice(3);
        stranger.person().location(1, 2);
        stranger.person().contact("+10000000000", "Somebody");
        stranger.person().forge(waiting.id(), "ask:" + stranger.person().id() + ":passport", OperatorPlayer.PATIENCE);
        stranger.person().forge(waiting.id(), "card:1", OperatorPlayer.PATIENCE);

        var quiet = new OperatorPlayer(desk.people().person(DeskProcesses.QUIET_OPERATOR, "Otto"));
        long started = quiet.person().start().seq();
        quiet.person().awaitMessage(started, entry -> !entry.buttons().isEmpty(), OperatorPlayer.PATIENCE);
        for (OperatorPlayer operator : List.of(russian, english, quiet)) {
            assertThat(operator.person().chat().messages())
                    .filteredOn(entry -> entry.text().contains("Stranger"))
                    .hasSizeLessThanOrEqualTo(1)
                    .allMatch(entry -> HINTS.contains(entry.text()));
        }
        assertThat(desk.rows().of(stranger.person().id(), "select id from requests where client_id = ?"))
                .isEmpty();
    }

    @Test
    void severalClientsAndTwoOperatorsAtOnce() throws Exception {
        List<Callable<Void>> work = new ArrayList<>();
        for (int pair = 0; pair < 3; pair++) {
            ClientPlayer one = client("One" + pair, "Example");
            ClientPlayer two = client("Two" + pair, "Example");
            one.person().start();
            two.person().start();
            Entry first = russian.openCard("One" + pair + " Example");
            Entry second = english.openCard("Two" + pair + " Example");
            work.add(() -> {
                one.sendsPassport(russian, first, "one");
                one.sendsData(russian, first);
                return null;
            });
            work.add(() -> {
                english.ask(second, "Driving licence");
                two.readsBeginning(0, "1 из 2. ");
                two.readsBeginning(
                        two.person().photo("front" + two.person().id()).seq(), "2 из 2. ");
                two.readsBeginning(
                        two.person().photo("back" + two.person().id()).seq(), "Спасибо! Фото прав получены.");
                return null;
            });
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
        await().atMost(OperatorPlayer.PATIENCE)
                .untilAsserted(
                        () -> assertThat(photosTo(english, "Driving licence")).hasSize(6));
    }

    private static List<String> photosTo(OperatorPlayer operator, String kind) {
        return operator.person().chat().fromBot().stream()
                .filter(entry -> entry.photo().isPresent() && entry.text().contains(kind))
                .map(Entry::text)
                .toList();
    }

    @Test
    void zzzNothingSecretWasPrinted() {
        assertThat(desk.output()).doesNotContain(desk.secrets()).doesNotContain("Example", "Примерова");
        // Hazelcast says it when several members join in the same instant, and tries again.
        assertThat(desk.output().lines().filter(line -> !line.contains("ClusterTopologyChangedException")))
                .noneMatch(line -> line.contains("WARNING") || line.contains("Exception"));
    }
}
