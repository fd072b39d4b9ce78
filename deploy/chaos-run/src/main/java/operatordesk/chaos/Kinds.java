package operatordesk.chaos;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The request kinds that are asked, as people read them: in Russian, out of the catalogue's file. */
public record Kinds(List<Kind> all) {
    private static final List<String> ASKED = List.of("passport", "personal_data", "driving_licence");

    public Kinds {
        all = List.copyOf(all);
    }

    /** A kind: its key, its button, what a client reads at the end. */
    public record Kind(String key, String label, String received, List<Step> steps) {
        public Kind {
            steps = List.copyOf(steps);
        }
    }

    /**
     * A question.
     *
     * @param type {@code photo}, {@code text} or {@code date}
     */
    public record Step(String key, String type, String prompt) {}

    /** A question that was recognised in a message; the index counts from 0. */
    public record Question(Kind kind, int index) {
        public Step step() {
            return kind.steps().get(index);
        }
    }

    /** Reads the kinds of this tool from the catalogue. */
    public static Kinds of(Path catalogue) {
        try (Reader file = Files.newBufferedReader(catalogue)) {
            Map<String, Object> root = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return new Kinds(maps(root.get("kinds")).stream()
                    .filter(kind -> ASKED.contains(text(kind.get("key"))))
                    .map(Kinds::kind)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Kind kind(Map<?, ?> kind) {
        List<Step> steps = maps(kind.get("steps")).stream()
                .map(step -> new Step(text(step.get("key")), text(step.get("type")), russian(step.get("prompt"))))
                .toList();
        return new Kind(text(kind.get("key")), russian(kind.get("label")), russian(kind.get("received")), steps);
    }

    private static List<Map<?, ?>> maps(@Nullable Object list) {
        List<Map<?, ?>> maps = new ArrayList<>();
        ((List<?>) Objects.requireNonNull(list)).forEach(each -> maps.add((Map<?, ?>) each));
        return maps;
    }

    private static String russian(@Nullable Object localized) {
        return text(((Map<?, ?>) Objects.requireNonNull(localized)).get("ru"));
    }

    private static String text(@Nullable Object value) {
        return String.valueOf(value);
    }

    /** The question in a message of the bot; empty where there is none. */
    public Optional<Question> question(String text) {
        return all.stream().flatMap(kind -> asked(kind, text).stream()).findFirst();
    }

    private static Optional<Question> asked(Kind kind, String text) {
        for (int index = 0; index < kind.steps().size(); index++) {
            if (text.contains(kind.steps().get(index).prompt())) {
                return Optional.of(new Question(kind, index));
            }
        }
        return Optional.empty();
    }

    /** The kind of which a message of the bot says that all has been received. */
    public Optional<Kind> received(String text) {
        return all.stream().filter(kind -> text.equals(kind.received())).findFirst();
    }

    /** The kind with this key. */
    public Kind named(String key) {
        return all.stream().filter(kind -> kind.key().equals(key)).findFirst().orElseThrow();
    }
}
