package operatordesk.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import operatordesk.sandbox.client.Person;
import operatordesk.sandbox.client.SandboxClient;
import operatordesk.sandbox.client.SandboxRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a local run, whoever plays the people chooses the operators among them. */
class RolesIT {
    private static final long OLGA = 1_000_001;
    private static final long ANNA = 1_000_002;
    private static final long BEN = 1_000_003;
    private static final Pattern SANDBOX = Pattern.compile("Sandbox +(http://127\\.0\\.0\\.1:\\d+)");

    @TempDir
    private Path folder;

    private JavaProcess run(String name, Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(more);
        environment.put(
                "CATALOGUE_FILE", Path.of("../catalogue.yaml").toAbsolutePath().toString());
        environment.put("SANDBOX_PORT", "0");
        environment.put("TELEGRAM_CHAT_MESSAGES_PER_SECOND", "100");
        return JavaProcess.start(
                name, "deploy/local-run/target/local-run.jar", folder, Map.copyOf(environment), folder);
    }

    private static SandboxClient people(JavaProcess run) {
        Matcher line = SANDBOX.matcher(run.awaitOutput("Ctrl-C ends everything").output());
        assertThat(line.find()).as(run.output()).isTrue();
        return new SandboxClient(URI.create(line.group(1)));
    }

    /** Presses Start and waits for what only an operator is shown. */
    private static void findsTheWorkplace(Person person) {
        new OperatorPlayer(person).awaits(person.start().seq(), "Рабочее место");
    }

    private static void findsNoWorkplace(Person person) {
        var answer = person.awaitMessage(person.start().seq(), entry -> true, OperatorPlayer.PATIENCE);
        assertThat(answer.text()).doesNotContain("Рабочее место");
    }

    @Test
    void operatorsAreChosenAndStayChosenInTheNextRun() {
        try (JavaProcess run = run("choosing", Map.of())) {
            SandboxClient people = people(run);
            assertThat(people.isOperator(OLGA)).isTrue();
            findsTheWorkplace(people.known(OLGA));
            findsNoWorkplace(people.known(BEN));
            people.role(BEN, true);
            findsTheWorkplace(people.known(BEN));
            people.role(OLGA, false);
            findsNoWorkplace(people.known(OLGA));
            assertThatThrownBy(() -> people.role(BEN, false))
                    .isInstanceOf(SandboxRefusal.class)
                    .hasMessage("at least one operator has to remain");
            findsTheWorkplace(people.known(BEN));
        }
        try (JavaProcess run = run("chosen", Map.of())) {
            SandboxClient people = people(run);
            assertThat(people.isOperator(OLGA)).isFalse();
            findsTheWorkplace(people.known(BEN));
            var anna = people.known(ANNA);
            anna.start();
            new OperatorPlayer(people.known(BEN)).openCard("Анна Примерова");
        }
    }

    @Test
    void whatTheSettingsSayStays() throws Exception {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/operators.properties"), "operator_ids=" + BEN + "\n");
        try (JavaProcess run = run("named", Map.of("OPERATOR_IDS", Long.toString(ANNA)))) {
            SandboxClient people = people(run);
            assertThat(people.isOperator(ANNA)).isTrue();
            assertThat(people.isOperator(BEN)).isFalse();
            assertThatThrownBy(() -> people.role(BEN, true))
                    .isInstanceOf(SandboxRefusal.class)
                    .hasMessage("OPERATOR_IDS in the settings says who the operators are");
        }
    }
}
