package operatordesk.sandbox;

import java.util.Iterator;
import java.util.List;
import operatordesk.sandbox.http.Token;

/** What a sandbox's process is told on its command line. */
final class SandboxArguments {
    static final String HELP = """
            A Bot API on loopback that stands in for Telegram, with a page to play people on.

              --port <number>    the port to listen on, 0 for a free one; 8081 where it is not given
              --host <address>   the address to listen on; 127.0.0.1 where it is not given
              --token <token>    the bot's token, <digits>:<letters, digits, _ and ->
              --rate-limits      Telegram's limits on messages apply
              --help             shows this
            """;

    private static final int USUAL_PORT = 8081;
    private static final int MOST_PORT = 65_535;

    private SandboxArguments() {}

    /** The options; throws {@link IllegalArgumentException} that says in one line which argument is wrong. */
    static SandboxOptions read(List<String> arguments) {
        SandboxOptions options = SandboxOptions.onLoopback();
        options = options.at(options.host(), USUAL_PORT);
        Iterator<String> left = arguments.iterator();
        while (left.hasNext()) {
            options = with(options, left.next(), left);
        }
        return options;
    }

    private static SandboxOptions with(SandboxOptions options, String name, Iterator<String> left) {
        return switch (name) {
            case "--port" -> options.at(options.host(), port(value(name, left)));
            case "--host" -> options.at(value(name, left), options.port());
            case "--token" -> options.withToken(token(value(name, left)));
            case "--rate-limits" -> options.withRateLimits();
            default -> throw new IllegalArgumentException("unknown argument " + name + "; --help shows what there is");
        };
    }

    private static String value(String name, Iterator<String> left) {
        String value = left.hasNext() ? left.next() : "";
        if (value.isEmpty() || value.startsWith("--")) {
            throw new IllegalArgumentException(name + " needs a value");
        }
        return value;
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > MOST_PORT) {
            throw new IllegalArgumentException("--port is a number from 0 to " + MOST_PORT);
        }
        return Integer.parseInt(text);
    }

    private static String token(String text) {
        try {
            return new Token(text).value();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("--token: " + e.getMessage(), e);
        }
    }
}
