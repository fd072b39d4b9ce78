package operatordesk.localrun;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import operatordesk.contracts.node.Environment;
import operatordesk.sandbox.SandboxOptions;

/**
 * What a local run adds to the services' own settings: where nothing is said, it brings the databases and the sandbox itself.
 *
 * @param variables everything that was set
 * @param dataDir where embedded databases keep their data
 * @param sandboxPort the sandbox's port; 0 for a free one
 */
record LocalSettings(Map<String, String> variables, Path dataDir, int sandboxPort) {
    /** The sandbox's operator, where nobody else is named. */
    static final long DEMO_OPERATOR = 1_000_001;

    private static final int USUAL_SANDBOX_PORT = 8081;

    LocalSettings {
        variables = Map.copyOf(variables);
    }

    static LocalSettings from(Map<String, String> variables) {
        var environment = new Environment(variables);
        var settings = new LocalSettings(
                variables,
                Path.of(environment.find("DATA_DIR").orElse("data")),
                environment.number("SANDBOX_PORT", USUAL_SANDBOX_PORT, 0, 65_535));
        environment.check();
        return settings;
    }

    private boolean isSet(String name) {
        return new Environment(variables).find(name).isPresent();
    }

    boolean needsSandbox() {
        return !isSet("BOT_TOKEN");
    }

    boolean needsPostgres() {
        return !isSet("POSTGRES_URL");
    }

    boolean needsRedis() {
        return !isSet("REDIS_URL");
    }

    LocalSettings with(String name, String value) {
        Map<String, String> more = new HashMap<>(variables);
        more.put(name, value);
        return new LocalSettings(more, dataDir, sandboxPort);
    }

    /** The same, talking to a sandbox, with these operators where none are named. */
    LocalSettings withSandbox(String url, Set<Long> chosen) {
        LocalSettings talking = with("BOT_TOKEN", SandboxOptions.DEMO_TOKEN).with("TELEGRAM_API_URL", url);
        return isSet("OPERATOR_IDS") ? talking : talking.withOperators(chosen);
    }

    /** The same with these operators. */
    LocalSettings withOperators(Set<Long> operators) {
        return with("OPERATOR_IDS", ChosenOperators.text(operators));
    }

    /** The operators that the settings name; empty where they name none. What is no id is complained of by who needs it. */
    Set<Long> namedOperators() {
        return new Environment(variables)
                .list("OPERATOR_IDS").stream()
                        .filter(id -> id.matches("\\d{1,16}"))
                        .map(Long::valueOf)
                        .collect(Collectors.toSet());
    }

    /** Without values, of which some are secrets. */
    @Override
    public String toString() {
        return "LocalSettings[dataDir=" + dataDir + "]";
    }
}
