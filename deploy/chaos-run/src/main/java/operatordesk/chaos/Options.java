package operatordesk.chaos;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run is asked for.
 *
 * @param seed decides what goes wrong when, and what people do
 * @param duration of the acting, beginning with a quiet part
 * @param clients among them some whom nobody asks anything
 * @param gateways 1 or 2
 * @param rate updates per second over all people
 * @param killEvery the mean time between two kills
 * @param kills the exact number of kills instead; absent to go by the mean time
 * @param restarts how many services are ended in good order and started again, one after another
 * @param root the project's root, where the services' jars are
 * @param help whether only the help is wanted
 */
public record Options(
        long seed,
        Duration duration,
        int clients,
        int operators,
        int gateways,
        double rate,
        Duration killEvery,
        @Nullable Integer kills,
        int restarts,
        Path root,
        boolean help) {
    /** What {@code --help} prints. */
    public static final String HELP = """
            Runs the desk as separate processes under load, kills them with kill -9 over and over, and audits from outside
            that nothing was lost, doubled, swapped or told to the wrong person. Exits with 1 on any finding.

              --seconds N      how long people act, the first part of it without trouble (300)
              --kills N        the exact number of kills, spread over the time; with 0 nothing is paused either, and Telegram
                               makes no trouble
              --kill-every S   the mean number of seconds between two kills, where --kills is not given (9)
              --restarts N     services ended in good order, one after another, and started again (0)
              --rate N         updates per second over all people (20)
              --clients N      (40)  --operators N  (3)  --gateways N  1 or 2 (1)
              --seed N         repeats a plan; printed at the start and with every finding
              --root DIR       the project's root (.)
            """;

    private static final Options USUAL = new Options(
            System.nanoTime() & 0xFFFFFF,
            Duration.ofSeconds(300),
            40,
            3,
            1,
            20,
            Duration.ofSeconds(9),
            null,
            0,
            Path.of("."),
            false);

    /** Reads the arguments. Throws {@link IllegalArgumentException} with one line for a person. */
    public static Options of(String... arguments) {
        Deque<String> left = new ArrayDeque<>(List.of(arguments));
        Options options = USUAL;
        while (!left.isEmpty()) {
            String name = left.pop();
            options = name.equals("--help") ? options.helping() : options.with(name, value(name, left));
        }
        return options;
    }

    private static String value(String name, Deque<String> left) {
        if (left.isEmpty()) {
            throw new IllegalArgumentException(name + " is unknown or needs a value; see --help");
        }
        return left.pop();
    }

    private Options with(String name, String value) {
        return switch (name) {
            case "--seed" -> seeded(Long.parseLong(value));
            case "--seconds" -> lasting(Duration.ofSeconds(number(name, value, 20, 86_400)));
            case "--clients" -> peopled(number(name, value, 2, 900), operators);
            case "--operators" -> peopled(clients, number(name, value, 1, 20));
            case "--gateways" -> gated(number(name, value, 1, 2));
            case "--rate" -> paced(number(name, value, 1, 500));
            case "--kill-every" -> killing(Duration.ofSeconds(number(name, value, 1, 3_600)), null);
            case "--kills" -> killing(killEvery, number(name, value, 0, 10_000));
            case "--restarts" -> restarting(number(name, value, 0, 10_000));
            case "--root" -> rooted(Path.of(value));
            default -> throw new IllegalArgumentException(name + " is unknown; see --help");
        };
    }

    private static int number(String name, String value, int least, int most) {
        int number = value.matches("\\d{1,6}") ? Integer.parseInt(value) : -1;
        if (number < least || number > most) {
            throw new IllegalArgumentException(name + " takes a whole number from " + least + " to " + most);
        }
        return number;
    }

    private Options seeded(long other) {
        return new Options(other, duration, clients, operators, gateways, rate, killEvery, kills, restarts, root, help);
    }

    private Options lasting(Duration other) {
        return new Options(seed, other, clients, operators, gateways, rate, killEvery, kills, restarts, root, help);
    }

    private Options peopled(int newClients, int newOperators) {
        return new Options(
                seed, duration, newClients, newOperators, gateways, rate, killEvery, kills, restarts, root, help);
    }

    private Options gated(int other) {
        return new Options(seed, duration, clients, operators, other, rate, killEvery, kills, restarts, root, help);
    }

    private Options paced(double other) {
        return new Options(seed, duration, clients, operators, gateways, other, killEvery, kills, restarts, root, help);
    }

    private Options killing(Duration every, @Nullable Integer exactly) {
        return new Options(seed, duration, clients, operators, gateways, rate, every, exactly, restarts, root, help);
    }

    private Options restarting(int times) {
        return new Options(seed, duration, clients, operators, gateways, rate, killEvery, kills, times, root, help);
    }

    private Options rooted(Path other) {
        return new Options(seed, duration, clients, operators, gateways, rate, killEvery, kills, restarts, other, help);
    }

    private Options helping() {
        return new Options(seed, duration, clients, operators, gateways, rate, killEvery, kills, restarts, root, true);
    }
}
