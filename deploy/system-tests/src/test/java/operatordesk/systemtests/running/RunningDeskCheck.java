package operatordesk.systemtests.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import operatordesk.sandbox.client.Entry;
import operatordesk.sandbox.client.Person;
import operatordesk.sandbox.client.SandboxClient;
import operatordesk.sandbox.client.SandboxClient.NewPerson;
import org.junit.jupiter.api.Test;

/**
 * The main job on a desk that is running already with a sandbox in Telegram's place, in whatever way it was brought up:
 * {@code mvn -pl deploy/system-tests -am -Dtest=RunningDeskCheck -Dsurefire.failIfNoSpecifiedTests=false test}.
 *
 * <p>{@code SANDBOX_URL} is the sandbox's address, {@code http://127.0.0.1:8081} without it; {@code OPERATOR_ID} one of the
 * desk's operators, 1000001 without it; {@code DISTURBANCE} a shell command that is run while clients are answering, the
 * killing of a replica for instance. People are new in every run, so it can be repeated on the same desk.
 */
class RunningDeskCheck {
    private static final List<String> SEND = List.of("Отправить", "Send");
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int MANY = 10;
    private static long nextId = System.currentTimeMillis();

    private final Map<String, String> environment = System.getenv();
    private final SandboxClient people =
            new SandboxClient(URI.create(environment.getOrDefault("SANDBOX_URL", "http://127.0.0.1:8081")));
    private final AskingOperator operator =
            AskingOperator.of(people, Long.parseLong(environment.getOrDefault("OPERATOR_ID", "1000001")));

    @Test
    void passport() {
        Person client = newClient();
        operator.ask(client.id(), name(client), "Паспорт", "Passport");
        awaitQuestion(client);
        long sent = client.photo("passport-" + client.id()).seq();
        awaitThanks(client, sent);
        Entry copy = operator.awaitPhotoOf(name(client));
        assertThat(copy.text()).contains(Long.toString(client.id()));
        assertThat(copy.photo()).map(Entry.File::fileUniqueId).hasValue(sentPhoto(client));
    }

    @Test
    void personalData() {
        Person client = newClient();
        operator.ask(client.id(), name(client), "Личные данные", "Personal data");
        long seen = awaitQuestion(client);
        for (String answer : List.of("Примерова Анна", "Казань")) {
            seen = client.awaitMessage(Math.max(seen, client.text(answer).seq()), entry -> true, PATIENCE)
                    .seq();
        }
        Entry summary = client.awaitMessage(
                client.text("01.02.1990").seq(),
                entry -> entry.labels().stream().anyMatch(SEND::contains),
                PATIENCE);
        client.press(
                summary.id(),
                summary.labels().stream().filter(SEND::contains).findFirst().orElseThrow());
        awaitThanks(client, seen);
        assertThat(operator.awaitText(name(client), "1990").text()).contains("Примерова Анна", "Казань");
    }

    /** Half of the clients have been asked and have not answered when the disturbance comes; the others are asked after it. */
    @Test
    void manyClientsAndADisturbanceLoseNothing() throws Exception {
        List<Person> clients = new ArrayList<>();
        for (int asked = 0; asked < MANY; asked++) {
            if (asked == MANY / 2) {
                disturb();
                clients.forEach(client -> client.photo("passport-" + client.id()));
            }
            Person client = newClient();
            operator.ask(client.id(), name(client), "Паспорт", "Passport");
            awaitQuestion(client);
            clients.add(client);
        }
        clients.subList(MANY / 2, MANY).forEach(client -> client.photo("passport-" + client.id()));
        for (Person client : clients) {
            awaitThanks(client, 0);
            assertThat(operator.awaitPhotoOf(name(client)).photo())
                    .map(Entry.File::fileUniqueId)
                    .hasValue(sentPhoto(client));
        }
    }

    private void disturb() throws IOException, InterruptedException {
        String command = environment.get("DISTURBANCE");
        if (command != null) {
            int exit =
                    new ProcessBuilder("sh", "-c", command).inheritIO().start().waitFor();
            assertThat(exit).as("exit code of the disturbance").isZero();
        }
    }

    private Person newClient() {
        long id = nextId++;
        Person client = people.person(new NewPerson(id, "Client" + id, "Example", null, null));
        client.awaitMessage(client.start().seq(), entry -> true, PATIENCE);
        return client;
    }

    private static String name(Person client) {
        return "Client" + client.id() + " Example";
    }

    /** The change that brought the first message after the greeting. */
    private static long awaitQuestion(Person client) {
        long greeting = client.chat().fromBot().getFirst().id();
        return client.awaitMessage(entry -> entry.id() > greeting, PATIENCE).seq();
    }

    private static void awaitThanks(Person client, long after) {
        client.awaitMessage(
                after,
                entry -> entry.text().startsWith("Спасибо") || entry.text().startsWith("Thank you"),
                PATIENCE);
    }

    private static String sentPhoto(Person client) {
        return client.chat().messages().stream()
                .filter(entry -> !entry.byBot())
                .flatMap(entry -> entry.photo().stream())
                .findFirst()
                .orElseThrow()
                .fileUniqueId();
    }
}
