package operatordesk.contracts.node;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads settings from environment variables and collects what is wrong with them, so that all mistakes are told at once.
 * A complaint names the setting and what it should be, never its value: a value may be a secret.
 *
 * <p>An empty variable counts as absent, because that is how compose files and {@code .env} files leave a setting out.
 */
public final class Environment {
    private final Map<String, String> variables;
    /** A setting that two services of one process read is complained of once. */
    private final Set<String> complaints = new LinkedHashSet<>();

    public Environment(Map<String, String> variables) {
        this.variables = Map.copyOf(variables);
    }

    /** The setting's value, or absent. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(variables.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** The setting's value; a complaint and an empty text where it is absent. */
    public String need(String name, String whatItIs) {
        return find(name).orElseGet(() -> {
            complaints.add(name + " is missing: " + whatItIs);
            return "";
        });
    }

    /**
     * The setting read by a parser, or the default where it is absent. Where the parser throws, a complaint is noted and the
     * default answered, so that reading goes on to the next setting.
     *
     * @param expected how a good value looks, for the complaint
     */
    public <T> T read(String name, T absent, String expected, Function<String, T> parser) {
        Optional<String> value = find(name);
        if (value.isEmpty()) {
            return absent;
        }
        try {
            return parser.apply(value.get());
        } catch (RuntimeException e) {
            complaints.add(name + " is malformed: expected " + expected);
            return absent;
        }
    }

    /** A whole number within bounds, both included. */
    public int number(String name, int absent, int least, int most) {
        return read(name, absent, "a whole number from " + least + " to " + most, text -> {
            int number = Integer.parseInt(text);
            if (number < least || number > most) {
                throw new IllegalArgumentException();
            }
            return number;
        });
    }

    /** The parts of a comma-separated setting, blanks around them and empty parts left out. */
    public List<String> list(String name) {
        return find(name).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Notes a mistake that only the reader of a setting can see. */
    public void complain(String complaint) {
        complaints.add(complaint);
    }

    /** Throws {@link MalformedSettings} when anything was wrong. Call it after the last setting is read. */
    public void check() {
        if (!complaints.isEmpty()) {
            throw new MalformedSettings(List.copyOf(complaints));
        }
    }
}
