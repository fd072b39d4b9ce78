package operatordesk.scale;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a measurement is asked for.
 *
 * @param messages at least twice as many as clients
 * @param seed decides who they are, and what is asked
 * @param times how often each question is asked
 * @param plans whether PostgreSQL's plans are printed too
 * @param data where the database stays afterwards, filled if it is not; absent for a place that is deleted
 * @param help whether only the help is wanted
 */
record Options(
        int clients,
        int messages,
        long seed,
        int times,
        boolean plans,
        @Nullable Path data,
        boolean help) {
    static final String HELP = """
            Fills a PostgreSQL of its own with plainly invented clients, asks the storage service every question there is, and prints
            how long the answers took. Exits with 1 when one of twenty answers to a question took longer than 50 ms.

              --clients N    (1000000), each with two requests
              --messages N   (5000000), at least two for each client
              --seed N       who they are and what is asked (1)
              --times N      how often each question is asked (200)
              --plans        print PostgreSQL's plan of each question, too
              --data DIR     keep the database there, and use it again where it is filled; otherwise it is deleted
            """;

    private static final int MOST = 20_000_000;

    /** Reads the arguments. Throws {@link IllegalArgumentException} with one line for a person. */
    static Options of(String... arguments) {
        Deque<String> left = new ArrayDeque<>(List.of(arguments));
        Options options = new Options(1_000_000, 5_000_000, 1, 200, false, null, false);
        while (!left.isEmpty()) {
            options = options.with(left.pop(), left);
        }
        if (options.messages < 2 * options.clients) {
            throw new IllegalArgumentException("--messages takes at least two for each client");
        }
        return options;
    }

    private Options with(String name, Deque<String> left) {
        return switch (name) {
            case "--help" -> new Options(clients, messages, seed, times, plans, data, true);
            case "--plans" -> new Options(clients, messages, seed, times, true, data, help);
            case "--clients" -> new Options(number(name, left, 1_000), messages, seed, times, plans, data, help);
            case "--messages" -> new Options(clients, number(name, left, 2_000), seed, times, plans, data, help);
            case "--seed" -> new Options(clients, messages, number(name, left, 0), times, plans, data, help);
            case "--times" -> new Options(clients, messages, seed, number(name, left, 1), plans, data, help);
            case "--data" -> new Options(clients, messages, seed, times, plans, Path.of(value(name, left)), help);
            default -> throw new IllegalArgumentException(name + " is unknown; see --help");
        };
    }

    private static String value(String name, Deque<String> left) {
        if (left.isEmpty()) {
            throw new IllegalArgumentException(name + " needs a value; see --help");
        }
        return left.pop();
    }

    private static int number(String name, Deque<String> left, int least) {
        String value = value(name, left);
        int number = value.matches("\\d{1,8}") ? Integer.parseInt(value) : -1;
        if (number < least || number > MOST) {
            throw new IllegalArgumentException(name + " takes a whole number from " + least + " to " + MOST);
        }
        return number;
    }
}
