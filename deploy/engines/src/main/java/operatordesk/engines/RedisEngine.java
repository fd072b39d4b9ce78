package operatordesk.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A real Redis on loopback that keeps every write on disk before it answers, in an append-only file under a data directory.
 * It lets in whoever is on this machine; what could lead out of its folder (changing where it writes, loading modules) is
 * switched off.
 *
 * <p>Start and close wait; they are made for start-up code and tests.
 */
public final class RedisEngine implements AutoCloseable {
    private static final String SHUTDOWN = "TERM";
    private static final String READY = "Ready to accept connections";

    private final Home home;
    private final Server server;
    private final int port;

    private RedisEngine(Home home, Server server, int port) {
        this.home = home;
        this.server = server;
        this.port = port;
    }

    /** Starts the server of this data directory on a free port; see {@link #start(Path, int)}. */
    public static RedisEngine start(Path dataDir) {
        return start(dataDir, 0);
    }

    /**
     * Starts the server of this data directory, unpacking it at the first time. A server that a killed former run left
     * behind is ended first. Throws {@link EngineFailure} when another run uses the directory, when the port is taken, or
     * when Redis does not start.
     *
     * @param port 0 for a free one
     */
    public static RedisEngine start(Path dataDir, int port) {
        Home home = Home.open(dataDir, "redis");
        try {
            Path program = Software.redis(home);
            Account account = Account.ableToRun(program);
            Path settings = home.at("redis.conf");
            Path data = Files.createDirectories(home.at("data"));
            account.own(data);
            FormerServer.end(pidFile(data), settings, SHUTDOWN);
            IntFunction<Server> launch = chosen -> {
                write(settings, data, chosen);
                return Server.start(
                        account.command(List.of(program.toString(), settings.toString())),
                        home.at("server.log"),
                        SHUTDOWN);
            };
            var launched = Launch.until(port, launch, RedisEngine::serves);
            return new RedisEngine(home, launched.server(), launched.port());
        } catch (IOException e) {
            home.close();
            throw new EngineFailure("cannot use " + home.at("data") + ": " + e, e);
        } catch (RuntimeException e) {
            home.close();
            throw e;
        }
    }

    /** Its own word first: at a port that is taken, somebody else's server would answer while this one is still starting. */
    private static boolean serves(Server server, int port) {
        return server.log().contains(READY) && Ports.answers(port, "PING", "+PONG");
    }

    private static Path pidFile(Path data) {
        return data.resolve("redis.pid");
    }

    private static void write(Path file, Path data, int port) {
        try {
            Files.writeString(file, settings(data, port));
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        } catch (IOException e) {
            throw new EngineFailure("cannot write " + file + ": " + e, e);
        }
    }

    /** The title stays as it was started: by its arguments a server is known as this folder's. */
    private static String settings(Path data, int port) {
        return """
                bind %s
                port %d
                protected-mode yes
                enable-protected-configs no
                enable-debug-command no
                enable-module-command no
                dir "%s"
                pidfile "%s"
                appendonly yes
                appendfsync always
                save ""
                set-proc-title no
                """.formatted(Ports.LOOPBACK, port, data, pidFile(data));
    }

    /** {@code redis://127.0.0.1:port}. */
    public String url() {
        return "redis://" + Ports.LOOPBACK + ":" + port;
    }

    public int port() {
        return port;
    }

    /** The server's process. */
    public long pid() {
        return server.pid();
    }

    /**
     * Leaves the ending to {@link #close}: for a caller whose own shutdown hook ends the services first. Without it the
     * server ends at once when this JVM begins to end.
     */
    public RedisEngine endedByCaller() {
        server.leaveEnding();
        return this;
    }

    /** Ends the server in good order and lets the directory go. Does nothing the second time. */
    @Override
    public void close() {
        server.close();
        home.close();
    }
}
