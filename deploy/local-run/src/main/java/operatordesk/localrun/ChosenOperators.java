package operatordesk.localrun;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import operatordesk.contracts.node.MalformedSettings;

/** Who was made an operator in the sandbox, kept in the data folder for the next run. */
record ChosenOperators(Path file) {
    private static final String KEY = "operator_ids";

    /** Those in a data folder. */
    static ChosenOperators in(Path dataDir) {
        return new ChosenOperators(dataDir.resolve("operators.properties"));
    }

    /** The ids; empty where nobody was chosen yet. Throws {@link MalformedSettings} for a file that is none of these. */
    Optional<Set<Long>> read() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            var properties = new Properties();
            properties.load(reader);
            Set<Long> ids = Arrays.stream(properties.getProperty(KEY, "").split(",", -1))
                    .map(String::strip)
                    .map(Long::valueOf)
                    .collect(Collectors.toSet());
            return Optional.of(ids);
        } catch (IOException | IllegalArgumentException e) {
            throw new MalformedSettings(List.of(file + " is malformed: delete it, or write " + KEY + "=1000001"));
        }
    }

    /** Replaces the file at one stroke, so that a crash leaves the old one or the new one. */
    void write(Set<Long> operators) {
        var properties = new Properties();
        properties.setProperty(KEY, text(operators));
        Path written = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (Writer writer = Files.newBufferedWriter(written)) {
                properties.store(writer, "Made operators in the sandbox; OPERATOR_IDS wins over this.");
            }
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the setting {@code OPERATOR_IDS} has them. */
    static String text(Set<Long> operators) {
        return new TreeSet<>(operators).stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
