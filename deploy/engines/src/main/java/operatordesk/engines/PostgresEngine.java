package operatordesk.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * A real PostgreSQL on loopback, with its data under a data directory and durable as PostgreSQL is by default. It listens
 * on TCP only and lets in one user by SCRAM; its log, {@code postgres/server.log}, holds no statements and no data.
 *
 * <p>Start and close wait; they are made for start-up code and tests.
 */
public final class PostgresEngine implements AutoCloseable {
    private static final String FAST_SHUTDOWN = "INT";
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=" + Ports.LOOPBACK,
            "unix_socket_directories=",
            "timezone=UTC",
            "log_timezone=UTC",
            "log_checkpoints=off",
            "log_error_verbosity=terse",
            "log_min_messages=log",
            "log_min_error_statement=panic");

    private final Home home;
    private final Server server;
    private final int port;
    private final String password;

    private PostgresEngine(Home home, Server server, int port, String password) {
        this.home = home;
        this.server = server;
        this.port = port;
        this.password = password;
    }

    /** Starts the server of this data directory on a free port; see {@link #start(Path, int)}. */
    public static PostgresEngine start(Path dataDir) {
        return start(dataDir, 0);
    }

    /**
     * Starts the server of this data directory, unpacking and initialising it at the first time. A server that a killed
     * former run left behind is ended first. Throws {@link EngineFailure} when another run uses the directory, when the
     * port is taken, or when PostgreSQL does not start.
     *
     * @param port 0 for a free one
     */
    public static PostgresEngine start(Path dataDir, int port) {
        return start(dataDir, port, List.of());
    }

    /**
     * Starts the server on a free port with settings besides its usual ones, for instance {@code auto_explain.log_analyze=on}; see
     * {@link #start(Path, int)}.
     */
    public static PostgresEngine start(Path dataDir, List<String> settings) {
        return start(dataDir, 0, settings);
    }

    private static PostgresEngine start(Path dataDir, int port, List<String> more) {
        Home home = Home.open(dataDir, "postgres");
        try {
            Path programs = Software.postgres(home).resolve("bin");
            Account account = Account.ableToRun(programs.resolve("postgres"));
            var data = new PostgresData(home, programs, account);
            Path folder = data.folder();
            FormerServer.end(folder.resolve("postmaster.pid"), folder, FAST_SHUTDOWN);
            String password = data.prepare();
            IntFunction<Server> launch = chosen -> Server.start(
                    account.command(command(programs, folder, chosen, more)), home.at("server.log"), FAST_SHUTDOWN);
            var launched = Launch.until(port, launch, (server, chosen) -> isReady(folder, server.pid()));
            return new PostgresEngine(home, launched.server(), launched.port(), password);
        } catch (RuntimeException e) {
            home.close();
            throw e;
        }
    }

    private static List<String> command(Path programs, Path data, int port, List<String> more) {
        var words = new ArrayList<>(
                List.of(programs.resolve("postgres").toString(), "-D", data.toString(), "-c", "port=" + port));
        Stream.concat(SETTINGS.stream(), more.stream()).forEach(setting -> words.addAll(List.of("-c", setting)));
        return words;
    }

    /** PostgreSQL writes how it is into the eighth line of its pid file, for its own pg_ctl. */
    private static boolean isReady(Path data, long pid) {
        try {
            List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
            return lines.size() > 7
                    && lines.getFirst().strip().equals(Long.toString(pid))
                    && lines.get(7).strip().equals("ready");
        } catch (IOException e) {
            return false;
        }
    }

    /** {@code postgresql://user:password@127.0.0.1:port/operatordesk}: a secret. */
    public String url() {
        return "postgresql://" + PostgresData.NAME + ":" + password + "@" + Ports.LOOPBACK + ":" + port + "/"
                + PostgresData.NAME;
    }

    public int port() {
        return port;
    }

    /** The server's main process. */
    public long pid() {
        return server.pid();
    }

    /**
     * Leaves the ending to {@link #close}: for a caller whose own shutdown hook ends the services first. Without it the
     * server ends at once when this JVM begins to end.
     */
    public PostgresEngine endedByCaller() {
        server.leaveEnding();
        return this;
    }

    /** Ends the server in good order, cutting its connections, and lets the directory go. Does nothing the second time. */
    @Override
    public void close() {
        server.close();
        home.close();
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "PostgresEngine[port " + port + ", process " + pid() + "]";
    }
}
