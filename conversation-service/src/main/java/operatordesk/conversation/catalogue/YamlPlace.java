package operatordesk.conversation.catalogue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A place in a YAML file that can be read and complained about. Reading goes on after a mistake with a harmless value, so
 * that all mistakes of a file are found at once.
 */
final class YamlPlace {
    private static final Pattern TIME = Pattern.compile("([1-9]\\d{0,3})([dhms])");
    private static final Duration LONGEST_TIME = Duration.ofDays(366);

    private final Node node;
    private final String path;
    private final List<String> mistakes;
    private final Map<String, Node> fields;
    private final Set<String> read = new HashSet<>();

    YamlPlace(Node node, String path, List<String> mistakes) {
        this.node = node;
        this.path = path;
        this.mistakes = mistakes;
        this.fields = node instanceof MappingNode mapping ? fields(mapping) : Map.of();
    }

    private Map<String, Node> fields(MappingNode mapping) {
        Map<String, Node> found = new LinkedHashMap<>();
        mapping.getValue().forEach(tuple -> {
            String name = tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
            if (found.put(name, tuple.getValueNode()) != null) {
                mistake(tuple.getKeyNode(), path, "the field '" + name + "' stands here twice");
            }
        });
        return found;
    }

    void mistake(String what) {
        mistake(node, path, what);
    }

    private void mistake(Node where, String place, String what) {
        int line = where.getStartMark().getLine() + 1;
        mistakes.add("line " + line + ", " + place + ": " + what);
    }

    /** The place of a field, or empty where it is left out. */
    Optional<YamlPlace> find(String name) {
        read.add(name);
        return Optional.ofNullable(fields.get(name)).map(value -> new YamlPlace(value, path + "." + name, mistakes));
    }

    /** What a reader makes of a field that must be there; its absence is a mistake. */
    <T> T need(String name, T otherwise, Function<YamlPlace, T> reader) {
        Optional<YamlPlace> place = find(name);
        if (place.isEmpty()) {
            mistake("the field '" + name + "' is missing");
        }
        return place.map(reader).orElse(otherwise);
    }

    /** What a reader makes of every item of a list that must not be empty. */
    <T> List<T> items(Function<YamlPlace, T> reader) {
        if (!(node instanceof SequenceNode sequence) || sequence.getValue().isEmpty()) {
            mistake("a list with at least one entry is expected");
            return List.of();
        }
        List<T> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(reader.apply(new YamlPlace(item, path + "[" + items.size() + "]", mistakes)));
        }
        return items;
    }

    /** As {@link #items(Function)}, of at most so many. */
    <T> List<T> items(int most, Function<YamlPlace, T> reader) {
        List<T> items = items(reader);
        if (items.size() > most) {
            mistake("at most " + most + " entries are expected");
        }
        return items;
    }

    /** Whether there are fields here, and not a single value or a list. */
    boolean hasFields() {
        return node instanceof MappingNode;
    }

    String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        mistake("a text is expected");
        return "";
    }

    /** A text of at most so many characters. */
    String text(int most) {
        String text = text();
        if (text.codePointCount(0, text.length()) > most) {
            mistake("at most " + most + " characters are expected");
        }
        return text;
    }

    int number(int least, int most) {
        try {
            int number = Integer.parseInt(text());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, together with a number out of bounds
        }
        mistake("a whole number from " + least + " to " + most + " is expected");
        return least;
    }

    /** A time in days, hours, minutes or seconds: {@code 3d}, {@code 12h}, {@code 30m}, {@code 45s}. */
    Duration time() {
        Matcher time = TIME.matcher(text());
        Duration duration = time.matches() ? time(Long.parseLong(time.group(1)), time.group(2)) : Duration.ZERO;
        if (duration.isZero() || duration.compareTo(LONGEST_TIME) > 0) {
            mistake("a time like 3d, 12h or 30m is expected, of at most " + LONGEST_TIME.toDays() + "d");
        }
        return duration;
    }

    private static Duration time(long number, String unit) {
        return switch (unit) {
            case "d" -> Duration.ofDays(number);
            case "h" -> Duration.ofHours(number);
            case "m" -> Duration.ofMinutes(number);
            default -> Duration.ofSeconds(number);
        };
    }

    boolean yes() {
        String text = text();
        if (!text.equals("true") && !text.equals("false")) {
            mistake("true or false is expected");
        }
        return text.equals("true");
    }

    /** Complains of every field that nobody asked for. Call it after the last field is read. */
    void nothingElse() {
        if (!(node instanceof MappingNode)) {
            mistake("fields are expected here");
        }
        fields.forEach((name, value) -> {
            if (!read.contains(name)) {
                mistake(
                        value,
                        path,
                        "the field '" + name + "' is not known; known are " + String.join(", ", new TreeSet<>(read)));
            }
        });
    }
}
