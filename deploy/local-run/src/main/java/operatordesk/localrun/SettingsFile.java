package operatordesk.localrun;

import io.github.cdimascio.dotenv.Dotenv;
import io.github.cdimascio.dotenv.DotenvEntry;
import io.github.cdimascio.dotenv.DotenvException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import operatordesk.contracts.node.MalformedSettings;

/** The {@code .env} file in the project's root. What stands in the environment wins over it. */
final class SettingsFile {
    /** Every setting of the desk; the README's table has one line for each. */
    static final Set<String> KNOWN = Set.of(
            "BOT_TOKEN",
            "OPERATOR_IDS",
            "TELEGRAM_API_URL",
            "POLL_TIMEOUT_SECONDS",
            "TELEGRAM_MESSAGES_PER_SECOND",
            "TELEGRAM_CHAT_MESSAGES_PER_SECOND",
            "TELEGRAM_CHAT_BURST",
            "TELEGRAM_GROUP_MESSAGES_PER_MINUTE",
            "POSTGRES_URL",
            "POSTGRES_PASSWORD",
            "REDIS_URL",
            "CATALOGUE_FILE",
            "TIME_ZONE",
            "QUIET_HOURS",
            "DEFAULT_LANGUAGE",
            "DATA_DIR",
            "SANDBOX_PORT",
            "HEALTH_PORT",
            "CLUSTER_HOST",
            "CLUSTER_PORT",
            "CLUSTER_MEMBERS");

    private SettingsFile() {}

    /**
     * The file's settings under those of the environment. A file that is not there has none. Throws
     * {@link MalformedSettings} for a line that is no setting and for names that nobody knows.
     */
    static Map<String, String> over(Path file, Map<String, String> environment) {
        Map<String, String> settings = new TreeMap<>();
        if (Files.exists(file)) {
            read(file).forEach(entry -> settings.put(entry.getKey(), entry.getValue()));
        }
        List<String> complaints = new ArrayList<>();
        settings.keySet().stream()
                .filter(name -> !KNOWN.contains(name))
                .forEach(name -> complaints.add(name + " in " + file + " is not known; see .env.example"));
        if (!complaints.isEmpty()) {
            throw new MalformedSettings(complaints);
        }
        settings.putAll(environment);
        return settings;
    }

    private static Set<DotenvEntry> read(Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            return Dotenv.configure()
                    .directory(String.valueOf(folder))
                    .filename(String.valueOf(file.getFileName()))
                    .load()
                    .entries(Dotenv.Filter.DECLARED_IN_ENV_FILE);
        } catch (DotenvException e) {
            // Its message repeats the line, which may hold a secret.
            throw new MalformedSettings(List.of(file + " has a line that is not NAME=value"));
        }
    }
}
