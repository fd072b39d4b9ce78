package operatordesk.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import operatordesk.sandbox.SandboxOptions;
import operatordesk.sandbox.client.SandboxClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything in one process, as a newcomer starts it. */
class LocalRunIT {
    private static final long OPERATOR = 1_000_001;
    private static final long ANNA = 1_000_002;
    private static final Pattern SANDBOX = Pattern.compile("Sandbox +(http://127\\.0\\.0\\.1:\\d+)");

    @TempDir
    private Path folder;

    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void settings() {
        environment.put(
                "CATALOGUE_FILE", Path.of("../catalogue.yaml").toAbsolutePath().toString());
        environment.put("SANDBOX_PORT", "0");
        environment.put("TELEGRAM_CHAT_MESSAGES_PER_SECOND", "100");
    }

    private JavaProcess run(String name) {
        return JavaProcess.start(
                name, "deploy/local-run/target/local-run.jar", folder, Map.copyOf(environment), folder);
    }

    private static SandboxClient people(JavaProcess run) {
        return new SandboxClient(sandbox(run));
    }

    private static URI sandbox(JavaProcess run) {
        Matcher line = SANDBOX.matcher(run.awaitOutput("Ctrl-C ends everything").output());
        assertThat(line.find()).as(run.output()).isTrue();
        return URI.create(line.group(1));
    }

    @Test
    void carriesTheMainJobThroughAndKeepsItsDataForTheNextRun() {
        try (JavaProcess run = run("first")) {
            SandboxClient people = people(run);
            var anna = new ClientPlayer(people.known(ANNA));
            anna.person().start();
            var operator = new OperatorPlayer(people.known(OPERATOR));
            anna.sendsPassport(operator, operator.openCard("Анна Примерова"), "anna");
        }
        try (JavaProcess run = run("second")) {
            var operator = new OperatorPlayer(people(run).known(OPERATOR));
            assertThat(operator.openCard("Анна Примерова").text()).contains("Паспорт: получено");
        }
    }

    @Test
    void runsWithFoldersOfTheirOwnLiveSideBySide() {
        environment.put("DATA_DIR", "one");
        try (JavaProcess one = run("one")) {
            environment.put("DATA_DIR", "two");
            try (JavaProcess two = run("two")) {
                assertThat(people(one).everybody()).contains(ANNA);
                assertThat(people(two).everybody()).contains(ANNA);
            }
        }
    }

    @Test
    void catalogueIsTakenOverAsItChangesAndOneWithMistakesIsNot() throws Exception {
        Path own = Path.of("../catalogue.yaml").toAbsolutePath();
        Path catalogue = Files.copy(own, folder.resolve("catalogue.yaml"));
        environment.put("CATALOGUE_FILE", catalogue.toString());
        try (JavaProcess run = run("catalogue")) {
            SandboxClient people = people(run);
            people.known(ANNA).start();
            var operator = new OperatorPlayer(people.known(OPERATOR));
            assertThat(operator.openCard("Анна Примерова").labels()).doesNotContain("Виза");

            GrownCatalogue.in(folder);
            run.awaitOutput("The catalogue has changed");
            assertThat(operator.openCard("Анна Примерова").labels()).contains("Виза");

            long before = operator.person().chat().seq();
            Files.writeString(catalogue, Files.readString(own).replaceFirst("type: photo", "type: picture"));
            assertThat(operator.awaits(before, "В новом каталоге ошибки").text())
                    .contains("$.kinds[0].steps[0].type: the type is one of");
            assertThat(operator.openCard("Анна Примерова").labels()).contains("Виза");
        }
    }

    @Test
    void anotherProgramWithTheSameTokenIsToldToTheOperator() {
        try (JavaProcess run = run("polled-twice")) {
            var operator = new OperatorPlayer(people(run).known(OPERATOR));
            long started = operator.person().start().seq();
            operator.awaits(started, "Рабочее место");
            var other = new ForeignPoller(sandbox(run), SandboxOptions.DEMO_TOKEN);
            try (other) {
                operator.awaits(started, "С токеном этого бота работает ещё одна программа");
            }
            operator.awaits(operator.person().start().seq(), "Рабочее место");
        }
    }

    @Test
    void settingThatNobodyKnowsStopsTheStartWithALineThatNamesIt() throws Exception {
        Files.writeString(folder.resolve(".env"), "OPERATOR_ID=5\n");
        assertThat(complaint()).isEqualTo("OPERATOR_ID in .env is not known; see .env.example");
    }

    @Test
    void malformedSettingsStopTheStartAndShowNoValue() throws Exception {
        Files.writeString(folder.resolve(".env"), """
                BOT_TOKEN=planted-secret
                OPERATOR_IDS=planted-secret
                POSTGRES_URL=planted-secret
                REDIS_URL=planted-secret
                TIME_ZONE=Nowhere/Atall
                """);
        assertThat(complaint().lines())
                .anySatisfy(line -> assertThat(line).startsWith("BOT_TOKEN is malformed"))
                .anySatisfy(line -> assertThat(line).startsWith("OPERATOR_IDS is malformed"))
                .anySatisfy(line -> assertThat(line).startsWith("POSTGRES_URL is malformed"))
                .anySatisfy(line -> assertThat(line).startsWith("REDIS_URL is malformed"))
                .anySatisfy(line -> assertThat(line).startsWith("TIME_ZONE is malformed"))
                .noneSatisfy(line -> assertThat(line).contains("planted"))
                .hasSize(5);
    }

    private String complaint() throws InterruptedException, IOException {
        try (JavaProcess run = run("malformed")) {
            assertThat(run.awaitEnd()).isEqualTo(2);
            return run.output()
                    .lines()
                    .filter(line -> !line.isBlank() && !line.equals("Operator Desk has ended."))
                    .reduce((one, two) -> one + "\n" + two)
                    .orElse("");
        }
    }
}
