package operatordesk.engines;

import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Starts a server as often as it takes: somebody may be quicker at a port that was free, and a killed PostgreSQL's children
 * need a moment to notice before the next one is let in.
 */
record Launch(Server server, int port) {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final List<String> PORT_TAKEN = List.of("Address already in use", "Address in use");
    private static final String CHILDREN_LEFT = "pre-existing shared memory block";

    interface Ready {
        boolean is(Server server, int port);
    }

    /** Throws {@link EngineFailure} with the server's last word when it does not come to serve. */
    static Launch until(int wanted, IntFunction<Server> start, Ready ready) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            int port = wanted == 0 ? Ports.free() : wanted;
            Server server = start.apply(port);
            if (server.serves(() -> ready.is(server, port))) {
                return new Launch(server, port);
            }
            server.close();
            if (System.nanoTime() > until || !passes(server.log(), wanted)) {
                throw new EngineFailure("the server did not start: " + lastWord(server.log()));
            }
        }
    }

    /** PostgreSQL marks the line that ends it; for the others it is the last one. */
    private static String lastWord(String log) {
        return log.lines()
                .filter(line -> line.contains("FATAL:"))
                .findFirst()
                .map(line -> line.substring(line.indexOf("FATAL:") + "FATAL:".length())
                        .strip())
                .orElseGet(() -> Tool.lastLine(log));
    }

    private static boolean passes(String log, int wanted) {
        return log.contains(CHILDREN_LEFT)
                || (wanted == 0 && PORT_TAKEN.stream().anyMatch(log::contains));
    }
}
