package operatordesk.sandboxtests.browser;

import java.time.Duration;
import operatordesk.sandbox.client.Entry;
import operatordesk.sandbox.client.Person;
import operatordesk.sandbox.client.SandboxClient;
import operatordesk.sandbox.client.SandboxClient.NewPerson;

/** The two operators of the shared desk, at work before the first test: one reads English, the other Russian. */
final class Operators {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private Operators() {}

    static void prepare(SandboxClient sandbox) {
        begin(sandbox.known(Stage.OLGA), "English", "Русский");
        Person rita = sandbox.person(new NewPerson(Stage.RITA, "Рита", "Оператор", null, "ru"));
        sandbox.role(Stage.RITA, true);
        rita.start();
        rita.awaitMessage(entry -> entry.text().startsWith("Рабочее место"), LONGEST_WAIT);
    }

    private static void begin(Person operator, String language, String other) {
        operator.start();
        Entry menu = operator.awaitMessage(entry -> entry.labels().contains(language), LONGEST_WAIT);
        operator.press(menu.id(), language);
        operator.awaitMessage(entry -> entry.labels().contains(other), LONGEST_WAIT);
    }
}
