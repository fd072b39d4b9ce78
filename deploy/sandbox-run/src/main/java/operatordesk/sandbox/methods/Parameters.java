package operatordesk.sandbox.methods;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import operatordesk.sandbox.model.BotApiError;

/**
 * A call's parameters as texts, the way Telegram's server keeps them: a JSON value that is no string keeps its JSON text,
 * so {@code null} is the text "null" and not an absence. What no method asks for is remembered for the call log.
 */
public final class Parameters {
    private final Map<String, String> values;
    private final Map<String, Upload> uploads;
    private final Set<String> known = new HashSet<>();
    private final Set<String> usedUploads = new HashSet<>();
    private final Set<String> strange = new TreeSet<>();

    public Parameters(Map<String, String> values, Map<String, Upload> uploads) {
        this.values = Map.copyOf(values);
        this.uploads = Map.copyOf(uploads);
    }

    /** The parameter's text, empty where it is absent: Telegram makes no difference. */
    public String text(String name) {
        known.add(name);
        return values.getOrDefault(name, "");
    }

    /** The parameter's text; fails where there is none. */
    String required(String name) {
        return find(name).orElseThrow(() -> BotApiError.badRequest("parameter \"" + name + "\" is required"));
    }

    /** Whether the parameter is there, be it empty. */
    boolean has(String name) {
        known.add(name);
        return values.containsKey(name);
    }

    /** The parameter's text where there is any. */
    public Optional<String> find(String name) {
        return Optional.of(text(name)).filter(value -> !value.isEmpty());
    }

    /** The number that the text begins with; 0 where it begins with none, as Telegram reads numbers. */
    public long number(String name) {
        return asNumber(text(name));
    }

    /** The number that a text begins with, in the same way. */
    static long asNumber(String given) {
        String text = given.strip();
        int end = text.startsWith("-") ? 1 : 0;
        while (end < text.length() && end < 18 && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        String digits = text.substring(0, end);
        return digits.isEmpty() || digits.equals("-") ? 0 : Long.parseLong(digits);
    }

    /** True for {@code true}, {@code yes} and {@code 1} in any case. */
    public boolean flag(String name) {
        return List.of("true", "yes", "1").contains(text(name).strip().toLowerCase(Locale.ROOT));
    }

    /** The file part with this name. */
    public Optional<Upload> upload(String name) {
        usedUploads.add(name);
        return Optional.ofNullable(uploads.get(name));
    }

    /** Takes these for known although they change nothing here. */
    void accept(String... names) {
        known.addAll(Arrays.asList(names));
    }

    /** Notes something inside a parameter that Telegram does not know. */
    void noteStrange(String what) {
        strange.add(what);
    }

    /** What nothing asked for, sorted; meaningful after the call. */
    public List<String> unknown() {
        var unasked = values.keySet().stream().filter(name -> !known.contains(name));
        var unused = uploads.keySet().stream()
                .filter(name -> !usedUploads.contains(name))
                .map(name -> name + ": a file");
        return Stream.of(unasked, unused, strange.stream())
                .flatMap(Function.identity())
                .sorted()
                .toList();
    }

    /** All of them, for the call log. */
    public Map<String, String> all() {
        return values;
    }

    /** All file parts by their names, for the call log. */
    public Map<String, Upload> uploads() {
        return uploads;
    }
}
