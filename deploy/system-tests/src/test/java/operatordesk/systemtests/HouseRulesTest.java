package operatordesk.systemtests;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How the code is laid out: services know the contracts and never each other, and every room is small. */
class HouseRulesTest {
    private static final Path ROOT = Path.of("../..");
    private static final int MOST_LINES = 250;
    private static final int MOST_LINES_IN_THE_MIDDLE = 80;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("operatordesk");

    @Test
    void servicesKnowTheContractsAndNeverEachOther() {
        for (String service : List.of("gateway", "conversation", "storage")) {
            ArchRuleDefinition.noClasses()
                    .that()
                    .resideInAPackage("operatordesk." + service + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others(service))
                    .check(CLASSES);
        }
    }

    private static String[] others(String service) {
        return Stream.of("gateway", "conversation", "storage", "engines", "sandbox", "localrun")
                .filter(other -> !other.equals(service))
                .map(other -> "operatordesk." + other + "..")
                .toArray(String[]::new);
    }

    @Test
    void contractsKnowNobody() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage("operatordesk.contracts..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others("contracts"))
                .check(CLASSES);
    }

    @Test
    void machinesArePure() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAnyPackage("operatordesk.conversation.client..", "operatordesk.conversation.operator..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.vertx..",
                        "operatordesk.conversation.sessions..",
                        "operatordesk.conversation.turn..",
                        "operatordesk.conversation.lanes..",
                        "operatordesk.conversation.screens..")
                .check(CLASSES);
    }

    @Test
    void packagesOfAServiceDoNotGoInCircles() {
        slices().matching("operatordesk.(*).(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void everyFileIsSmall() throws IOException {
        List<Long> lengths =
                sources().stream().map(HouseRulesTest::lines).sorted().toList();

        assertThat(lengths).hasSizeGreaterThan(100);
        assertThat(sources()).allSatisfy(file -> assertThat(lines(file)).isLessThanOrEqualTo(MOST_LINES));
        assertThat(lengths.get(lengths.size() / 2)).isLessThan(MOST_LINES_IN_THE_MIDDLE);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().matches(".*\\.(java|js|mjs|css)"))
                    .filter(file -> !file.toString().matches(".*/(node_modules|target)/.*"))
                    .toList();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
